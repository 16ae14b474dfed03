package org.entente.training.teacher;

import ai.djl.translate.TranslateException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Embeddings of a list of sentences on disk, a float's upper half a number; written once, and on from where it stopped. */
final class EmbeddingFile {

    private static final int CHUNK = 1000;

    private final Path file;
    private final long[] starts;

    EmbeddingFile(Path file, List<List<String>> sentences) {
        this.file = file;
        starts = new long[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i + 1] = starts[i] + sentences.get(i).size();
        }
    }

    /** Embeds the sentences that the file does not hold yet. */
    void complete(List<List<String>> sentences, Embedder embedder) throws IOException, TranslateException {
        long words = Files.exists(file) ? Files.size(file) / (2L * Embedder.WIDTH) : 0;
        int next = 0;
        while (next < sentences.size() && starts[next + 1] <= words) {
            next++;
        }
        if (Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(starts[next] * 2 * Embedder.WIDTH);
            }
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(file.toFile(), true), 1 << 20))) {
            for (int from = next; from < sentences.size(); from += CHUNK) {
                List<List<String>> chunk = sentences.subList(from, Math.min(sentences.size(), from + CHUNK));
                for (float[] rows : embedder.embedAll(chunk)) {
                    for (float number : rows) {
                        out.writeShort(Float.floatToIntBits(number) >>> 16);
                    }
                }
                System.err.printf(
                        "%s: embedded %,d of %,d sentences%n",
                        file.getFileName(), from + chunk.size(), sentences.size());
            }
        }
    }

    /** The embeddings of a sentence. */
    List<float[]> read(List<Integer> sentences) {
        List<float[]> result = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int sentence : sentences) {
                int words = (int) (starts[sentence + 1] - starts[sentence]);
                ByteBuffer bytes = ByteBuffer.allocate(words * Embedder.WIDTH * 2);
                channel.read(bytes, starts[sentence] * Embedder.WIDTH * 2);
                float[] rows = new float[words * Embedder.WIDTH];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = Float.intBitsToFloat(bytes.getShort(2 * i) << 16);
                }
                result.add(rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
