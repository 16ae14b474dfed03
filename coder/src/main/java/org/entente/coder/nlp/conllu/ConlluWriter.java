package org.entente.coder.nlp.conllu;

import java.io.IOException;
import java.util.List;

/** Writes sentences as CoNLL-U, the columns that are not modelled as underscores. */
public final class ConlluWriter {

    /** Appends sentences, an empty line after each. */
    public void write(List<ConlluSentence> sentences, Appendable out) throws IOException {
        for (ConlluSentence sentence : sentences) {
            out.append("# sent_id = ").append(sentence.id()).append('\n');
            if (!sentence.text().isEmpty()) {
                out.append("# text = ").append(sentence.text()).append('\n');
            }
            for (int i = 0; i < sentence.size(); i++) {
                word(i + 1, sentence.words().get(i), out);
            }
            out.append('\n');
        }
    }

    private static void word(int number, ConlluWord word, Appendable out) throws IOException {
        out.append(Integer.toString(number)).append('\t');
        out.append(word.form()).append('\t').append(word.lemma()).append("\t_\t");
        out.append(word.tag()).append("\t_\t");
        out.append(Integer.toString(word.head() + 1)).append('\t').append(word.relation());
        out.append("\t_\t").append(word.spaceAfter() ? "_" : "SpaceAfter=No").append('\n');
    }
}
