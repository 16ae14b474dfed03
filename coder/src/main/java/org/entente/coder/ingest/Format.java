package org.entente.coder.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.coder.ingest.feeds.Feed;
import org.entente.coder.ingest.packing.Packing;

/** What a stretch of bytes is, judged by its first ones and, where they leave it open, by its name. */
enum Format {
    TEXT,
    HTML,
    JSON,
    /** Comma- or tab-separated rows under a row of names. */
    TABLE,
    FEED,
    WARC,
    PARQUET,
    EMPTY,
    /** Nothing that holds a story; {@link #refusal} says what it is. */
    OTHER;

    /** How many bytes are looked at. */
    static final int SAMPLE = 8 << 10;

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*)*(?:<!doctype html|<html\\b|<head\\b|<body\\b|<\\?xml\\b[^>]*\\?>\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html)\\b)"
                    + "|<(?:article|main|body|div|p|h1|meta|section|title)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final double MOST_CONTROLS = 0.02;

    /** The start of files that hold no text, and what people call them. */
    private record Magic(String start, String what) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("\u0089PNG", "a PNG image"),
            new Magic("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Magic("GIF8", "a GIF image"),
            new Magic("II*\u0000", "a TIFF image"),
            new Magic("MM\u0000*", "a TIFF image"),
            new Magic("%PDF", "a PDF document; save it as text first"),
            new Magic("7z\u00bc\u00af", "a 7-Zip archive; unpack it first"),
            new Magic("Rar!", "a RAR archive; unpack it first"),
            new Magic("\u00fd7zXZ", "compressed with xz; unpack it first"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text first"),
            new Magic("{\\rtf", "an RTF document; save it as text first"),
            new Magic("\u007fELF", "a program"),
            new Magic("\u00ca\u00fe\u00ba\u00be", "a Java class"),
            new Magic("SQLite format 3", "an SQLite database"),
            new Magic("OggS", "sound"),
            new Magic("RIFF", "an image, sound or film"));

    /**
     * Judges the first bytes of something with this name.
     *
     * @param table whether characters look like the start of a table of stories
     */
    static Format of(byte[] start, String name, Predicate<String> table) {
        if (start.length == 0) {
            return EMPTY;
        }
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PAR1")) {
            return PARQUET;
        }
        if (bytes.startsWith("WARC/")) {
            return WARC;
        }
        if (!refusal(start).isEmpty()) {
            return OTHER;
        }
        String sample = TextDecoder.decode(start, "");
        if (sample.isBlank()) {
            return TEXT;
        }
        return Feed.looksLikeOne(sample) ? FEED : text(sample, Packing.bare(name), table);
    }

    private static Format text(String sample, String name, Predicate<String> table) {
        if (name.matches("(?s).*\\.(?:jsonl|ndjson|json)")) {
            return JSON;
        }
        if (name.matches("(?s).*\\.(?:csv|tsv|tab)")) {
            return TABLE;
        }
        String stripped = sample.strip();
        if (stripped.startsWith("{") || stripped.matches("(?s)\\[\\s*\\{.*")) {
            return JSON;
        }
        if (MARKUP.matcher(sample).find() || (name.matches("(?s).*\\.x?html?") && sample.indexOf('<') >= 0)) {
            return HTML;
        }
        return table.test(sample) ? TABLE : TEXT;
    }

    /** What stands against reading bytes that start so; "" where nothing does. */
    static String refusal(byte[] start) {
        String bytes = new String(start, StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGIC) {
            if (bytes.startsWith(magic.start())) {
                return "is " + magic.what();
            }
        }
        if (bytes.startsWith("DUCK", 8)) {
            return "is a DuckDB database; stories are read from text, pages, JSON Lines, tables, feeds and WARC files";
        }
        if (bytes.startsWith("ftyp", 4)) {
            return "is an image, sound or film";
        }
        if (TextDecoder.marked(start).isEmpty() && binary(start)) {
            return "is binary; stories are read from text, pages, JSON Lines, tables, feeds and WARC files";
        }
        return "";
    }

    private static boolean binary(byte[] start) {
        int controls = 0;
        for (byte b : start) {
            if (b == 0) {
                return TextDecoder.wide(start).isEmpty();
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A && b != 0x1B) {
                controls++;
            }
        }
        return controls > Math.max(8, MOST_CONTROLS * start.length);
    }
}
