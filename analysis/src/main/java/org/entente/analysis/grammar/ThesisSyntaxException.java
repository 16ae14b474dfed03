package org.entente.analysis.grammar;

import java.io.Serial;

/** A thesis that cannot be read: what is wrong, and at which word. */
public final class ThesisSyntaxException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String thesis;
    private final int position;
    private final int length;

    ThesisSyntaxException(String problem, String thesis, int position, int length) {
        super(problem);
        this.thesis = thesis;
        this.position = position;
        this.length = length;
    }

    /** Where the word begins that could not be read, 0-based; the length of the thesis if a word is missing at its end. */
    public int position() {
        return position;
    }

    /** The thesis in one line and, below it, carets under the word that could not be read. */
    public String pointer() {
        return thesis.replaceAll("\\s", " ")
                + System.lineSeparator()
                + " ".repeat(position)
                + "^".repeat(Math.max(1, length));
    }
}
