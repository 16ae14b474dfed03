package org.entente.coder.nlp.tagging;

/** Tells whether a sentence is written in capitals throughout, as wire headlines are. */
public final class Capitals {

    private static final int LETTERS = 6;
    private static final int LOWER = 1;
    private static final int MIXED = 2;
    private static final int SHORTEST = 3;

    private Capitals() {}

    /** Whether it has at least three words in letters and hardly one (one in eight) with a lower-case letter. */
    public static boolean throughout(WordCodes words) {
        int all = 0;
        int lower = 0;
        for (int i = 0; i < words.size(); i++) {
            int letters = words.shape(i) % LETTERS;
            if (letters > 0) {
                all++;
                lower += letters == LOWER || letters == MIXED || letters == MIXED + 1 ? 1 : 0;
            }
        }
        return all >= SHORTEST && lower * 8 <= all;
    }
}
