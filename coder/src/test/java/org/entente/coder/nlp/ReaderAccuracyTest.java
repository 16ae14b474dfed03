package org.entente.coder.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.entente.coder.nlp.conllu.ConlluReader;
import org.entente.coder.nlp.conllu.ParserEvaluation;
import org.entente.coder.nlp.conllu.ParserScores;
import org.entente.model.testing.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scores that the shipped model was recorded with: a change that loses some fails, and so does a rise unrecorded. */
class ReaderAccuracyTest {

    private static final double TOLERANCE_PERCENT = 0.05;

    @ParameterizedTest
    @CsvSource({
        "en_ewt-ud-dev.conllu.gz, 94.64, 98.71, 86.60, 83.33",
        "en_gum-open-ud-dev.conllu.gz, 96.85, 98.68, 88.07, 85.40"
    })
    void readsTheTreebanksAsWellAsRecorded(String file, double tags, double lemmas, double uas, double las) {
        EnglishReader reader = EnglishReader.load();
        ParserScores scores =
                ParserEvaluation.evaluate(new ConlluReader().read(Shared.file("benchmarks/ud/" + file)), reader::parse);
        assertThat(100 * scores.tags()).as("tags").isCloseTo(tags, Percentage.withPercentage(TOLERANCE_PERCENT));
        assertThat(100 * scores.lemmas()).as("lemmas").isCloseTo(lemmas, Percentage.withPercentage(TOLERANCE_PERCENT));
        assertThat(100 * scores.attached()).as("UAS").isCloseTo(uas, Percentage.withPercentage(TOLERANCE_PERCENT));
        assertThat(100 * scores.labelled()).as("LAS").isCloseTo(las, Percentage.withPercentage(TOLERANCE_PERCENT));
    }
}
