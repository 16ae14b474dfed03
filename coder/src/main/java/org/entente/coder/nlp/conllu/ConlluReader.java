package org.entente.coder.nlp.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads CoNLL-U, plain or gzipped.
 *
 * <p>Multiword tokens ("don't" as 2-3) keep their parts, which are marked as not followed by space; empty nodes (8.1)
 * belong to enhanced graphs and are left out.
 */
public final class ConlluReader {

    /**
     * The sentences of a file.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is not CoNLL-U; the message names the file and the line
     */
    public List<ConlluSentence> read(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The sentences of a stream of characters.
     *
     * @param name what to call it in messages
     */
    public List<ConlluSentence> read(Reader source, String name) throws IOException {
        List<ConlluSentence> sentences = new ArrayList<>();
        BufferedReader lines = new BufferedReader(source);
        ConlluBlock block = new ConlluBlock();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                if (!line.isBlank()) {
                    block.add(line);
                } else if (!block.isEmpty()) {
                    sentences.add(block.sentence(sentences.size() + 1));
                    block = new ConlluBlock();
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        if (!block.isEmpty()) {
            sentences.add(block.sentence(sentences.size() + 1));
        }
        return sentences;
    }
}
