package org.entente.coder.ingest;

/**
 * Where something that came in stood.
 *
 * @param source the file, address or {@code -} as it was named; what lies in an archive has the names of both, parted by
 *     an exclamation mark: {@code news.zip!monday/rome.html}
 * @param record which record of the source it is, from 1: the line, the row, the record of a WARC file, the entry of a
 *     feed; 0 where the whole of the source is meant
 * @param offset how many bytes of the source, unpacked, stand before it; -1 where that is not known
 */
public record Origin(String source, long record, long offset) {

    /** What {@link #offset} is where nobody knows. */
    public static final long UNKNOWN = -1;

    /** The whole of a source. */
    public static Origin whole(String source) {
        return new Origin(source, 0, 0);
    }

    /** For people: the source, and the record where one is meant; control characters are written as escapes. */
    @Override
    public String toString() {
        return record > 0 ? PlainNames.escaped(source) + ":" + record : PlainNames.escaped(source);
    }
}
