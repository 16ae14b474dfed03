package org.entente.training.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.ranking.Features;
import org.entente.coder.ranking.RankerModel;
import org.junit.jupiter.api.Test;

/** The trainer learns what tells labels apart, and the same rows give the same model. */
class SoftmaxTrainerTest {

    private static final List<String> LABELS = List.of("A", "B");

    @Test
    void itLearnsFromNamesAndFromNumbers() {
        RankerModel model = trainer().train(rows());
        assertThat(model.probabilities(features("a", 0))[0]).isGreaterThan(0.8);
        assertThat(model.probabilities(features("b", 0))[1]).isGreaterThan(0.8);
        assertThat(model.probabilities(features("none", 1))[0])
                .isGreaterThan(model.probabilities(features("none", -1))[0]);
    }

    @Test
    void theSameRowsGiveTheSameModel() {
        double[] once = trainer().train(rows()).probabilities(features("a", 0.3));
        double[] again = trainer().train(rows()).probabilities(features("a", 0.3));
        assertThat(again).containsExactly(once);
    }

    @Test
    void aFeatureThatStandsInOneRowOnlyIsLeftOut() {
        List<SoftmaxTrainer.Row> rows = new ArrayList<>(rows());
        rows.add(new SoftmaxTrainer.Row(features("rare", 0), 1, 1));
        RankerModel model = trainer().train(rows);
        assertThat(model.probabilities(features("rare", 0)))
                .containsExactly(model.probabilities(features("never seen", 0)));
    }

    private static SoftmaxTrainer trainer() {
        return new SoftmaxTrainer(LABELS, new SoftmaxTrainer.Settings(20, 0.1, 0.1, 2, 6));
    }

    private static List<SoftmaxTrainer.Row> rows() {
        List<SoftmaxTrainer.Row> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(new SoftmaxTrainer.Row(features("a", 0.5), 0, 1));
            rows.add(new SoftmaxTrainer.Row(features("b", -0.5), 1, 1));
        }
        return rows;
    }

    private static Features features(String name, double number) {
        return new Features(Set.of(name), new double[] {number});
    }
}
