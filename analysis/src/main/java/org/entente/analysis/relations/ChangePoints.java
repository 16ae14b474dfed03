package org.entente.analysis.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * Finds when the mix of classes in a series of counts changed, and how sure that is.
 *
 * <p>Between changes, the classes are drawn from one set of shares, of which nothing is known beforehand (a Dirichlet with 1/2 for
 * each class); a change comes in any period with probability 1/n, once in the series on average. Under that model the
 * posterior is exact: the recursions of Fearnhead (Exact and efficient Bayesian inference for multiple changepoint problems,
 * Statistics and Computing 16, 2006, section 2.1), forward and backward, give the probability of a change before every period. Reported are the
 * changes of the likeliest segmentation that are more probable than not. Counts are divided by the dispersion first, since
 * events told in bursts are worth less than events told alone. Takes time in the square of the number of periods.
 */
final class ChangePoints {

    private static final double SHARE = 0.5;
    private static final double PROBABLE = 0.5;
    private static final double NOTHING = 40;

    private final double dispersion;
    private int[][] cumulated = new int[0][];
    private int[] totals = new int[0];
    private double[] ofClass = new double[0];
    private double[] ofTotal = new double[0];
    private double empty;
    private double stay;
    private double change;

    /** A finder for counts that vary this many times more than independent events. */
    ChangePoints(double dispersion) {
        this.dispersion = dispersion;
    }

    /** The changes in counts by period and class, in order; none for a series of fewer than two periods. */
    List<ChangePoint> find(int[][] counts) {
        int n = counts.length;
        if (n < 2) {
            return List.of();
        }
        cumulate(counts);
        change = Math.log(1.0 / n);
        stay = Math.log1p(-1.0 / n);
        double[] ahead = new double[n + 1];
        int[] next = new int[n];
        double[] best = new double[n + 1];
        backward(ahead, best, next);
        double[] posterior = posterior(forward(n), ahead);
        List<Integer> places = new ArrayList<>();
        for (int at = next[0]; at < n; at = next[at]) {
            places.add(at);
        }
        return described(places, posterior);
    }

    private void backward(double[] ahead, double[] best, int[] next) {
        int n = next.length;
        double[] terms = new double[n];
        for (int from = n - 1; from >= 0; from--) {
            double whole = segment(from, n) + (n - 1 - from) * stay;
            best[from] = whole;
            next[from] = n;
            terms[0] = whole;
            for (int to = from + 1; to < n; to++) {
                double first = segment(from, to) + (to - 1 - from) * stay + change;
                terms[to - from] = first + ahead[to];
                if (first + best[to] > best[from]) {
                    best[from] = first + best[to];
                    next[from] = to;
                }
            }
            ahead[from] = logSum(terms, n - from);
        }
    }

    private double[] forward(int n) {
        double[] behind = new double[n + 1];
        double[] terms = new double[n];
        for (int to = 1; to < n; to++) {
            for (int from = 0; from < to; from++) {
                terms[from] = (from == 0 ? 0 : behind[from]) + segment(from, to) + (to - 1 - from) * stay + change;
            }
            behind[to] = logSum(terms, to);
        }
        return behind;
    }

    private static double[] posterior(double[] behind, double[] ahead) {
        double[] probability = new double[behind.length];
        for (int at = 1; at + 1 < behind.length; at++) {
            probability[at] = Math.exp(behind[at] + ahead[at] - ahead[0]);
        }
        return probability;
    }

    private static List<ChangePoint> described(List<Integer> places, double[] posterior) {
        List<ChangePoint> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            int from = i == 0 ? 1 : (places.get(i - 1) + at) / 2 + 1;
            int to = i + 1 == places.size() ? posterior.length - 1 : (at + places.get(i + 1)) / 2 + 1;
            double mass = Arrays.stream(posterior, from, to).sum();
            if (mass > PROBABLE) {
                found.add(new ChangePoint(
                        at,
                        quantile(posterior, from, to, 0.025 * mass),
                        quantile(posterior, from, to, 0.975 * mass),
                        Math.min(1, mass)));
            }
        }
        return found;
    }

    private static int quantile(double[] posterior, int from, int to, double mass) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += posterior[at];
            if (sum >= mass) {
                return at;
            }
        }
        return to - 1;
    }

    private void cumulate(int[][] counts) {
        int classes = counts[0].length;
        cumulated = new int[counts.length + 1][classes];
        totals = new int[counts.length + 1];
        for (int t = 0; t < counts.length; t++) {
            totals[t + 1] = totals[t];
            for (int k = 0; k < classes; k++) {
                cumulated[t + 1][k] = cumulated[t][k] + counts[t][k];
                totals[t + 1] += counts[t][k];
            }
        }
        // every argument of the gamma function is a count, so that each value is computed once and not for every pair
        // of periods
        int most = totals[counts.length];
        ofClass = logGammas(most, SHARE);
        ofTotal = logGammas(most, classes * SHARE);
        empty = ofTotal[0] - classes * ofClass[0];
    }

    private double[] logGammas(int most, double more) {
        double[] values = new double[most + 1];
        for (int n = 0; n <= most; n++) {
            values[n] = Gamma.logGamma(n / dispersion + more);
        }
        return values;
    }

    /** The log probability of the counts of periods from (included) to (excluded) without a change between them. */
    private double segment(int from, int to) {
        int[] first = cumulated[from];
        int[] last = cumulated[to];
        double log = empty - ofTotal[totals[to] - totals[from]];
        for (int k = 0; k < first.length; k++) {
            log += ofClass[last[k] - first[k]];
        }
        return log;
    }

    private static double logSum(double[] terms, int count) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += terms[i] > most - NOTHING ? Math.exp(terms[i] - most) : 0;
        }
        return most + Math.log(sum);
    }
}
