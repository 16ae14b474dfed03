package org.entente.training.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.lemmas.Vocabulary;
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordCodes;

/** Collects the words that exist: from gold sentences by their tags, from other text by the tags that a tagger gives. */
final class VocabularyTrainer {

    private static final int OFTEN = 2;

    private final Map<String, Integer> verbs = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    void gold(Collection<ConlluSentence> sentences) {
        for (ConlluSentence sentence : sentences) {
            for (ConlluWord word : sentence.words()) {
                count(word.form(), word.tag());
            }
        }
    }

    void text(Collection<ConlluSentence> sentences, Tagger tagger, WordClasses classes) {
        WordCodes codes = new WordCodes(classes);
        Tagger.Scratch scratch = new Tagger.Scratch();
        for (ConlluSentence sentence : sentences) {
            codes.clear();
            for (ConlluWord word : sentence.words()) {
                codes.add(word.form(), 0, word.form().length());
            }
            int[] tags = new int[codes.size()];
            tagger.tag(codes, tags, scratch);
            for (int i = 0; i < tags.length; i++) {
                count(sentence.words().get(i).form(), tagger.tags().get(tags[i]));
            }
        }
    }

    private void count(String form, String tag) {
        if (form.length() > 1 && form.matches("[a-z]+")) {
            boolean verb = tag.equals("VB") || tag.equals("VBP");
            (verb ? verbs : words).merge(form, 1, Integer::sum);
        }
    }

    Vocabulary vocabulary() {
        Set<String> bases = often(verbs);
        Set<String> others = often(words);
        others.removeAll(bases);
        return new Vocabulary(bases, others);
    }

    private static Set<String> often(Map<String, Integer> counts) {
        Set<String> result = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count >= OFTEN) {
                result.add(word);
            }
        });
        return result;
    }
}
