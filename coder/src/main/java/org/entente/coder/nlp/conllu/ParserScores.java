package org.entente.coder.nlp.conllu;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well predictions agree with gold trees. All rates are between 0 and 1.
 *
 * @param sentences how many were scored
 * @param words their words, punctuation among them
 * @param tags the part of all words with the right Penn tag
 * @param lemmas the part of all words with the right lemma, whatever its case
 * @param attached the part of the words, punctuation left out, with the right head (UAS)
 * @param labelled the part of them with the right head and universal relation (LAS)
 * @param relations the same by gold universal relation, in alphabetical order
 */
public record ParserScores(
        int sentences,
        int words,
        double tags,
        double lemmas,
        double attached,
        double labelled,
        Map<String, Relation> relations) {

    /**
     * The agreement on one universal relation.
     *
     * @param gold how many words bear it
     * @param predicted how many were given it
     * @param right how many of the gold ones have the right head and the right relation
     */
    public record Relation(int gold, int predicted, int right) {

        /** The part of the gold ones that are right. */
        public double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        /** The part of the predicted ones that are right. */
        public double precision() {
            return predicted == 0 ? 0 : (double) right / predicted;
        }

        /** The harmonic mean of precision and recall. */
        public double f1() {
            return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
        }

        private Relation plus(int moreGold, int morePredicted, int moreRight) {
            return new Relation(gold + moreGold, predicted + morePredicted, right + moreRight);
        }
    }

    public ParserScores {
        relations = Collections.unmodifiableMap(new TreeMap<>(relations));
    }

    /** Counts, word by word. */
    static final class Counting {
        private static final Relation NOTHING = new Relation(0, 0, 0);

        private final Map<String, Relation> relations = new TreeMap<>();
        private int words;
        private int tags;
        private int lemmas;
        private int scored;
        private int attached;
        private int labelled;

        void add(ConlluWord gold, ConlluWord predicted) {
            words++;
            tags += gold.tag().equals(predicted.tag()) ? 1 : 0;
            lemmas += gold.lemma().equalsIgnoreCase(predicted.lemma()) ? 1 : 0;
            String relation = universal(gold.relation());
            if (!relation.equals("punct")) {
                String given = universal(predicted.relation());
                boolean head = gold.head() == predicted.head();
                boolean both = head && relation.equals(given);
                scored++;
                attached += head ? 1 : 0;
                labelled += both ? 1 : 0;
                relations.merge(relation, new Relation(1, 0, both ? 1 : 0), (a, b) -> a.plus(1, 0, b.right()));
                relations.put(given, relations.getOrDefault(given, NOTHING).plus(0, 1, 0));
            }
        }

        ParserScores scores(int sentences) {
            return new ParserScores(
                    sentences,
                    words,
                    rate(tags, words),
                    rate(lemmas, words),
                    rate(attached, scored),
                    rate(labelled, scored),
                    relations);
        }

        private static double rate(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        private static String universal(String relation) {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }
    }
}
