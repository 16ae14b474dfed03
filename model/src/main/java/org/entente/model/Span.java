package org.entente.model;

/**
 * A stretch of a story's title or text, in Unicode code points.
 *
 * @param start the first code point, counted from 0
 * @param end the one after the last, never less than {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** Whether the two share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
