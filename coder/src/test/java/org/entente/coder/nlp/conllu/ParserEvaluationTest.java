package org.entente.coder.nlp.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParserEvaluationTest {

    private static final ConlluSentence GOLD = sentence(
            new ConlluWord("Iran", "Iran", "NNP", 1, "nsubj", true),
            new ConlluWord("fired", "fire", "VBD", -1, "root", true),
            new ConlluWord("missiles", "missile", "NNS", 1, "obj", true),
            new ConlluWord("yesterday", "yesterday", "NN", 1, "obl:tmod", false),
            new ConlluWord(".", ".", ".", 1, "punct", true));

    @Test
    void countsHeadsAndUniversalRelationsWithoutPunctuation() {
        ConlluSentence predicted = sentence(
                new ConlluWord("Iran", "iran", "NNP", 1, "nsubj:pass", true),
                new ConlluWord("fired", "fired", "VBN", -1, "root", true),
                new ConlluWord("missiles", "missile", "NNS", 1, "obl", true),
                new ConlluWord("yesterday", "yesterday", "NN", 2, "obl:tmod", false),
                new ConlluWord(".", ".", ".", 0, "punct", true));
        ParserScores scores = ParserEvaluation.evaluate(List.of(GOLD), gold -> predicted);
        assertThat(scores.words()).isEqualTo(5);
        assertThat(scores.tags()).isCloseTo(0.8, within(1e-9));
        assertThat(scores.lemmas()).isCloseTo(0.8, within(1e-9));
        assertThat(scores.attached()).isCloseTo(0.75, within(1e-9));
        assertThat(scores.labelled()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.relations()).containsEntry("obl", new ParserScores.Relation(1, 2, 0));
        assertThat(scores.relations()).containsEntry("nsubj", new ParserScores.Relation(1, 1, 1));
        assertThat(scores.relations()).doesNotContainKey("punct");
    }

    @Test
    void weighsPrecisionAndRecall() {
        ParserScores.Relation relation = new ParserScores.Relation(4, 2, 2);
        assertThat(relation.recall()).isEqualTo(0.5);
        assertThat(relation.precision()).isEqualTo(1);
        assertThat(relation.f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void refusesPredictionsOverOtherWords() {
        assertThatThrownBy(() -> ParserEvaluation.evaluate(
                        List.of(GOLD), gold -> sentence(GOLD.words().get(0))))
                .hasMessageContaining("5 words, its prediction 1");
    }

    private static ConlluSentence sentence(ConlluWord... words) {
        return new ConlluSentence("s1", "", List.of(words), false);
    }
}
