package org.entente.coder.ingest;

/**
 * Something that came in and could not be read.
 *
 * @param origin where it stood
 * @param reason what is wrong, and what to do about it where something can be done
 */
public record Reject(Origin origin, String reason) {

    /**
     * A reject of which only the record is known.
     *
     * @param source the file, address or {@code -} as it was named
     * @param record the line or record, counted from 1; 0 where the whole of it is meant
     * @param reason what is wrong
     */
    public Reject(String source, long record, String reason) {
        this(new Origin(source, record, record == 0 ? 0 : Origin.UNKNOWN), reason);
    }

    /** One line for people: where, then what. */
    public String message() {
        return origin + ": " + reason;
    }
}
