package org.entente.training.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.coder.evaluation.Confusion;
import org.entente.coder.evaluation.RelationCoder;
import org.entente.coder.ranking.Clue;
import org.entente.coder.ranking.Ranking;

/** Tells by cross-validation, split by sentence, what the ranker is worth beside the patterns. */
final class RankingReport {

    private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final Lesson lesson;
    private final List<Lesson.Example> examples;

    RankingReport(Lesson lesson, List<Lesson.Example> examples) {
        this.lesson = lesson;
        this.examples = examples;
    }

    /** The page. */
    String page() {
        StringBuilder page = new StringBuilder(
                """
                # The ranker

                Written by `train-ranker`. Every figure is by five-fold cross-validation, split by sentence: no model has seen the sentence that it
                judges. PLV: the four fifths of `train.tsv` that are not set aside. News: labelled pairs of real news
                (`training/src/main/resources/org/entente/training/ranking/README.md`), of which the patterns' writers have seen none.
                """);
        Map<String, Predicate<Lesson.Example>> sources = new LinkedHashMap<>();
        sources.put("all data", example -> true);
        sources.put("without train.tsv", example -> !example.pair().origin().equals("plv"));
        List<Ranking> all = List.of();
        for (Map.Entry<String, Predicate<Lesson.Example>> source : sources.entrySet()) {
            List<Ranking> rankings = lesson.heldOut(examples, source.getValue());
            all = all.isEmpty() ? rankings : all;
            page.append("\n## Trained on ")
                    .append(source.getKey())
                    .append("\n\n")
                    .append(known(rankings));
        }
        return page.append(found(all)).toString();
    }

    /** How often the type is right where it is known that there is a relation. */
    private String known(List<Ranking> rankings) {
        StringBuilder text = new StringBuilder(
                """
                The type of a relation that is known to be there; hybrid: patterns where they join the two, the ranker elsewhere and where it may overrule.

                | | rows | patterns and guess | macro-F1 | ranker alone | macro-F1 | hybrid | macro-F1 |
                |---|---|---|---|---|---|---|---|
                """);
        for (String origin : List.of("plv", "news")) {
            for (String kind : List.of("all", "no pattern joins", "a pattern joins")) {
                Confusion patterns = new Confusion();
                Confusion ranker = new Confusion();
                Confusion hybrid = new Confusion();
                for (int i = 0; i < examples.size(); i++) {
                    Lesson.Example example = examples.get(i);
                    boolean joined = example.best().filter(Clue::joined).isPresent();
                    if (example.pair().origin().equals(origin)
                            && !example.label().equals(Ranking.NONE)
                            && (kind.equals("all") || joined == kind.startsWith("a "))) {
                        RelationCoder.Both both = RelationCoder.settle(example.best(), Optional.of(rankings.get(i)));
                        patterns.add(example.label(), both.patterns().root());
                        ranker.add(example.label(), rankings.get(i).bestType());
                        hybrid.add(example.label(), both.hybrid().root());
                    }
                }
                text.append(String.format(
                        Locale.ROOT,
                        "| %s, %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
                        origin,
                        kind,
                        patterns.total(),
                        patterns.accuracy(),
                        patterns.macroF1(),
                        ranker.accuracy(),
                        ranker.macroF1(),
                        hybrid.accuracy(),
                        hybrid.macroF1()));
            }
        }
        return text.toString();
    }

    /** How often there is such a relation at all where the ranker is so sure of one, in the labelled pairs of real news. */
    private String found(List<Ranking> rankings) {
        StringBuilder text = new StringBuilder(
                """

                ## Is there an event?

                Pairs of real news, with or without a relation: of those for which the ranker gives a type this probability, how many are of that type.
                The ledger would take an event found by the ranker alone only where at least three of four are right.

                | probability at least | no pattern joins: right | of | share | a pattern joins: right | of | share |
                |---|---|---|---|---|---|---|
                """);
        for (double threshold : THRESHOLDS) {
            List<String> cells = new ArrayList<>();
            for (boolean joined : new boolean[] {false, true}) {
                int sure = 0;
                int right = 0;
                for (int i = 0; i < examples.size(); i++) {
                    Lesson.Example example = examples.get(i);
                    Ranking ranking = rankings.get(i);
                    if (example.pair().origin().equals("news")
                            && example.best().filter(Clue::joined).isPresent() == joined
                            && ranking.of(ranking.bestType()) >= threshold) {
                        sure++;
                        right += ranking.bestType().equals(example.label()) ? 1 : 0;
                    }
                }
                cells.add(String.format(
                        Locale.ROOT, "%d | %d | %.2f", right, sure, sure == 0 ? 0 : (double) right / sure));
            }
            text.append(String.format(Locale.ROOT, "| %.1f | %s |%n", threshold, String.join(" | ", cells)));
        }
        return text.toString();
    }
}
