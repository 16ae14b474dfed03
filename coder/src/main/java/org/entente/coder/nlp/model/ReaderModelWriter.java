package org.entente.coder.nlp.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.coder.nlp.lemmas.LemmaRule;
import org.entente.coder.nlp.weights.WeightRow;
import org.entente.coder.nlp.weights.WeightsFormat;

/**
 * Writes a trained reader: the magic number, the tags and their weights, the transitions and theirs, the lemma rules.
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
    public void write(Linear tagger, Linear parser, List<LemmaRule> rules, DataOutputStream out) throws IOException {
        out.writeLong(ReaderModel.MAGIC);
        linear(tagger, out);
        linear(parser, out);
        out.writeInt(rules.size());
        for (LemmaRule rule : rules) {
            string(rule.tag(), out);
            string(rule.ending(), out);
            out.writeByte(rule.strip());
            string(rule.add(), out);
        }
    }

    private void linear(Linear model, DataOutputStream out) throws IOException {
        out.writeInt(model.classes().size());
        for (String name : model.classes()) {
            string(name, out);
        }
        weights.write(model.rows(), out);
    }

    private static void string(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
