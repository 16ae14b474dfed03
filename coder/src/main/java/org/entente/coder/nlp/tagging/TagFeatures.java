package org.entente.coder.nlp.tagging;

import static org.entente.coder.nlp.weights.Hashing.mix;

/**
 * What the tagger looks at for a word: itself, two neighbours on each side, the two tags before it, and what is known of the
 * words from elsewhere. Scratch space; not
 * safe to share.
 */
public final class TagFeatures {

    private static final int BEFORE = -1;
    private static final int AFTER = -2;

    private final int[] features = new int[60];
    private int count;

    /** The hashes; valid up to {@link #count()}, until the next extraction. */
    public int[] features() {
        return features;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /**
     * Extracts the features of a word.
     *
     * @param tags the tags of the words before it, at least
     * @param allCapitals whether the whole sentence is in capitals, so that capitals say nothing
     */
    public void extract(WordCodes words, int i, int[] tags, boolean allCapitals) {
        count = 0;
        int form = words.form(i);
        int previous = i > 0 ? tags[i - 1] : BEFORE;
        int twoBack = i > 1 ? tags[i - 2] : BEFORE;
        int shape = (allCapitals ? 100 : words.shape(i)) + (i == 0 ? 200 : 0);
        int next = form(words, i + 1);
        int last = form(words, i - 1);
        own(words, i, form, shape);
        add(mix(10, previous));
        add(mix(11, previous, twoBack));
        add(mix(12, previous, form));
        add(mix(13, previous, words.ending(i, 3)));
        add(mix(14, previous, next));
        add(mix(15, previous, shape));
        add(mix(16, last));
        add(mix(17, next));
        add(mix(18, form(words, i - 2)));
        add(mix(19, form(words, i + 2)));
        add(mix(20, last, form));
        add(mix(21, form, next));
        add(mix(22, next, form(words, i + 2)));
        add(mix(23, ending(words, i - 1)));
        add(mix(24, ending(words, i + 1)));
        add(mix(25, previous, ending(words, i + 1), words.ending(i, 2)));
        add(mix(26, shape(words, i + 1, allCapitals), shape));
        add(mix(27, shape(words, i - 1, allCapitals), shape));
        add(mix(28, previous, twoBack, form));
        add(mix(29, last, next));
        add(mix(30, words.ending(i, 3), ending(words, i + 1)));
        kinds(words, i, previous, shape);
        clusters(words, i, previous, shape);
    }

    private void kinds(WordCodes words, int i, int previous, int shape) {
        int own = words.kinds(i);
        int next = i + 1 < words.size() ? words.kinds(i + 1) : AFTER;
        add(mix(31, own));
        add(mix(32, own, shape));
        add(mix(33, own, previous));
        add(mix(34, own, next));
        add(mix(35, own, words.ending(i, 3)));
        add(mix(36, previous, next));
        add(mix(37, own, previous, next));
    }

    private void clusters(WordCodes words, int i, int previous, int shape) {
        int own = words.fine(i);
        int next = i + 1 < words.size() ? words.fine(i + 1) : AFTER;
        add(mix(38, own));
        add(mix(39, own, previous));
        add(mix(40, own, next));
        add(mix(41, own, shape));
        add(mix(42, next, words.ending(i, 3)));
        add(mix(43, i > 0 ? words.fine(i - 1) : BEFORE, words.ending(i, 3)));
        add(mix(44, own, words.ending(i, 2)));
        int coarse = words.coarse(i);
        add(mix(45, coarse));
        add(mix(46, coarse, words.kinds(i)));
        add(mix(47, coarse, previous, words.kinds(i)));
        add(mix(48, i > 0 ? words.coarse(i - 1) : BEFORE, coarse));
        add(mix(49, coarse, i + 1 < words.size() ? words.coarse(i + 1) : AFTER));
    }

    private void own(WordCodes words, int i, int form, int shape) {
        add(mix(0, 0));
        add(mix(1, form));
        add(mix(2, form, shape));
        add(mix(3, shape));
        for (int length = 1; length <= WordCodes.ENDINGS; length++) {
            add(mix(3 + length, words.ending(i, length)));
        }
        add(mix(8, words.beginning(i)));
        add(mix(9, words.ending(i, 3), shape));
    }

    private static int form(WordCodes words, int i) {
        return i < 0 ? BEFORE : i >= words.size() ? AFTER : words.form(i);
    }

    private static int ending(WordCodes words, int i) {
        return i < 0 ? BEFORE : i >= words.size() ? AFTER : words.ending(i, 3);
    }

    private static int shape(WordCodes words, int i, boolean allCapitals) {
        return i < 0 ? BEFORE : i >= words.size() ? AFTER : allCapitals ? 100 : words.shape(i);
    }

    private void add(int feature) {
        features[count++] = feature;
    }
}
