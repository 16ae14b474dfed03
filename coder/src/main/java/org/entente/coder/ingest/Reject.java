package org.entente.coder.ingest;

/**
 * Something that came in and could not be read.
 *
 * @param source the file, address or {@code -} as it was named
 * @param line the line, counted from 1; 0 where the whole of it is meant
 * @param reason what is wrong, and what to do about it where something can be done
 */
public record Reject(String source, long line, String reason) {

    /** One line for people: where, then what. */
    public String message() {
        return line > 0 ? source + ":" + line + ": " + reason : source + ": " + reason;
    }
}
