package org.entente.coder.coding;

import org.entente.model.Span;

/** Turns positions in UTF-16 units, as Java counts, into code points, as Python, R and DuckDB count. */
public final class CodePoints {

    private final String text;
    private final boolean plain;

    public CodePoints(String text) {
        this.text = text;
        this.plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    /** A stretch of the text, given in UTF-16 units. */
    public Span span(int start, int end) {
        return plain ? new Span(start, end) : new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }
}
