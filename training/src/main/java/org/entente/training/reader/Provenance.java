package org.entente.training.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a model comes from: data with their checksums, settings, versions, scores; written beside it as plain lines. */
public final class Provenance {

    private final Map<String, String> lines = new LinkedHashMap<>();

    /** Begins with what it was made on. */
    public Provenance() {
        put("java", System.getProperty("java.version", "unknown"));
        put("system", System.getProperty("os.name", "unknown") + " " + System.getProperty("os.arch", "unknown"));
    }

    /** Adds a line. */
    public void put(String key, Object value) {
        lines.put(key, value.toString());
    }

    /** Adds a file of data with its checksum. */
    public void data(String role, Path file) {
        put(role + " " + file.getFileName(), "sha256 " + checksum(file));
    }

    /** Takes in what is said of a file's own origin, if anything is. */
    void origin(Path file) throws IOException {
        Path beside = beside(file);
        if (Files.exists(beside)) {
            for (String line : Files.readAllLines(beside)) {
                int colon = line.indexOf(": ");
                put(file.getFileName() + ", " + line.substring(0, colon), line.substring(colon + 2));
            }
        }
    }

    /** Where the provenance of a file is written. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".provenance.txt");
    }

    static String checksum(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                DigestInputStream in = new DigestInputStream(raw, MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The lines so far. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.toString();
    }

    /** Writes the lines. */
    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }
}
