package org.entente.coder.nlp.tokens;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.Words;

/**
 * Splits text into sentences of tokens. An empty line ends a paragraph and with it a sentence; any other white space is a
 * space. A dateline is a sentence of its own, since it belongs to none. Safe to share.
 */
public final class SentenceSplitter {

    /** No sentence is longer: what has no end within so many tokens is cut. */
    static final int LONGEST = 400;

    /** The sentences of text[from, to), in order; every character but white space is in a token of one of them. */
    public List<Words> split(String text, int from, int to) {
        List<Words> sentences = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer();
        Bounds bounds = new Bounds();
        int start = from;
        while (start < to) {
            int end = paragraphEnd(text, start, to);
            while (start < end && Characters.space(text.charAt(start))) {
                start++;
            }
            int dateline = Datelines.end(text, start, end);
            if (dateline > 0) {
                paragraph(tokenizer, text, start, dateline, bounds, sentences);
            }
            paragraph(tokenizer, text, Math.max(start, dateline), end, bounds, sentences);
            start = end;
        }
        return sentences;
    }

    /** The end of the paragraph that begins at {@code from}: a line that holds nothing but spaces. */
    private static int paragraphEnd(String text, int from, int to) {
        boolean words = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == '\n' && words) {
                int next = i + 1;
                while (next < to && text.charAt(next) != '\n' && Characters.space(text.charAt(next))) {
                    next++;
                }
                if (next >= to || text.charAt(next) == '\n') {
                    return next;
                }
            }
            words |= !Characters.space(c);
            i++;
        }
        return to;
    }

    private static void paragraph(
            Tokenizer tokenizer, String text, int from, int to, Bounds bounds, List<Words> sentences) {
        bounds.clear();
        tokenizer.tokenize(text, from, to, bounds);
        SentenceEnds ends = new SentenceEnds(text, bounds);
        int start = 0;
        while (start < bounds.size()) {
            int end = Math.min(ends.after(start), start + LONGEST);
            sentences.add(new Words(text, bounds.slice(start, end), 2 * (end - start)));
            start = end;
        }
    }
}
