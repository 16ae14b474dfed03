package org.entente.training.reader;

import java.util.List;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.tagging.WordCodes;

/**
 * A sentence to learn from.
 *
 * @param forms its words
 * @param tags the right tag of each, by name
 * @param heads the right head of each, from 0; the number of words for the root
 * @param relations the right relation of each
 */
record Example(List<String> forms, List<String> tags, List<Integer> heads, List<String> relations) {

    static Example of(ConlluSentence sentence) {
        List<ConlluWord> words = sentence.words();
        int size = words.size();
        return new Example(
                words.stream().map(ConlluWord::form).toList(),
                words.stream().map(ConlluWord::tag).toList(),
                words.stream().map(word -> word.head() < 0 ? size : word.head()).toList(),
                words.stream().map(ConlluWord::relation).toList());
    }

    Example withForms(List<String> other) {
        return new Example(other, tags, heads, relations);
    }

    Example withTags(List<String> other) {
        return new Example(forms, other, heads, relations);
    }

    int head(int word) {
        return heads.get(word);
    }

    int[] headNumbers() {
        return heads.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return forms.size();
    }

    void encode(WordCodes codes) {
        codes.clear();
        for (String form : forms) {
            codes.add(form, 0, form.length());
        }
    }
}
