package org.entente.coder.nlp;

import java.util.Arrays;
import org.entente.coder.nlp.model.ReaderModel;
import org.entente.coder.nlp.parsing.Parser;
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordCodes;

/** What one thread needs to read a sentence, kept from one to the next, and the result of the last. */
final class ReadingScratch {

    final WordCodes words;

    private final Tagger.Scratch tagging = new Tagger.Scratch();
    private final Parser.Scratch parsing = new Parser.Scratch();
    private int[] tags = new int[64];

    ReadingScratch(ReaderModel model) {
        words = new WordCodes(model.classes());
    }

    /** Tags the words; the numbers of their tags. */
    int[] tag(ReaderModel model) {
        if (tags.length < words.size()) {
            tags = new int[2 * words.size()];
        }
        model.tagger().tag(words, tags, tagging);
        return Arrays.copyOf(tags, words.size());
    }

    /** Takes the numbers of tags that the words were given before. */
    void take(int[] known) {
        if (tags.length < words.size()) {
            tags = new int[2 * words.size()];
        }
        System.arraycopy(known, 0, tags, 0, words.size());
    }

    /** Parses the words, which have tags. */
    void parse(ReaderModel model) {
        model.parser().parse(words, tags, parsing);
    }

    String tag(ReaderModel model, int word) {
        return model.tagger().tags().get(tags[word]);
    }

    int head(int word) {
        int head = parsing.tree().head(word);
        return head == words.size() ? -1 : head;
    }

    String relation(ReaderModel model, int word) {
        return model.parser().relation(parsing.tree().label(word));
    }
}
