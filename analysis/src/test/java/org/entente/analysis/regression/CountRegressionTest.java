package org.entente.analysis.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CountRegressionTest {

    /** Dobson, An Introduction to Generalized Linear Models (1990), page 93: a randomised trial, as in the help page of R's glm. */
    @Test
    void poissonRegressionGivesDobsonsFigures() {
        double[] counts = {18, 17, 15, 20, 10, 20, 25, 13, 12};
        double[][] design = new double[5][9];
        for (int i = 0; i < 9; i++) {
            design[0][i] = 1;
            design[1][i] = i % 3 == 1 ? 1 : 0;
            design[2][i] = i % 3 == 2 ? 1 : 0;
            design[3][i] = i / 3 == 1 ? 1 : 0;
            design[4][i] = i / 3 == 2 ? 1 : 0;
        }
        CountFit fit = new CountRegression(design, counts).fit(Double.POSITIVE_INFINITY);

        double[] published = {3.045, -0.4543, -0.2930, 0, 0};
        double[] errors = {0.1709, 0.2022, 0.1927, 0.2, 0.2};
        for (int i = 0; i < published.length; i++) {
            assertThat(fit.coefficients()[i]).isCloseTo(published[i], within(6e-4));
            assertThat(fit.standardErrors()[i]).isCloseTo(errors[i], within(1e-4));
        }
        assertThat(deviance(counts, fit.means())).isCloseTo(5.1291, within(1e-3));
    }

    /** Bliss and Fisher, Fitting the negative binomial distribution to biological data (Biometrics 9, 1953): red mites on apple leaves. */
    @Test
    void theSizeOfANegativeBinomialIsThatOfBlissAndFisher() {
        int[] leaves = {70, 38, 17, 10, 9, 3, 2, 1};
        double[] mites = new double[150];
        int leaf = 0;
        for (int count = 0; count < leaves.length; count++) {
            Arrays.fill(mites, leaf, leaf + leaves[count], count);
            leaf += leaves[count];
        }
        double[] constant = new double[150];
        Arrays.fill(constant, 1);
        CountFit fit = new CountRegression(new double[][] {constant}, mites).fit();

        assertThat(fit.means()[0]).isCloseTo(1.14667, within(1e-5));
        assertThat(fit.size()).isCloseTo(1.02459, within(1e-4));
    }

    @Test
    void aCovariateThatSeparatesTheCountsKeepsFiniteCoefficients() {
        double[] counts = new double[40];
        double[] constant = new double[40];
        double[] sunday = new double[40];
        for (int t = 0; t < 40; t++) {
            constant[t] = 1;
            sunday[t] = t % 7 == 0 ? 1 : 0;
            counts[t] = t % 7 == 0 ? 0 : 3;
        }
        CountFit fit = new CountRegression(new double[][] {constant, sunday}, counts).fit();

        assertThat(fit.coefficients()[1]).isLessThan(-4).isGreaterThan(-40);
        assertThat(fit.means()[0]).isCloseTo(0, within(0.05));
    }

    @Property(tries = 100)
    void combiningOnePValueManyTimesGivesItBack(@ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        assertThat(Combination.of(p, p, p)).isCloseTo(p, within(1e-9));
    }

    @Property(tries = 100)
    void theCombinedPValueLiesBetweenTheSmallestAndTheLargest(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0.01, max = 0.99) Double> listed) {
        double[] values = listed.stream().mapToDouble(p -> p).toArray();
        assertThat(Combination.of(values))
                .isBetween(
                        Arrays.stream(values).min().orElseThrow() - 1e-9,
                        Arrays.stream(values).max().orElseThrow() + 1e-9);
    }

    @Test
    void theLongRunVarianceOfIndependentValuesIsTheirSumOfSquares() {
        double[] series = {1, -1, 2, -2};

        assertThat(LongRun.variance(series, 1)).isEqualTo(10);
        assertThat(LongRun.variance(series, 2)).isCloseTo(10 + 2 * 0.5 * (-1 - 2 - 4), within(1e-12));
    }

    private static double deviance(double[] counts, double[] means) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += 2 * (counts[i] * Math.log(counts[i] / means[i]) - counts[i] + means[i]);
        }
        return sum;
    }

    @Test
    void oneStepAwayFromAFitIsNearlyTheFitOfOtherCounts() {
        double[][] columns = {fill(200, t -> 1), fill(200, t -> t / 100.0 - 1)};
        CountFit fit = new CountRegression(columns, fill(200, t -> 3 + t % 3)).fit(Double.POSITIVE_INFINITY);
        double[] others = fill(200, t -> 3 + (t + t / 60) % 3);

        assertThat(new OneStep(fit).coefficients(others))
                .containsExactly(
                        new CountRegression(columns, others)
                                .fit(Double.POSITIVE_INFINITY)
                                .coefficients(),
                        within(1e-3));
    }

    @Test
    void theJackknifeLeavesOutOneStretchAfterTheOther() {
        double[][] columns = {fill(100, t -> 1), fill(100, t -> t / 50.0 - 1)};
        double[] counts = fill(100, t -> 2 + t % 4 + t / 40);
        double[] without = new Jackknife(new CountRegression(columns, counts).fit(Double.POSITIVE_INFINITY)).last(4);
        double[][] rest = {fill(75, t -> 1), fill(75, t -> t / 50.0 - 1)};
        CountFit exact = new CountRegression(rest, java.util.Arrays.copyOf(counts, 75)).fit(Double.POSITIVE_INFINITY);

        assertThat(without).hasSize(4);
        assertThat(without[3]).isCloseTo(exact.coefficients()[1], within(0.03));
    }

    private static double[] fill(int length, java.util.function.IntToDoubleFunction value) {
        return java.util.stream.IntStream.range(0, length).mapToDouble(value).toArray();
    }
}
