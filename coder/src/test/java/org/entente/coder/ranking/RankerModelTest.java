package org.entente.coder.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A model of a ranker says the same after it was written and read. */
class RankerModelTest {

    private static final Features KNOWN = new Features(Set.of("top attack"), new double[] {0.5});
    private static final Features UNKNOWN = new Features(Set.of("top zzz"), new double[] {0});

    @Test
    void aFeatureSpeaksForTheLabelThatItsWeightsFavour() {
        double[] sure = model().probabilities(KNOWN);
        assertThat(sure[0]).isGreaterThan(0.9);
        assertThat(sure[0] + sure[1]).isCloseTo(1, within(1e-9));
    }

    @Test
    void aFeatureThatItDoesNotKnowSaysNothing() {
        assertThat(model().probabilities(UNKNOWN)[0]).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void itSaysTheSameWhenItWasWrittenAndRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model().write(bytes);
        RankerModel read = RankerModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.labels()).containsExactly("ASSAULT", "NONE");
        assertThat(read.probabilities(KNOWN)[0]).isCloseTo(model().probabilities(KNOWN)[0], within(0.01));
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> RankerModel.read(new ByteArrayInputStream(new byte[16])))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(new byte[16])))
                .isInstanceOf(IOException.class);
    }

    private static RankerModel model() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("top attack", 0);
        rows.put("top meet", 1);
        float[] weights = {2, -2, -1, 1, 0.5f, -0.5f, 0, 0};
        return new RankerModel(List.of("ASSAULT", "NONE"), rows, 1, weights);
    }
}
