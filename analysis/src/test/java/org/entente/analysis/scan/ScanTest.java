package org.entente.analysis.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.junit.jupiter.api.Test;

class ScanTest {

    /** The fifteen p values of Benjamini and Hochberg's own example (1995, section 3.2), of which four are discoveries at 5 %. */
    @Test
    void theExampleOfBenjaminiAndHochbergHasFourDiscoveries() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        double[] q = FalseDiscovery.independent(p);

        assertThat(q[3]).isCloseTo(0.0095 * 15 / 4, within(1e-9)).isLessThan(0.05);
        assertThat(q[4]).isGreaterThan(0.05);
        assertThat(FalseDiscovery.anyDependence(p)[0]).isCloseTo(0.0001 * 15 * 3.318229, within(1e-6));
    }

    @Test
    void thePlantedCauseComesFirstAndChanceIsHeldDown() {
        Random random = new Random(5);
        int days = 500;
        double[] effects = new double[days];
        double[] planted = new double[days];
        for (int t = 0; t < days; t++) {
            planted[t] = random.nextDouble() < 0.1 ? 1 : 0;
            double rate = 0.3;
            for (int k = 1; k <= 3 && t >= k; k++) {
                rate += planted[t - k] > 0 ? 0.5 : 0;
            }
            effects[t] = random.nextDouble() < rate ? 1 : 0;
        }
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(candidate("TUR", planted, effects));
        for (String other : List.of("FRA", "DEU", "GBR", "ITA", "ESP", "POL", "IND", "IRN", "JPN")) {
            double[] causes = new double[days];
            for (int t = 0; t < days; t++) {
                causes[t] = random.nextDouble() < 0.1 ? 1 : 0;
            }
            candidates.add(candidate(other, causes, effects));
        }
        List<Ranked> ranked = new Scan().rank(candidates);

        assertThat(ranked).hasSize(10);
        assertThat(ranked.get(0).thesis().cause().left()).containsExactly("TUR");
        assertThat(ranked.get(0).thesis().direction()).isEqualTo(Direction.RAISES);
        assertThat(ranked.get(0).q()).isLessThan(0.1);
        assertThat(ranked.stream().skip(1).filter(one -> one.q() <= 0.1)).isEmpty();
        assertThat(ranked).allSatisfy(one -> assertThat(one.cautious()).isGreaterThanOrEqualTo(one.q()));
    }

    @Test
    void candidatesWithTooFewEventsAreNotTested() {
        assertThat(new Scan().rank(List.of(candidate("TUR", new double[200], new double[200]))))
                .isEmpty();
    }

    private static Candidate candidate(String actor, double[] causes, double[] effects) {
        return new Candidate(
                Thesis.parse("CONFLICT " + actor + " -> RUS,CHN raises COOPERATION RUS <-> CHN within 7 days"),
                new History(LocalDate.of(2020, 1, 1), causes, effects, new double[causes.length]));
    }
}
