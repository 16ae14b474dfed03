package org.entente.coder.nlp.parsing;

import static org.entente.coder.nlp.weights.Hashing.mix;

import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordCodes;

/**
 * What the parser looks at: the words around the top of the stack and the front of the buffer, their children so far,
 * what lies between them. Scratch space; not safe to share.
 *
 * <p>After Zhang and Nivre (2011), with what English needs beyond: the function word that opens a phrase (its leftmost
 * child) beside the head it may go to, and the marks and verbs in between.
 */
public final class ParseFeatures {

    private static final int ABSENT = 255;

    private final int[] features = new int[200];
    private int count;
    private WordCodes words = new WordCodes(WordClasses.NONE);
    private int[] tags = new int[0];
    private ParseState state = new ParseState();
    private Landscape landscape = new Landscape();

    /** The hashes; valid up to {@link #count()}, until the next extraction. */
    public int[] features() {
        return features;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Begins a sentence, whose state the features will be taken from. */
    public void begin(WordCodes codes, int[] tagNumbers, Landscape between, ParseState parse) {
        words = codes;
        tags = tagNumbers;
        landscape = between;
        state = parse;
    }

    /** Extracts the features of the state as it is now. */
    public void extract() {
        count = 0;
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.buffer(0);
        int b1 = state.buffer(1);
        int b2 = state.buffer(2);
        singles(s0, s1, s2, b0, b1, b2);
        pairs(s0, s1, b0, b1);
        triples(s0, s1, s2, b0, b1, b2);
        children(s0, s1, b0);
        openings(s0, s1, b0);
        distances(s0, s1, b0);
        surroundings(s0, s1, b0);
        clusters(s0, s1, b0);
    }

    private void singles(int s0, int s1, int s2, int b0, int b1, int b2) {
        add(mix(0, 0));
        single(1, s0);
        single(4, s1);
        single(7, s2);
        single(10, b0);
        single(13, b1);
        single(16, b2);
        add(mix(19, tag(state.buffer(3))));
    }

    private void single(int template, int word) {
        int form = form(word);
        int tag = tag(word);
        add(mix(template, form));
        add(mix(template + 1, tag));
        add(mix(template + 2, form, tag));
    }

    private void pairs(int s0, int s1, int b0, int b1) {
        pair(20, s0, b0);
        pair(28, s1, s0);
        add(mix(36, tag(b0), tag(b1)));
        add(mix(37, form(b0), tag(b1)));
        add(mix(38, form(s1), form(b0)));
        add(mix(39, tag(s1), tag(b0)));
        add(mix(40, form(s1), tag(b0)));
        add(mix(41, tag(s1), form(b0)));
    }

    private void pair(int template, int a, int b) {
        int aForm = form(a);
        int aTag = tag(a);
        int bForm = form(b);
        int bTag = tag(b);
        add(mix(template, aForm, aTag, bForm, bTag));
        add(mix(template + 1, aForm, aTag, bForm));
        add(mix(template + 2, aForm, bForm, bTag));
        add(mix(template + 3, aForm, aTag, bTag));
        add(mix(template + 4, aTag, bForm, bTag));
        add(mix(template + 5, aForm, bForm));
        add(mix(template + 6, aTag, bTag));
        add(mix(template + 7, ending(a), ending(b)));
    }

    private void triples(int s0, int s1, int s2, int b0, int b1, int b2) {
        int t0 = tag(s0);
        int t1 = tag(s1);
        int tb = tag(b0);
        add(mix(42, t0, tb, tag(b1)));
        add(mix(43, tb, tag(b1), tag(b2)));
        add(mix(44, t1, t0, tb));
        add(mix(45, tag(s2), t1, t0));
        add(mix(46, t1, form(s0), tb));
        add(mix(47, form(s1), t0, tb));
        add(mix(48, t1, t0, form(b0)));
        add(mix(49, t1, t0, tb, tag(b1)));
        add(mix(50, tag(s2), t1, t0, tb));
        add(mix(51, form(s0), tb, tag(b1)));
        add(mix(52, t0, form(b0), tag(b1)));
        add(mix(53, t0, tb, tag(b1), tag(b2)));
    }

    private void children(int s0, int s1, int b0) {
        int t0 = tag(s0);
        int t1 = tag(s1);
        int tb = tag(b0);
        child(54, left(s0, 0), t0, tb, t1);
        child(59, left(s0, 1), t0, tb, t1);
        child(64, right(s0, 0), t0, tb, t1);
        child(69, right(s0, 1), t0, tb, t1);
        child(74, left(s1, 0), t1, t0, tb);
        child(79, right(s1, 0), t1, t0, tb);
        child(84, right(s1, 1), t1, t0, tb);
        child(89, left(b0, 0), tb, t0, t1);
        child(94, left(b0, 1), tb, t0, t1);
        if (s0 >= 0) {
            add(mix(99, form(s0), state.leftCount(s0), state.rightCount(s0)));
            add(mix(100, t0, state.leftCount(s0), state.rightCount(s0)));
            add(mix(101, t0, state.leftLabels(s0)));
            add(mix(102, t0, state.rightLabels(s0)));
            add(mix(103, form(s0), state.rightLabels(s0)));
        }
        if (s1 >= 0) {
            add(mix(104, form(s1), state.rightCount(s1)));
            add(mix(105, t1, state.rightLabels(s1), t0));
            add(mix(106, form(s1), state.rightLabels(s1)));
            add(mix(107, t1, state.leftLabels(s1)));
        }
        add(mix(108, tb, state.leftLabels(b0), t0));
        add(mix(109, form(b0), state.leftLabels(b0)));
    }

    private void child(int template, int child, int parentTag, int otherTag, int thirdTag) {
        if (child >= 0) {
            int label = state.label(child);
            add(mix(template, form(child), parentTag));
            add(mix(template + 1, tag(child), parentTag, otherTag));
            add(mix(template + 2, label, parentTag, otherTag));
            add(mix(template + 3, label, parentTag, thirdTag));
            add(mix(template + 4, tag(child), label));
        }
    }

    /** The function word that opens the phrase on top, with the heads that the phrase may go to. */
    private void openings(int s0, int s1, int b0) {
        int opening = left(s0, 0);
        if (opening >= 0) {
            int word = form(opening);
            add(mix(110, word, form(s1)));
            add(mix(111, word, tag(s0), tag(s1)));
            add(mix(112, word, form(s1), form(s0)));
            add(mix(113, word, form(s1), tag(s0)));
            add(mix(114, word, form(b0)));
            add(mix(115, word, tag(s0), tag(b0)));
            add(mix(116, word, tag(s1), state.label(opening)));
        }
        int ahead = left(b0, 0);
        if (ahead >= 0) {
            add(mix(117, form(ahead), form(s0)));
            add(mix(118, form(ahead), tag(s0), tag(b0)));
            add(mix(119, form(ahead), form(s0), form(b0)));
        }
    }

    private void distances(int s0, int s1, int b0) {
        int ahead = distance(s0, b0);
        add(mix(120, ahead, tag(s0), tag(b0)));
        add(mix(121, ahead, form(s0)));
        add(mix(122, ahead, form(b0)));
        int behind = distance(s1, s0);
        add(mix(123, behind, tag(s1), tag(s0)));
        add(mix(124, behind, form(s1), tag(s0)));
        add(mix(125, behind, tag(s1), form(s0)));
    }

    private void surroundings(int s0, int s1, int b0) {
        int ahead = landscape.between(s0, b0);
        int behind = landscape.between(s1, s0);
        add(mix(126, ahead, tag(s0), tag(b0)));
        add(mix(127, behind, tag(s1), tag(s0)));
        add(mix(128, behind, tag(s1), tag(s0), tag(b0)));
        add(mix(129, ahead, behind, tag(s0)));
        add(mix(130, landscape.rest(b0), tag(s0), tag(b0)));
        add(mix(131, landscape.rest(b0), tag(s1), tag(s0)));
        add(mix(132, tag(s0 < 0 ? -1 : s0 + 1), tag(s0), tag(b0)));
        add(mix(133, tag(b0 - 1), tag(s0), tag(b0)));
        add(mix(134, tag(s0 - 1), tag(s0), tag(s1)));
        add(mix(135, tag(s1 < 0 ? -1 : s1 + 1), tag(s1), tag(s0)));
        add(mix(136, form(s0 < 0 ? -1 : s0 + 1), tag(s0), tag(b0)));
        add(mix(137, shape(s0), shape(b0), tag(s0), tag(b0)));
        add(mix(138, shape(s1), shape(s0), tag(s1), tag(s0)));
        add(mix(139, state.height() > 2 ? 3 : state.height(), tag(s0), tag(b0)));
    }

    /** Words seen as the clusters they belong to: what goes with what, where the very words were never seen together. */
    private void clusters(int s0, int s1, int b0) {
        int c0 = cluster(s0);
        int c1 = cluster(s1);
        int cb = cluster(b0);
        int t0 = tag(s0);
        int t1 = tag(s1);
        add(mix(140, c0, t0));
        add(mix(141, c1, t1));
        add(mix(142, cb, tag(b0)));
        add(mix(143, c0, cb));
        add(mix(144, c1, c0));
        add(mix(145, c0, tag(b0)));
        add(mix(146, t0, cb));
        add(mix(147, c1, t0));
        add(mix(148, t1, c0));
        add(mix(149, coarse(s0), coarse(b0), t0, tag(b0)));
        add(mix(150, coarse(s1), coarse(s0), t1, t0));
        int opening = left(s0, 0);
        if (opening >= 0) {
            int word = form(opening);
            add(mix(151, word, c1));
            add(mix(152, word, c1, c0));
            add(mix(153, word, t1, c0));
            add(mix(154, word, coarse(s1), coarse(s0)));
        }
    }

    private int cluster(int word) {
        return word < 0 || word == state.size() ? -1 : words.fine(word);
    }

    private int coarse(int word) {
        return word < 0 || word == state.size() ? -1 : words.coarse(word);
    }

    private int left(int word, int rank) {
        return word < 0 ? ParseState.NONE : state.leftChild(word, rank);
    }

    private int right(int word, int rank) {
        return word < 0 ? ParseState.NONE : state.rightChild(word, rank);
    }

    private int form(int word) {
        return word < 0 ? -1 : word == state.size() ? -2 : words.form(word);
    }

    private int ending(int word) {
        return word < 0 ? -1 : word == state.size() ? -2 : words.ending(word, 3);
    }

    private int shape(int word) {
        return word < 0 || word == state.size() ? ABSENT : words.shape(word);
    }

    private int tag(int word) {
        return word < 0 ? ABSENT : word >= state.size() ? ABSENT - 1 : tags[word];
    }

    private static int distance(int a, int b) {
        if (a < 0 || b < 0) {
            return 0;
        }
        int d = b - a;
        return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7;
    }

    private void add(int feature) {
        features[count++] = feature;
    }
}
