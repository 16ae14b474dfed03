package org.entente.analysis.grammar;

/**
 * A word, comma or arrow of a thesis.
 *
 * @param text the characters, without quotation marks
 * @param start where it begins, 0-based
 * @param length how many characters it takes in the thesis; 0 for the end
 * @param quoted whether it stood in quotation marks and so can only name an actor
 */
record Word(String text, int start, int length, boolean quoted) {

    boolean is(String other) {
        return !quoted && text.equalsIgnoreCase(other);
    }

    boolean end() {
        return length == 0;
    }
}
