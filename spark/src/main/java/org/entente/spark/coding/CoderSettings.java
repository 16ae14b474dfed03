package org.entente.spark.coding;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.coder.Coder;
import org.entente.spark.JobFault;

/** What the coder is to work with, as it travels to the executors: the files of a codebook folder, if any, and a day. */
public final class CoderSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, byte[]> codebook;
    private final LocalDate dateless;

    private CoderSettings(Map<String, byte[]> codebook, LocalDate dateless) {
        this.codebook = new TreeMap<>(codebook);
        this.dateless = dateless;
    }

    /**
     * Settings.
     *
     * @param codebook a folder with classes, actors and lists to add, on the machine of the driver
     * @param dateless the day to take as that of publication where a story has none
     * @throws JobFault if the folder cannot be read
     */
    public static CoderSettings of(Optional<Path> codebook, LocalDate dateless) {
        return new CoderSettings(codebook.map(CoderSettings::files).orElseGet(Map::of), dateless);
    }

    /** The day to take as that of publication where a story has none. */
    public LocalDate dateless() {
        return dateless;
    }

    /** What tells this codebook from others: the SHA-256 of its files' names and words; "" for none. */
    public String mark() {
        if (codebook.isEmpty()) {
            return "";
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            codebook.forEach((name, words) -> {
                sha.update(name.getBytes(StandardCharsets.UTF_8));
                sha.update(words);
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The coder with this codebook, loaded anew. */
    Coder load() {
        if (codebook.isEmpty()) {
            return Coder.load();
        }
        try {
            Path folder = Files.createTempDirectory("entente-codebook");
            for (var file : codebook.entrySet()) {
                Path to = folder.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.write(to, file.getValue());
            }
            return Coder.load(Optional.of(folder));
        } catch (IOException e) {
            throw new JobFault("the codebook cannot be written to this executor's disk: " + e.getMessage(), e);
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return contents;
        } catch (IOException e) {
            throw new JobFault(folder + ": the codebook cannot be read: " + e.getMessage(), e);
        }
    }
}
