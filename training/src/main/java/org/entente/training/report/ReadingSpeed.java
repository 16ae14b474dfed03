package org.entente.training.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Words;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;

/**
 * How fast one thread reads, in sentences a second of processor time, so that a busy machine does not tell.
 *
 * @param sentences how many were read in the measured round
 * @param words their words
 * @param splitting sentences a second, split into tokens only
 * @param reading sentences a second, from text to trees
 */
record ReadingSpeed(int sentences, int words, double splitting, double reading) {

    private static final int ROUNDS = 6;
    private static final double NANOS = 1e9;

    static ReadingSpeed of(List<ConlluSentence> gold, EnglishReader reader) {
        String text = text(gold);
        List<ReadingSpeed> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(text, reader));
        }
        return rounds.stream()
                .max((a, b) -> Double.compare(a.reading(), b.reading()))
                .orElseThrow();
    }

    private static ReadingSpeed round(String text, EnglishReader reader) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        List<Words> sentences = reader.split(text, 0, text.length());
        long split = clock.getCurrentThreadCpuTime();
        int words = 0;
        for (Words sentence : sentences) {
            words += reader.parse(sentence).size();
        }
        long end = clock.getCurrentThreadCpuTime();
        return new ReadingSpeed(
                sentences.size(),
                words,
                sentences.size() * NANOS / (split - start),
                sentences.size() * NANOS / (end - start));
    }

    private static String text(List<ConlluSentence> sentences) {
        StringBuilder text = new StringBuilder();
        for (ConlluSentence sentence : sentences) {
            for (ConlluWord word : sentence.words()) {
                text.append(word.form()).append(word.spaceAfter() ? " " : "");
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
