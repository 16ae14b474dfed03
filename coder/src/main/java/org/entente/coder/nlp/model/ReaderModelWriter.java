package org.entente.coder.nlp.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.coder.nlp.lemmas.LemmaRule;
import org.entente.coder.nlp.lemmas.Lemmatiser;
import org.entente.coder.nlp.tagging.WordClasses;
import org.entente.coder.nlp.tagging.WordClassesFormat;
import org.entente.coder.nlp.weights.WeightRow;
import org.entente.coder.nlp.weights.WeightsFormat;

/**
 * Writes a trained reader: the magic number, the word classes, the tags and their weights, the transitions and theirs, the lemma
 * rules and the vocabulary.
 * Numbers are big-endian, a string is its length in bytes (short) and its UTF-8, a list begins with its length (int).
 */
public final class ReaderModelWriter {

    private final WeightsFormat weights = new WeightsFormat();

    /**
     * A linear model as it was trained.
     *
     * @param classes the names of its classes, at most 256
     * @param rows its weights
     */
    public record Linear(List<String> classes, List<WeightRow> rows) {}

    /** Writes the parts of a reader. */
    public void write(WordClasses classes, Linear tagger, Linear parser, Lemmatiser lemmatiser, DataOutputStream out)
            throws IOException {
        out.writeLong(ReaderModel.MAGIC);
        WordClassesFormat.write(classes, out);
        linear(tagger, out);
        linear(parser, out);
        out.writeInt(lemmatiser.rules().size());
        for (LemmaRule rule : lemmatiser.rules()) {
            string(rule.tag(), out);
            string(rule.ending(), out);
            out.writeByte(rule.strip());
            string(rule.add(), out);
        }
        strings(lemmatiser.vocabulary().verbs(), out);
        strings(lemmatiser.vocabulary().words(), out);
    }

    private void linear(Linear model, DataOutputStream out) throws IOException {
        strings(model.classes(), out);
        weights.write(model.rows(), out);
    }

    private static void strings(List<String> list, DataOutputStream out) throws IOException {
        out.writeInt(list.size());
        for (String text : list) {
            string(text, out);
        }
    }

    private static void string(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
