package org.entente.coder.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.coder.ranking.Clue;
import org.entente.coder.ranking.Ranking;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.junit.jupiter.api.Test;

/** The ranker settles what patterns leave open, and says so; a specific pattern stands whatever it thinks. */
class RelationCoderTest {

    private static final Ranking SURE_OF_ASSAULT = new Ranking(List.of("ASSAULT", "SUPPORT"), List.of(0.95, 0.05));
    private static final Ranking DOUBTFUL = new Ranking(List.of("ASSAULT", "SUPPORT"), List.of(0.6, 0.4));

    @Test
    void whereNoPatternJoinsTheTwoTheRankerChooses() {
        RelationCoder.Both both = RelationCoder.settle(Optional.of(clue(0, 0, 3)), Optional.of(DOUBTFUL));
        assertThat(both.hybrid().type()).isEqualTo(EventType.ASSAULT);
        assertThat(both.hybrid().by()).isEqualTo("model over guess support.praise/back");
        assertThat(both.hybrid().guessed()).isTrue();
        assertThat(both.patterns().type()).isEqualTo(EventType.SUPPORT);
    }

    @Test
    void aSpecificPatternIsNeverOverruled() {
        RelationCoder.Both both = RelationCoder.settle(Optional.of(clue(1, 1, 2)), Optional.of(SURE_OF_ASSAULT));
        assertThat(both.hybrid()).isEqualTo(both.patterns());
        assertThat(both.hybrid().by()).isEqualTo("support.praise/back");
    }

    @Test
    void aGeneralPatternIsOverruledOnlyByARankerThatIsSure() {
        Optional<Clue> general = Optional.of(clue(1, 1, 0));
        assertThat(RelationCoder.settle(general, Optional.of(DOUBTFUL)).hybrid().type())
                .isEqualTo(EventType.SUPPORT);
        RelationCoder.Coded overruled =
                RelationCoder.settle(general, Optional.of(SURE_OF_ASSAULT)).hybrid();
        assertThat(overruled.type()).isEqualTo(EventType.ASSAULT);
        assertThat(overruled.by()).isEqualTo("model over support.praise/back");
        assertThat(overruled.guessed()).isFalse();
    }

    @Test
    void withoutARankerTheHandMadeGuessStands() {
        RelationCoder.Both both = RelationCoder.settle(Optional.of(clue(0, 1, 0)), Optional.empty());
        assertThat(both.hybrid().by()).isEqualTo("guess support.praise/back");
        assertThat(RelationCoder.settle(Optional.empty(), Optional.empty())
                        .hybrid()
                        .root())
                .isEqualTo("YIELD");
    }

    private static Clue clue(double source, double target, int specificity) {
        return new Clue(
                EventType.SUPPORT,
                "support.praise/back",
                source,
                target,
                false,
                false,
                Factuality.ASSERTED,
                specificity,
                1);
    }
}
