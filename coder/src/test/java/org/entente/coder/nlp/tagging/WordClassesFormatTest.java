package org.entente.coder.nlp.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class WordClassesFormatTest {

    private static final String[] WORDS = {"iodine", "prescient", "troops", "bombed"};

    @Test
    void whatIsKnownOfAWordSurvivesWritingAndReading() throws IOException {
        WordCodes codes = new WordCodes(writtenAndRead(classes()));
        codes.add("Troops", 0, 6);
        codes.add("iodine", 0, 6);
        codes.add("unheard", 0, 7);
        assertThat(codes.kinds(0)).as("without case").isEqualTo(511);
        assertThat(codes.fine(0)).isEqualTo(1023);
        assertThat(codes.coarse(0)).isEqualTo(63);
        assertThat(codes.kinds(1)).isEqualTo(1);
        assertThat(codes.fine(1)).isZero();
        assertThat(codes.kinds(2)).as("of a word that nobody knows").isZero();
    }

    @Test
    void readingStopsWhereTheClassesEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            WordClassesFormat.write(classes(), out);
            out.writeInt(42);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes.toByteArray());
        WordClassesFormat.read(in);
        assertThat(in.getInt()).isEqualTo(42);
    }

    private static WordClasses classes() {
        int[] forms = new int[WORDS.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = WordCodes.hash(WORDS[i]);
        }
        return new WordClasses(forms, new int[] {
            WordClasses.classes(1, 0, 0),
            WordClasses.classes(4, 7, 1),
            WordClasses.classes(511, 1023, 63),
            WordClasses.classes(0, 12, 3)
        });
    }

    private static WordClasses writtenAndRead(WordClasses classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            WordClassesFormat.write(classes, out);
        }
        return WordClassesFormat.read(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
