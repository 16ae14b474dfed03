package org.entente.coder.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.Span;

/**
 * Says how likely an event is right in type, source and target: a logistic of what the learned ranker thinks of its type, how its
 * parties are known, and how far apart its words stand. Its weights are fitted to judged events; {@code confidence.tsv} has them.
 */
final class Confidence {

    /**
     * What is less likely right than this is not coded: of such events a third were right, and to leave them out costs a
     * hundredth of the marked relations that are found ({@code docs/decisions/2026-12-01-least-confidence.md}).
     */
    static final double LEAST = 0.4;

    private static final double HUNDRED = 100;
    /** Odds beyond these, as logarithms, say no more. */
    private static final double MOST_ODDS = 4;

    private static final double SMALL = 1e-4;

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "him", "her", "them", "us", "his", "its", "their", "our", "my");

    private final Map<String, Double> weights;

    Confidence() {
        this.weights = read();
    }

    /**
     * What is known of an event's words.
     *
     * @param seconded how likely the learned ranker thinks its type between its parties; empty where it was not asked
     * @param trigger where the words that name the act stand
     * @param sources who acts, as the ledger has them
     * @param targets on whom
     * @param length of the sentence, in UTF-16 units
     */
    record Told(OptionalDouble seconded, Span trigger, List<Actor> sources, List<Actor> targets, int length) {}

    /** The confidence in an act as it is told, 0 to 1. */
    double of(Act act, Told told) {
        double sum = weight("intercept")
                + weight("seconded") * odds(told.seconded())
                + weight("distance") * Math.log1p(distance(told))
                + weight("length") * told.length() / HUNDRED
                + when(act.nominal(), "nominal")
                + when(told.targets().stream().anyMatch(Confidence::pronoun), "target_pronoun")
                + when(told.sources().stream().anyMatch(who -> who.code().isEmpty()), "source_unknown")
                + when(told.targets().stream().anyMatch(who -> who.code().isEmpty()), "target_unknown")
                + when(told.targets().isEmpty(), "no_target");
        return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    }

    private static double odds(OptionalDouble likelihood) {
        if (likelihood.isEmpty()) {
            return 0;
        }
        double likely = likelihood.getAsDouble();
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, Math.log((likely + SMALL) / (1 - likely + SMALL))));
    }

    private static int distance(Told told) {
        int farthest = 0;
        for (List<Actor> side : List.of(told.sources(), told.targets())) {
            for (Actor who : side) {
                int after = who.span().start() - told.trigger().end();
                int before = told.trigger().start() - who.span().end();
                farthest = Math.max(farthest, Math.max(after, before));
            }
        }
        return farthest;
    }

    private static boolean pronoun(Actor who) {
        return PRONOUNS.contains(who.text().toLowerCase(Locale.ROOT));
    }

    private double when(boolean so, String feature) {
        return so ? weight(feature) : 0;
    }

    private double weight(String feature) {
        Double weight = weights.get(feature);
        if (weight == null) {
            throw new IllegalStateException("confidence.tsv has no weight for " + feature);
        }
        return weight;
    }

    private static Map<String, Double> read() {
        Map<String, Double> weights = new TreeMap<>();
        InputStream in = Confidence.class.getResourceAsStream("confidence.tsv");
        if (in == null) {
            throw new IllegalStateException("confidence.tsv is missing from the coder");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("feature\t"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> weights.put(cells[0], Double.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
