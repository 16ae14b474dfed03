package org.entente.coder.sieve;

/** Follows quotation marks through a paragraph, sentence by sentence: whether one is open. */
final class QuoteState {

    private static final String OPENING = "“„«‘";
    private static final String CLOSING = "”»";

    private boolean open;

    /** A new paragraph begins. */
    void begin() {
        open = false;
    }

    /** Whether somebody's words are open before the next sentence. */
    boolean open() {
        return open;
    }

    /** Whether a sentence begins in quotation marks, or with one. */
    static boolean opens(String sentence) {
        return isMark(sentence.charAt(0));
    }

    /** Goes over a sentence; whether a mark stands in it. */
    boolean pass(String sentence) {
        boolean any = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (!isMark(c)) {
                continue;
            }
            any = true;
            if (OPENING.indexOf(c) >= 0 || c == '`') {
                open = true;
            } else if (CLOSING.indexOf(c) >= 0) {
                open = false;
            } else {
                open = !open;
            }
        }
        return any;
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '`' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }
}
