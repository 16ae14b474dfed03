package org.entente.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final int WIDTH = JudgedEvent.FEATURES.size();

    /** Events right as often as 1 / (1 + exp(-(1 + 2 x))) says, where x is their first feature. */
    private static List<JudgedEvent> events(int count) {
        Random random = new Random(3);
        List<JudgedEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> features = new ArrayList<>(Collections.nCopies(WIDTH, 0.0));
            features.set(0, random.nextGaussian());
            boolean right = random.nextDouble() < 1 / (1 + Math.exp(-1 - 2 * features.get(0)));
            events.add(new JudgedEvent("story " + i, right, features));
        }
        return events;
    }

    @Test
    void theWeightsThatMadeTheVerdictsAreFound() {
        double[] weights = new LogisticFit(1).fit(events(5000));

        assertThat(weights[0]).isCloseTo(1, within(0.15));
        assertThat(weights[1]).isCloseTo(2, within(0.2));
    }

    @Test
    void heldOutEventsOfAConfidenceAreRightAsOftenAsItSays() {
        String table = new Reliability(new LogisticFit(1), 7).table(events(5000));

        for (String row : table.lines().filter(line -> line.startsWith("| 0")).toList()) {
            String[] cells = row.split(" *\\| *", -1);
            assertThat(Double.parseDouble(cells[4])).isCloseTo(Double.parseDouble(cells[3]), within(0.06));
        }
    }
}
