package org.entente.coder.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a stretch of bytes is, judged by its first ones and, where they leave it open, by its name. */
enum Format {
    TEXT,
    HTML,
    JSON,
    EMPTY,
    /** Nothing that holds a story; {@link #refusal} says what it is. */
    OTHER;

    /** How many bytes are looked at. */
    static final int SAMPLE = 8 << 10;

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:<!--.*?-->\\s*)*(?:<!doctype html|<html\\b|<head\\b|<body\\b|<\\?xml\\b[^>]*\\?>\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html)\\b)"
                    + "|<(?:article|main|body|div|p|h1|meta|section|title)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)\\b", Pattern.CASE_INSENSITIVE);
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
            new Magic("PK\u0003\u0004", "a ZIP archive or office document; unpack it or save it as text first"),
            new Magic("7z\u00bc\u00af", "a 7-Zip archive; unpack it first"),
            new Magic("Rar!", "a RAR archive; unpack it first"),
            new Magic("BZh", "compressed with bzip2; unpack it first"),
            new Magic("\u00fd7zXZ", "compressed with xz; unpack it first"),
            new Magic("(\u00b5/\u00fd", "compressed with zstd; unpack it first"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text first"),
            new Magic("{\\rtf", "an RTF document; save it as text first"),
            new Magic("\u007fELF", "a program"),
            new Magic("\u00ca\u00fe\u00ba\u00be", "a Java class"),
            new Magic("PAR1", "a Parquet file; stories are read from JSON Lines"),
            new Magic("SQLite format 3", "an SQLite database"),
            new Magic("OggS", "sound"),
            new Magic("RIFF", "an image, sound or film"));

    /** Judges the first bytes of something with this name. */
    static Format of(byte[] start, String name) {
        if (start.length == 0) {
            return EMPTY;
        }
        if (!refusal(start).isEmpty()) {
            return OTHER;
        }
        String sample = TextDecoder.decode(start, "");
        if (sample.isBlank()) {
            return TEXT;
        }
        String lowerName = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (lowerName.matches(".*\\.(?:jsonl|ndjson|json)")) {
            return JSON;
        }
        char first = sample.strip().charAt(0);
        if (first == '{' || sample.strip().matches("(?s)\\[\\s*\\{.*")) {
            return JSON;
        }
        if (MARKUP.matcher(sample).find() || (lowerName.matches(".*\\.x?html?") && sample.indexOf('<') >= 0)) {
            return HTML;
        }
        return TEXT;
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
            return "is a DuckDB database; stories are read from text, HTML or JSON Lines";
        }
        if (bytes.startsWith("ftyp", 4)) {
            return "is an image, sound or film";
        }
        if (TextDecoder.marked(start).isEmpty() && binary(start)) {
            return "is binary; stories are read from text, HTML or JSON Lines";
        }
        String trimmed = bytes.stripLeading();
        if (trimmed.startsWith("<")
                && FEED.matcher(bytes).find()
                && !bytes.toLowerCase(Locale.ROOT).contains("<html")) {
            return "is a feed; give the addresses of its stories";
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
