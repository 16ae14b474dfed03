package org.entente.training.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;

/**
 * How well raw text is read: F1 over spans of characters, after the CoNLL 2018 shared task. A tag or an arc counts only
 * where the words it concerns were found; punctuation is left out of the arcs.
 *
 * @param tokens F1 of tokens
 * @param sentences F1 of sentences
 * @param tags F1 of tokens with the right Penn tag
 * @param attached F1 of words with the right head
 * @param labelled F1 of words with the right head and universal relation
 */
record RawTextScores(double tokens, double sentences, double tags, double attached, double labelled) {

    /** A word by its place among the characters that are not white space, its head by the head's place. */
    private record Reading(String tag, long head, String relation) {}

    /** The words and sentences of one reading of a text. */
    private record Side(Map<Long, Reading> words, Map<Long, Long> sentences) {}

    static RawTextScores of(List<ConlluSentence> gold, EnglishReader reader) {
        StringBuilder text = new StringBuilder();
        Side right = gold(gold, text);
        Side read = read(text.toString(), reader);
        int tokens = 0;
        int tags = 0;
        int attached = 0;
        int labelled = 0;
        for (Map.Entry<Long, Reading> entry : read.words().entrySet()) {
            Reading expected = right.words().get(entry.getKey());
            if (expected != null) {
                Reading found = entry.getValue();
                tokens++;
                tags += expected.tag().equals(found.tag()) ? 1 : 0;
                if (!expected.relation().equals("punct") && expected.head() == found.head()) {
                    attached++;
                    labelled += expected.relation().equals(found.relation()) ? 1 : 0;
                }
            }
        }
        long sentences = read.sentences().keySet().stream()
                .filter(right.sentences()::containsKey)
                .count();
        return new RawTextScores(
                f1(tokens, right.words().size(), read.words().size()),
                f1(sentences, right.sentences().size(), read.sentences().size()),
                f1(tags, right.words().size(), read.words().size()),
                f1(attached, words(right), words(read)),
                f1(labelled, words(right), words(read)));
    }

    private static Side gold(List<ConlluSentence> sentences, StringBuilder text) {
        Side side = new Side(new HashMap<>(), new HashMap<>());
        int at = 0;
        for (ConlluSentence sentence : sentences) {
            text.append(sentence.newParagraph() ? "\n\n" : " ");
            List<Long> places = new ArrayList<>();
            int start = at;
            for (ConlluWord word : sentence.words()) {
                int length = (int) word.form().chars().filter(c -> c > ' ').count();
                places.add(place(at, at + length));
                at += length;
                text.append(word.form()).append(word.spaceAfter() ? " " : "");
            }
            side.sentences().put(place(start, at), 1L);
            for (int i = 0; i < places.size(); i++) {
                ConlluWord word = sentence.words().get(i);
                long head = word.head() < 0 ? -1 : places.get(word.head());
                side.words().put(places.get(i), new Reading(word.tag(), head, universal(word.relation())));
            }
        }
        return side;
    }

    private static Side read(String text, EnglishReader reader) {
        int[] visible = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            visible[i + 1] = visible[i] + (text.charAt(i) > ' ' ? 1 : 0);
        }
        Side side = new Side(new HashMap<>(), new HashMap<>());
        for (Sentence sentence : reader.read(text, 0, text.length())) {
            side.sentences().put(place(visible[sentence.start()], visible[sentence.end()]), 1L);
            for (Token token : sentence.tokens()) {
                long head = token.head() < 0 ? -1 : place(visible, sentence.token(token.head()));
                side.words().put(place(visible, token), new Reading(token.tag(), head, token.universalRelation()));
            }
        }
        return side;
    }

    private static long words(Side side) {
        return side.words().values().stream()
                .filter(reading -> !reading.relation().equals("punct"))
                .count();
    }

    private static long place(int[] visible, Token token) {
        return place(visible[token.start()], visible[token.end()]);
    }

    private static long place(int start, int end) {
        return ((long) start << 32) | end;
    }

    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static double f1(long right, long gold, long found) {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
}
