package org.entente.coder.sieve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.coder.actors.SpottedName;
import org.entente.coder.codebook.Codebook;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Words;

/**
 * Chooses the sentences of a story that are worth a parse. Those in which nobody is named or meant by a pronoun and no
 * quotation mark stands are not even tagged. Of the rest it takes those whose words may name an act, somebody's words or a
 * reason, those that go on with somebody's words, and before a pronoun those that may say whom it means. Safe to share
 * between threads.
 */
public final class SentenceSieve {

    private final EnglishReader reader;
    private final WordBook book;

    /** A sieve for what a codebook looks for, and for reasons. */
    public SentenceSieve(EnglishReader reader, Codebook codebook, ReasonCues reasons) {
        this.reader = reader;
        this.book = new WordBook(reader, codebook, reasons);
    }

    /** What became of each line of a story. */
    public List<Sifted> sift(List<StoryLine> story) {
        return new StorySift(story, this::prospect).run();
    }

    private Prospect prospect(StoryLine line, List<SpottedName> introduced, boolean marked) {
        List<SpottedName> names = line.names().names();
        if (!introduced.isEmpty()) {
            names = Stream.concat(names.stream(), introduced.stream())
                    .sorted(Comparator.comparingInt(SpottedName::from))
                    .toList();
        }
        boolean hopeful = marked || !names.isEmpty() || pronoun(line.words());
        return hopeful ? Prospect.of(reader.tag(line.words()), names, book) : Prospect.NONE;
    }

    private static boolean pronoun(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (ClosedClasses.pronoun(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
