package org.entente.coder.nlp.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {

    private static final String SAMPLE =
            """
            # newdoc id = made-up
            # sent_id = one
            # text = We don't know.
            1\tWe\twe\tPRON\tPRP\t_\t4\tnsubj\t_\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\tknow\tknow\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            4.1\tknow\tknow\tVERB\tVB\t_\t_\t_\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            """;

    @Test
    void keepsThePartsOfMultiwordTokensAndLeavesOutEmptyNodes() throws IOException {
        ConlluSentence sentence = read(SAMPLE).get(0);
        assertThat(sentence.id()).isEqualTo("one");
        assertThat(sentence.newParagraph()).isTrue();
        assertThat(sentence.words().stream().map(ConlluWord::form)).containsExactly("We", "do", "n't", "know", ".");
        assertThat(sentence.words().stream().map(ConlluWord::head)).containsExactly(3, 3, 3, -1, 3);
        assertThat(sentence.words().stream().map(ConlluWord::spaceAfter))
                .containsExactly(true, false, true, false, true);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        List<ConlluSentence> sentences = read(SAMPLE.replace("# newdoc id = made-up\n", ""));
        StringBuilder written = new StringBuilder();
        new ConlluWriter().write(sentences, written);
        assertThat(read(written.toString())).isEqualTo(sentences);
    }

    @Test
    void namesTheLineThatIsNotConllu() {
        assertThatThrownBy(() -> read("1\tWe\twe\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("made-up.conllu, line 1: a CoNLL-U word has 10 columns, this line has 3");
        assertThatThrownBy(() -> read(SAMPLE.replace("4\tnsubj", "9\tnsubj")))
                .hasMessageContaining("5 words and a head numbered 9");
        assertThatThrownBy(() -> read(SAMPLE.replace("4\tnsubj", "x\tnsubj"))).hasMessageContaining("'x'");
    }

    private static List<ConlluSentence> read(String text) throws IOException {
        return new ConlluReader().read(new StringReader(text), "made-up.conllu");
    }
}
