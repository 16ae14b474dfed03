package org.entente.training.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.junit.jupiter.api.Test;

class LessonsTest {

    @Test
    void aTaggerLearnsNoVariantOfASentenceThatItIsToTag() {
        Lessons lessons = Lessons.of(sentences(200), List.of(), 2, 7);
        for (int part = 0; part < 2; part++) {
            Set<String> learned = words(lessons.without(part, 1));
            assertThat(learned).doesNotContainAnyElementsOf(words(lessons.gold().get(part)));
        }
        assertThat(lessons.allGold()).hasSizeGreaterThan(200);
    }

    @Test
    void goldIsTakenAsOftenAsAskedAndTaughtOnce() {
        Lessons lessons = Lessons.of(sentences(40), sentences(20), 2, 7);
        int gold = lessons.gold().get(1).size();
        int taught = lessons.taught().get(1).size();
        assertThat(lessons.without(0, 3)).hasSize(3 * gold + taught);
    }

    private static Set<String> words(List<Example> examples) {
        Set<String> words = new HashSet<>();
        examples.forEach(example -> words.add(example.forms().get(0).toLowerCase(Locale.ROOT)));
        return words;
    }

    private static List<ConlluSentence> sentences(int count) {
        List<ConlluSentence> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ConlluWord word = new ConlluWord("word" + i, "word", "NN", -1, "root", true);
            sentences.add(new ConlluSentence("s" + i, "", List.of(word), false));
        }
        return sentences;
    }
}
