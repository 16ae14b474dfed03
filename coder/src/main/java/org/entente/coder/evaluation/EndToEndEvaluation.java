package org.entente.coder.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.coder.Coder;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Span;

/**
 * Scores the coding of sentences whose relations somebody has marked, without showing the coder the marks: a relation is
 * found where an event has its root and mentions that overlap its source and its target.
 */
public final class EndToEndEvaluation {

    /** The day that sentences without a date are read as of: it decides who held which office. */
    private static final LocalDate DAY = LocalDate.of(2012, 1, 1);

    /**
     * A relation with what was coded in its sentence.
     *
     * @param relation as marked
     * @param found whether an event has its root, source and target
     * @param joined whether an event, of whatever root, has its source and target
     * @param coded all events of the sentence
     */
    public record Case(MarkedRelation relation, boolean found, boolean joined, List<Event> coded) {}

    /**
     * What came of it.
     *
     * @param cases every relation of the set
     * @param sentences how many sentences they stand in
     * @param events how many events were coded in these
     * @param others how many of the events are no marked relation
     */
    public record Result(List<Case> cases, int sentences, int events, int others) {

        /** The share of marked relations that were found, 0 where there are none. */
        public double recall() {
            return cases.isEmpty() ? 0 : (double) found() / cases.size();
        }

        /** How many marked relations were found. */
        public long found() {
            return cases.stream().filter(Case::found).count();
        }
    }

    private final Coder coder;

    public EndToEndEvaluation(Coder coder) {
        this.coder = coder;
    }

    /** Codes every sentence of a set, each once, and looks for its relations among the events. */
    public Result score(List<MarkedRelation> relations) {
        Map<String, List<MarkedRelation>> sentences = new LinkedHashMap<>();
        relations.forEach(relation -> sentences
                .computeIfAbsent(relation.sentence(), any -> new ArrayList<>())
                .add(relation));
        List<Case> cases = new ArrayList<>();
        int events = 0;
        int others = 0;
        for (Map.Entry<String, List<MarkedRelation>> sentence : sentences.entrySet()) {
            List<Event> coded = code(sentence.getKey());
            events += coded.size();
            others += (int) coded.stream()
                    .filter(event -> sentence.getValue().stream()
                            .noneMatch(relation -> root(event, relation) && joins(event, relation)))
                    .count();
            for (MarkedRelation relation : sentence.getValue()) {
                cases.add(new Case(
                        relation,
                        coded.stream().anyMatch(event -> root(event, relation) && joins(event, relation)),
                        coded.stream().anyMatch(event -> joins(event, relation)),
                        coded));
            }
        }
        return new Result(cases, sentences.size(), events, others);
    }

    private List<Event> code(String sentence) {
        Article article = new Article("marked", Optional.of(DAY), "", sentence, "", "", "", Map.of());
        return coder.code(article, DAY).events();
    }

    private static boolean root(Event event, MarkedRelation relation) {
        boolean yield = event.type() == EventType.CONCEDE || event.type() == EventType.RETREAT;
        return relation.root().equals(yield ? "YIELD" : event.type().name());
    }

    private static boolean joins(Event event, MarkedRelation relation) {
        boolean straight = touches(event.sources(), relation.sources(), relation)
                && touches(event.targets(), relation.targets(), relation);
        boolean turned = event.reciprocal()
                && touches(event.targets(), relation.sources(), relation)
                && touches(event.sources(), relation.targets(), relation);
        return straight || turned || amongThemselves(event, relation);
    }

    /** "Both sides": one mention that stands for source and target alike. */
    private static boolean amongThemselves(Event event, MarkedRelation relation) {
        return event.reciprocal()
                && touches(event.sources(), relation.sources(), relation)
                && touches(event.sources(), relation.targets(), relation);
    }

    private static boolean touches(List<Actor> side, List<int[]> marked, MarkedRelation relation) {
        return marked.stream().map(units -> span(units, relation.sentence())).anyMatch(span -> side.stream()
                .anyMatch(actor -> actor.span().overlaps(span)));
    }

    private static Span span(int[] units, String text) {
        return new Span(text.codePointCount(0, units[0]), text.codePointCount(0, units[1]));
    }

    /** The figures as Markdown tables. */
    public static String markdown(Result result) {
        Map<String, int[]> byRoot = new TreeMap<>();
        for (Case each : result.cases()) {
            int[] row = byRoot.computeIfAbsent(each.relation().root(), any -> new int[3]);
            row[0]++;
            row[1] += each.found() ? 1 : 0;
            row[2] += each.joined() ? 1 : 0;
        }
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "End to end, no marks shown: %d of %d relations found, recall %.3f; %d sentences, %d events, %d of them no"
                        + " marked relation.%n%n| | relations | found | recall | joined, any root |%n|---|---|---|---|---|%n",
                result.found(),
                result.cases().size(),
                result.recall(),
                result.sentences(),
                result.events(),
                result.others()));
        byRoot.forEach((root, row) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %d |%n",
                root,
                row[0],
                row[1],
                (double) row[1] / row[0],
                row[2])));
        return text.toString();
    }
}
