package org.entente.training.teacher;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;

/** A sentence with the tags and the tree that the teacher gave it. */
final class SilverSentence {

    private SilverSentence() {}

    static ConlluSentence of(ConlluSentence sentence, Teacher.Parse parse) {
        List<ConlluWord> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            ConlluWord word = sentence.words().get(i);
            int head = parse.heads().get(i);
            words.add(new ConlluWord(
                    word.form(),
                    word.lemma(),
                    parse.tags().get(i),
                    head == sentence.size() ? -1 : head,
                    parse.relations().get(i),
                    word.spaceAfter()));
        }
        return new ConlluSentence(sentence.id(), sentence.text(), words, sentence.newParagraph());
    }
}
