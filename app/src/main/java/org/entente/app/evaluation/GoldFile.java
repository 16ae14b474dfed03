package org.entente.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.app.console.CannotWork;

/** Files that evaluations read and write, with errors for people. */
final class GoldFile {

    /** Reads something out of a file. */
    interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private GoldFile() {}

    /** What the reader makes of the file. */
    static <T> T read(Path file, Reader<T> reader) {
        try {
            return reader.read(file);
        } catch (NoSuchFileException e) {
            throw new CannotWork(file + ": no such file", e);
        } catch (IOException | RuntimeException e) {
            String reason = String.valueOf(e.getMessage());
            throw new CannotWork(reason.startsWith(file.toString()) ? reason : file + ": cannot be read: " + reason, e);
        }
    }

    /** Writes text to a file. */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (NoSuchFileException e) {
            throw new CannotWork(file + ": cannot be written: its folder does not exist", e);
        } catch (IOException e) {
            throw new CannotWork(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    /** The SHA-256 of a file's content, in hexadecimal digits. */
    static String checksum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new CannotWork(file + ": cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
