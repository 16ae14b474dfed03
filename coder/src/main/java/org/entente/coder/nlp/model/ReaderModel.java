package org.entente.coder.nlp.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.lemmas.LemmaRule;
import org.entente.coder.nlp.lemmas.Lemmatiser;
import org.entente.coder.nlp.lemmas.Vocabulary;
import org.entente.coder.nlp.model.ReaderModelWriter.Linear;
import org.entente.coder.nlp.parsing.Parser;
import org.entente.coder.nlp.parsing.Transitions;
import org.entente.coder.nlp.tagging.Tagger;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordClassesFormat;
import org.entente.coder.nlp.weights.HashedWeights;
import org.entente.coder.nlp.weights.WeightsFormat;

/**
 * The trained parts of the reader; safe to share.
 *
 * @param classes what is known of words beforehand, for tagger and parser
 * @param tagger gives the words their tags
 * @param parser gives them their heads, from those tags
 * @param lemmatiser gives them their dictionary forms, from those tags
 */
public record ReaderModel(WordClasses classes, Tagger tagger, Parser parser, Lemmatiser lemmatiser) {

    /** The first bytes of a model file: "ENTR" and the version of its format. */
    static final long MAGIC = 0x454E5452_00000003L;

    /**
     * Reads what {@link ReaderModelWriter} writes.
     *
     * @throws IllegalArgumentException if the bytes are not such a model, or one of another version
     */
    public static ReaderModel read(ByteBuffer in) {
        begin(in);
        WordClasses classes = WordClassesFormat.read(in);
        List<String> tags = strings(in);
        HashedWeights tagging = HashedWeights.read(in);
        Transitions transitions = new Transitions(strings(in));
        HashedWeights parsing = HashedWeights.read(in);
        return new ReaderModel(
                classes, new Tagger(tags, tagging), new Parser(transitions, tags, parsing), lemmatiser(in));
    }

    /**
     * The weights of a model as rows, for a training that takes some of them over.
     *
     * @param tagger the tagger's
     * @param parser the parser's
     */
    public record Weights(Linear tagger, Linear parser) {}

    /**
     * Reads the weights alone.
     *
     * @throws IllegalArgumentException if the bytes are not such a model, or one of another version
     */
    public static Weights weights(ByteBuffer in) {
        begin(in);
        WordClassesFormat.read(in);
        WeightsFormat format = new WeightsFormat();
        Linear tagger = new Linear(strings(in), format.read(in));
        return new Weights(tagger, new Linear(strings(in), format.read(in)));
    }

    private static void begin(ByteBuffer in) {
        if (in.remaining() < Long.BYTES || in.getLong() != MAGIC) {
            throw new IllegalArgumentException("this is no reader model of this version: train it again");
        }
    }

    private static Lemmatiser lemmatiser(ByteBuffer in) {
        List<LemmaRule> rules = rules(in);
        return new Lemmatiser(rules, new Vocabulary(strings(in), strings(in)));
    }

    private static List<LemmaRule> rules(ByteBuffer in) {
        int count = in.getInt();
        List<LemmaRule> rules = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rules.add(new LemmaRule(string(in).intern(), string(in), in.get(), string(in)));
        }
        return rules;
    }

    private static List<String> strings(ByteBuffer in) {
        int count = in.getInt();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(string(in));
        }
        return strings;
    }

    private static String string(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
