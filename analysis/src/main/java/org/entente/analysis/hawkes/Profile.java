package org.entente.analysis.hawkes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely each value of the branching is, the half-life being whatever suits it best.
 *
 * <p>For each half-life the likelihood is taken for a parabola around its best value, and the profile is the highest of the parabolas. So the interval knows that
 * the half-life is not known: a short one comes with a small branching, a long one with a large one.
 */
final class Profile {

    private static final double FAR = 6;

    @SuppressWarnings("ArrayRecordComponent") // three coefficients, never compared
    private record Parabola(int halfLife, double[] coefficients, double error, double likelihood) {

        double at() {
            return coefficients[2];
        }
    }

    private final List<Parabola> parabolas = new ArrayList<>();
    private double best = Double.NEGATIVE_INFINITY;
    private double middle;
    private double inflation = 1;

    /** Adds a half-life by its number: its best coefficients, the standard error of the branching and the logarithm of the likelihood. */
    void add(int halfLife, double[] coefficients, double error, double likelihood) {
        parabolas.add(new Parabola(halfLife, coefficients, Math.max(error, 1e-9), likelihood));
        if (likelihood > best) {
            best = likelihood;
            middle = coefficients[2];
        }
    }

    /** The numbers of the half-lives that are not far less likely than the best, and their coefficients. */
    Map<Integer, double[]> plausible() {
        Map<Integer, double[]> plausible = new TreeMap<>();
        parabolas.stream()
                .filter(parabola -> parabola.likelihood() >= best - FAR)
                .forEach(parabola -> plausible.put(parabola.halfLife(), parabola.coefficients()));
        return plausible;
    }

    /** Says how many times larger the variance is than the model has it; at least 1. */
    void inflate(double factor) {
        inflation = Math.max(1, factor);
    }

    /** The signed root of how much less likely a branching is than the best one, positive if it is less than that. */
    double root(double branching) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Parabola parabola : parabolas) {
            double distance = (branching - parabola.at()) / parabola.error();
            highest = Math.max(highest, parabola.likelihood() - distance * distance / 2);
        }
        double root = Math.sqrt(Math.max(0, 2 * (best - highest)) / inflation);
        return branching < middle ? root : -root;
    }

    /** The least branching whose root is at most so large. */
    double low(double root) {
        return end(root, -1);
    }

    /** The largest branching whose root is at least so large, negatively. */
    double high(double root) {
        return end(root, 1);
    }

    private double end(double root, int side) {
        double farthest = middle;
        for (Parabola parabola : parabolas) {
            double left = root * root * inflation - 2 * (best - parabola.likelihood());
            if (left > 0) {
                double end = parabola.at() + side * Math.sqrt(left) * parabola.error();
                farthest = side * end > side * farthest ? end : farthest;
            }
        }
        return farthest;
    }
}
