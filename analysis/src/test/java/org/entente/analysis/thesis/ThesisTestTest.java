package org.entente.analysis.thesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.junit.jupiter.api.Test;

class ThesisTestTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final Thesis RAISES =
            Thesis.parse("THREATEN USA -> RUS raises COOPERATION RUS <-> CHN within 7 days");
    private static final Thesis LOWERS =
            Thesis.parse("THREATEN USA -> RUS lowers COOPERATION RUS <-> CHN within 7 days");

    @Test
    void aStrongEffectIsFoundWithItsDirectionAndInterval() {
        History history = history(1, 600, 3);
        Finding raises = new ThesisTest(49, 1, true).test(RAISES, history);
        Finding lowers = new ThesisTest(49, 1, false).test(LOWERS, history);

        assertThat(raises.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(raises.sentence()).startsWith("Supported: ").contains("not proof");
        Evidence evidence = raises.evidence().orElseThrow();
        assertThat(evidence.epochs().ratio()).isGreaterThan(1.3);
        assertThat(evidence.lags().low()).isGreaterThan(1);
        assertThat(evidence.hawkes().branching())
                .isBetween(evidence.hawkes().low(), evidence.hawkes().high());
        assertThat(evidence.robustness())
                .extracting(Variant::name)
                .contains("one event a day", "placebo", "within 3 days", "within 14 days");
        assertThat(lowers.verdict()).isEqualTo(Verdict.OPPOSITE);
    }

    @Test
    void theMonthThatSaysMostIsLeftOutHoweverLongTheHistory() {
        History history = history(4, 1500, 3);
        Finding finding = new ThesisTest(39, 1, true).test(RAISES, history);

        assertThat(finding.evidence().orElseThrow().robustness())
                .filteredOn(variant -> variant.name().startsWith("without the causes of "))
                .singleElement()
                .satisfies(variant -> assertThat(variant.lagsP()).isBetween(0.0, 1.0));
    }

    @Test
    void theReverseOfAnEffectIsNotTakenForTheEffect() {
        Finding finding =
                new ThesisTest(49, 1, false).test(RAISES, history(2, 600, 3).reversed());

        assertThat(finding.verdict()).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(finding.evidence().orElseThrow().reverse()).isLessThan(0.01);
    }

    @Test
    void tooFewEventsGiveNoNumber() {
        History few = new History(FIRST, new double[400], counts(400, 1), new double[400]);
        Finding finding = new ThesisTest(49, 1, false).test(RAISES, few);

        assertThat(finding.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(finding.evidence()).isEmpty();
        assertThat(finding.sentence())
                .contains("the cause was reported on 0 days")
                .contains("needs 8");
    }

    @Test
    void aHistoryShorterThanTwoWindowsIsTooShort() {
        Finding finding = new ThesisTest(49, 1, false)
                .test(RAISES, new History(FIRST, counts(20, 1), counts(20, 1), new double[20]));

        assertThat(finding.sentence()).contains("the history has 20 days");
    }

    @Test
    void theSameSeedGivesTheSameResult() {
        History history = history(3, 300, 1.5);

        assertThat(new ThesisTest(39, 5, false).test(RAISES, history))
                .usingRecursiveComparison()
                .isEqualTo(new ThesisTest(39, 5, false).test(RAISES, history));
    }

    /** A history in which each day with a cause multiplies the rate of effects on the three days after it. */
    private static History history(int seed, int days, double factor) {
        Random random = new Random(seed);
        double[] causes = new double[days];
        double[] effects = new double[days];
        double[] others = new double[days];
        for (int t = 0; t < days; t++) {
            causes[t] = random.nextDouble() < 0.1 ? 1 : 0;
            double rate = 0.5;
            for (int k = 1; k <= 3 && t - k >= 0; k++) {
                rate *= causes[t - k] > 0 ? factor : 1;
            }
            effects[t] = poisson(random, rate);
            others[t] = 50 + random.nextInt(15);
        }
        return new History(FIRST, causes, effects, others);
    }

    private static double[] counts(int days, int each) {
        double[] counts = new double[days];
        java.util.Arrays.fill(counts, each);
        return counts;
    }

    private static int poisson(Random random, double mean) {
        double product = random.nextDouble();
        int count = 0;
        while (product > Math.exp(-mean)) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
