package org.entente.app.console;

/** How an answer is written. */
public enum Format {
    /** For people: aligned, wrapped. */
    TABLE,
    /** One JSON object a line. */
    JSONL,
    /** One JSON array. */
    JSON,
    /** Comma-separated, with a header. */
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
