package org.entente.coder.claims;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A way of saying that one thing brings another about.
 *
 * @param form how it is put
 * @param words a verb: its lemmas; a link: its words in order
 * @param needs lemmas one of which must stand among what the verb governs; none if nothing is needed
 * @param slot where the effect of a verb stands: "all", "obj", "comp" or a preposition
 * @param meaning what becomes of the effect
 */
record Way(Form form, List<String> words, Set<String> needs, String slot, Meaning meaning) {

    private static final int COLUMNS = 5;
    private static final List<Way> ALL =
            Table.rows("ways.tsv", COLUMNS).stream().map(Way::of).toList();

    /** How a way is put. */
    enum Form {
        /** A verb, whose subject brings the effect about. */
        VERB,
        /** Words between the effect and the cause that follows them. */
        LINK
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
        YIELD;

        /** Whether it is the relation of those named that changes, whatever act is told. */
        boolean relational() {
            return this != MORE && this != LESS;
        }
    }

    /** All ways, as the table lists them. */
    static List<Way> all() {
        return ALL;
    }

    private static Way of(String[] row) {
        return new Way(
                Form.valueOf(row[0].toUpperCase(Locale.ROOT)),
                Table.words(row[1]),
                Set.copyOf(Table.words(row[2])),
                row[3],
                Meaning.valueOf(row[4].toUpperCase(Locale.ROOT)));
    }
}
