package org.entente.training.confidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Says by five-fold cross-validation, folds split by story, how often events of a confidence are right. */
final class Reliability {

    private static final int FOLDS = 5;
    private static final double[] EDGES = {0, 0.4, 0.5, 0.6, 0.7, 0.8, 1.01};

    private final LogisticFit fit;
    private final long seed;

    Reliability(LogisticFit fit, long seed) {
        this.fit = fit;
        this.seed = seed;
    }

    /** The table in Markdown, with the Brier score beside that of always saying the average. */
    String table(List<JudgedEvent> events) {
        double[] held = heldOut(events);
        double average = events.stream().filter(JudgedEvent::right).count() / (double) events.size();
        double brier = 0;
        double flat = 0;
        for (int i = 0; i < held.length; i++) {
            double right = events.get(i).right() ? 1 : 0;
            brier += (held[i] - right) * (held[i] - right) / held.length;
            flat += (average - right) * (average - right) / held.length;
        }
        StringBuilder page = new StringBuilder(
                """
                | confidence | events | mean confidence | all three right |
                |---|---|---|---|
                """);
        for (int band = 0; band + 1 < EDGES.length; band++) {
            page.append(row(events, held, EDGES[band], EDGES[band + 1]));
        }
        return page.append(String.format(
                        Locale.ROOT, "%nBrier score %.3f held out, %.3f for always saying the average.%n", brier, flat))
                .toString();
    }

    private static String row(List<JudgedEvent> events, double[] held, double from, double to) {
        int count = 0;
        int right = 0;
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            if (held[i] >= from && held[i] < to) {
                count++;
                sum += held[i];
                right += events.get(i).right() ? 1 : 0;
            }
        }
        return count == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "| %.2f-%.2f | %d | %.2f | %.2f |%n",
                        from,
                        Math.min(1, to),
                        count,
                        sum / count,
                        right / (double) count);
    }

    private double[] heldOut(List<JudgedEvent> events) {
        List<String> stories = new ArrayList<>(
                new TreeSet<>(events.stream().map(JudgedEvent::story).toList()));
        Collections.shuffle(stories, new Random(seed));
        Map<String, Integer> folds = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            folds.put(stories.get(i), i % FOLDS);
        }
        double[] held = new double[events.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            double[] weights = fit.fit(events.stream()
                    .filter(event -> folds.getOrDefault(event.story(), 0) != left)
                    .toList());
            for (int i = 0; i < held.length; i++) {
                if (folds.getOrDefault(events.get(i).story(), 0) == fold) {
                    held[i] = LogisticFit.likelihood(weights, events.get(i));
                }
            }
        }
        return held;
    }
}
