package org.entente.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files of a release and their checksums, in a file that {@code sha256sum -c} reads too. */
final class ReleaseFiles {

    /** The file with the checksums. */
    static final String SUMS = "SHA256SUMS";

    private ReleaseFiles() {}

    /** Writes the checksums of all files in a folder. */
    static void writeSums(Path folder) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : names(folder)) {
            sums.append(sum(folder.resolve(name))).append("  ").append(name).append('\n');
        }
        Files.writeString(folder.resolve(SUMS), sums);
    }

    /** The names of the files in a folder and its folders but that with the checksums, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(SUMS))
                    .sorted()
                    .toList();
        }
    }

    /** The SHA-256 of a file, in hexadecimal. */
    static String sum(Path file) throws IOException {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** Deletes a folder and all in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
