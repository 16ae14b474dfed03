package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A way of saying that one thing brings another about.
 *
 * @param form how it is put
 * @param words a link or clause: its words in order; else lemmas, any of them
 * @param needs lemmas one of which must stand among what the verb governs; none if nothing is needed
 * @param slots where the other side stands: of a verb the effect, at "all", "obj", "comp" or prepositions; of the other forms the cause
 * @param meaning what becomes of the effect
 */
record Way(Form form, List<String> words, Set<String> needs, List<String> slots, Meaning meaning) {

    private static final int COLUMNS = 5;
    private static final List<Way> ALL =
            Table.rows("ways.tsv", COLUMNS).stream().map(Way::of).toList();

    /** How a way is put. */
    enum Form {
        /** A verb, whose subject brings the effect about. */
        VERB,
        /** Words between the effect and the cause that follows them. */
        LINK,
        /** A noun for an answer: what it answers is the cause, the answer the effect. */
        ANSWER,
        /** A verb of answering, whose subject's act is the effect. */
        REPLY,
        /** A word for the mood in which the subject of a clause does what it says. */
        MOOD,
        /** A verb that says what its object is made to suffer for. */
        PUNISH,
        /** A verb that says whose fault something is. */
        BLAME,
        /** Words that stand for what was told before. */
        HENCE
    }

    /** What becomes of the effect. */
    enum Meaning {
        /** Those it names cooperate more. */
        CLOSER,
        /** Those it names cooperate less. */
        APART,
        /** Those it names turn against whoever acts in the cause. */
        ANGER,
        /** There is more of the act or relation. */
        MORE,
        /** There is less of the act or relation. */
        LESS,
        /** Those it names do less against others. */
        CALM,
        /** Those it names give in. */
        YIELD,
        /** What they do is done in answer to the cause. */
        ANSWER,
        /** What they do is done against whoever acts in the cause. */
        RETALIATE;

        /** Whether it is the relation of those named that changes, whatever act is told. */
        boolean relational() {
            return switch (this) {
                case CLOSER, APART, ANGER, CALM, YIELD -> true;
                default -> false;
            };
        }
    }

    /** All ways, as the table lists them. */
    static List<Way> all() {
        return ALL;
    }

    /** The ways of a form by each of their words. */
    static Map<String, List<Way>> byWord(Form form) {
        Map<String, List<Way>> ways = new HashMap<>();
        ALL.stream().filter(way -> way.form() == form).forEach(way -> way.words()
                .forEach(word ->
                        ways.computeIfAbsent(word, any -> new ArrayList<>(2)).add(way)));
        return ways;
    }

    /** The ways of a form by the first of their words. */
    static Map<String, List<Way>> byFirstWord(Form form) {
        Map<String, List<Way>> ways = new HashMap<>();
        ALL.stream().filter(way -> way.form() == form).forEach(way -> ways.computeIfAbsent(
                        way.words().get(0), any -> new ArrayList<>(2))
                .add(way));
        return ways;
    }

    private static Way of(String[] row) {
        return new Way(
                Form.valueOf(row[0].toUpperCase(Locale.ROOT)),
                Table.words(row[1]),
                Set.copyOf(Table.words(row[2])),
                Table.words(row[3]),
                Meaning.valueOf(row[4].toUpperCase(Locale.ROOT)));
    }
}
