package org.entente.coder.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.conllu.ConlluSentence;
import org.entente.coder.nlp.conllu.ConlluWord;
import org.entente.coder.nlp.model.ReaderModel;
import org.entente.coder.nlp.tokens.SentenceSplitter;

/**
 * Reads English news text: sentences, tokens, lemmas, Penn tags and basic Universal Dependencies. Safe to share between
 * threads; one is enough for a program.
 */
public final class EnglishReader {

    private static final String MODEL = "english.model";

    private final ReaderModel model;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final ThreadLocal<ReadingScratch> scratch;

    /** A reader over a trained model. */
    public EnglishReader(ReaderModel model) {
        this.model = model;
        this.scratch = ThreadLocal.withInitial(() -> new ReadingScratch(model));
    }

    /**
     * A reader with the model that ships in the jar.
     *
     * @throws UncheckedIOException if the jar lacks it
     */
    public static EnglishReader load() {
        try (InputStream in = EnglishReader.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the reader's model " + MODEL + " is missing from this build");
            }
            return new EnglishReader(ReaderModel.read(ByteBuffer.wrap(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Splits text[from, to) into sentences and those into tokens, without parsing. An empty line ends a paragraph, a
     * single line break is a space.
     *
     * @return the sentences in order; offsets are into the whole text
     */
    public List<Words> split(String text, int from, int to) {
        return splitter.split(text, from, to);
    }

    /** The dictionary form of a word with this Penn tag. */
    public String lemma(String word, String tag) {
        return model.lemmatiser().lemma(word, tag);
    }

    /** The Penn tags that it gives. */
    public List<String> tags() {
        return model.tagger().tags();
    }

    /** Tags a sentence: a tenth of the work of parsing it, so that it can be seen whether that is worth while. */
    public TaggedWords tag(Words sentence) {
        ReadingScratch work = begin(sentence);
        return new TaggedWords(sentence, work.tag(model), model.tagger().tags());
    }

    /** Tags, lemmatises and parses a sentence. */
    public Sentence parse(Words sentence) {
        ReadingScratch work = begin(sentence);
        work.tag(model);
        return parsed(sentence, work);
    }

    /** Lemmatises and parses a tagged sentence. */
    public Sentence parse(TaggedWords sentence) {
        ReadingScratch work = begin(sentence.words());
        work.take(sentence.numbers());
        return parsed(sentence.words(), work);
    }

    private ReadingScratch begin(Words sentence) {
        ReadingScratch work = scratch.get();
        work.words.clear();
        for (int i = 0; i < sentence.size(); i++) {
            work.words.add(sentence.text(), sentence.start(i) - sentence.start(), sentence.end(i) - sentence.start());
        }
        return work;
    }

    private Sentence parsed(Words sentence, ReadingScratch work) {
        work.parse(model);
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            String tag = work.tag(model, i);
            tokens.add(new Token(
                    i,
                    sentence.start(i),
                    sentence.end(i),
                    word,
                    model.lemmatiser().lemma(word, tag),
                    tag,
                    work.head(i),
                    work.relation(model, i)));
        }
        return new Sentence(
                sentence.text(),
                sentence.start(),
                ControlledInfinitive.mend(
                        TimeAside.mend(TenseAgreement.mend(ReducedRelative.mend(DirectionWord.mend(tokens))))));
    }

    /** Splits text[from, to) and parses every sentence. */
    public List<Sentence> read(String text, int from, int to) {
        return split(text, from, to).stream().map(this::parse).toList();
    }

    /** A treebank sentence with lemmas, tags, heads and relations of this reader's over its very words. */
    public ConlluSentence parse(ConlluSentence sentence) {
        ReadingScratch work = scratch.get();
        work.words.clear();
        for (ConlluWord word : sentence.words()) {
            work.words.add(word.form(), 0, word.form().length());
        }
        work.tag(model);
        work.parse(model);
        List<ConlluWord> words = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            ConlluWord word = sentence.words().get(i);
            String tag = work.tag(model, i);
            words.add(new ConlluWord(
                    word.form(),
                    model.lemmatiser().lemma(word.form(), tag),
                    tag,
                    work.head(i),
                    work.relation(model, i),
                    word.spaceAfter()));
        }
        return new ConlluSentence(sentence.id(), sentence.text(), words, sentence.newParagraph());
    }
}
