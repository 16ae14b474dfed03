package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coder.Coder;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.Test;

/** Relations are sought among the events of their sentences, without the marks being shown. */
class EndToEndEvaluationTest {

    private static MarkedRelation relation(String root, String sentence, String source, String target) {
        return new MarkedRelation(
                "r",
                root,
                QuadClass.VERBAL_CONFLICT,
                sentence,
                List.of(span(sentence, source)),
                List.of(span(sentence, target)));
    }

    private static int[] span(String sentence, String words) {
        int from = sentence.indexOf(words);
        return new int[] {from, from + words.length()};
    }

    @Test
    void aRelationIsFoundWithItsRootAndBothMentions() {
        String sentence = "France accused Iran of arming the rebels, and Germany met Turkey.";

        EndToEndEvaluation.Result result = new EndToEndEvaluation(Coder.load())
                .score(List.of(
                        relation("ACCUSE", sentence, "France", "Iran"),
                        relation("ASSAULT", sentence, "France", "Iran"),
                        relation("ACCUSE", sentence, "Iran", "France")));

        assertThat(result.cases()).extracting(EndToEndEvaluation.Case::found).containsExactly(true, false, false);
        assertThat(result.cases()).extracting(EndToEndEvaluation.Case::joined).containsExactly(true, true, false);
        assertThat(result.sentences()).isEqualTo(1);
        assertThat(result.others()).isEqualTo(result.events() - 1);
        assertThat(EndToEndEvaluation.markdown(result)).contains("1 of 3 relations found, recall 0.333");
    }
}
