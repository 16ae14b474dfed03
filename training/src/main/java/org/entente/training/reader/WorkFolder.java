package org.entente.training.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where the stages of a training leave what they learned, so that a training that was stopped goes on from there, and several
 * processes of one command share the work. A folder serves one training: other data or other settings are refused.
 */
final class WorkFolder {

    private final Path folder;

    /**
     * Opens the folder, or makes it.
     *
     * @param training what is learned and how, in words
     * @throws IllegalArgumentException if the folder is of another training
     */
    WorkFolder(Path folder, String training) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        Path mark = folder.resolve("training.txt");
        if (!Files.exists(mark)) {
            Files.writeString(mark, training);
        } else if (!Files.readString(mark).equals(training)) {
            throw new IllegalArgumentException(
                    folder + " holds the stages of a training with other data or settings: empty it, or name another");
        }
    }

    /**
     * What the parts of a stage learned, each from its file if there is one, else learned now and kept in that file. A part
     * that another process is learning is left to it.
     */
    List<KeptWeights> once(String stage, int parts, IntFunction<KeptWeights> learn) {
        try {
            for (int part = 0; part < parts; part++) {
                learn(stage + "-" + part, part, learn, false);
            }
            for (int part = 0; part < parts; part++) {
                learn(stage + "-" + part, part, learn, true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return IntStream.range(0, parts)
                .mapToObj(part -> KeptWeights.read(file(stage + "-" + part)))
                .toList();
    }

    private void learn(String name, int part, IntFunction<KeptWeights> learn, boolean wait) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = wait ? channel.lock() : channel.tryLock()) {
            if (lock != null && !Files.exists(file(name))) {
                long start = System.nanoTime();
                Path half = folder.resolve(name + ".half");
                learn.apply(part).write(half);
                Files.move(half, file(name), StandardCopyOption.REPLACE_EXISTING);
                System.err.printf("%s: learned in %.0f s%n", name, (System.nanoTime() - start) / 1e9);
            }
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".weights");
    }
}
