package org.entente.bench.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import org.entente.analysis.history.History;
import org.hipparchus.random.RandomDataGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Draws a history of a make, with or without a planted effect. Length, rates, window and strength of everything are drawn too, so that no test can be
 * tuned to one of them.
 */
final class Simulation {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private final RandomDataGenerator random;
    private final Make make;
    private final Plant plant;
    private final double strength;
    private final int days;
    private final int window;
    private double crowd = 1;

    Simulation(long seed, Make make, Plant plant, double strength) {
        this.random = new RandomDataGenerator(seed);
        this.make = make;
        this.plant = plant;
        this.strength = strength;
        this.days = random.nextInt(365, 1200);
        this.window = new int[] {7, 14, 30}[random.nextInt(0, 2)];
    }

    int window() {
        return window;
    }

    History history() {
        boolean all = make == Make.ALL;
        boolean uneven = make == Make.UNEVEN || all;
        boolean news = make == Make.NEWS || all;
        double[] cycle = news ? swing(0.5, random.nextUniform(3, 15)) : new double[days];
        double[] crisis = make == Make.HIDDEN ? swing(0.8, random.nextUniform(3, 15)) : new double[days];
        double[] week = uneven || news ? week() : new double[days];
        double[] causes = series(random.nextUniform(0.05, 0.5), uneven, cycle, crisis, week, null);
        crowd = Math.max(1, window * Arrays.stream(causes).average().orElse(0));
        double[] driver = make == Make.REVERSE ? causes : null;
        double[] effects = plant == Plant.NONE
                ? series(random.nextUniform(0.15, 1.5), uneven, cycle, crisis, week, driver)
                : series(random.nextUniform(0.15, 1.5), uneven, cycle, crisis, week, causes);
        double[] others = others(cycle, week);
        return make == Make.REVERSE
                ? new History(FIRST, effects, causes, others)
                : new History(FIRST, causes, effects, others);
    }

    private double[] series(
            double rate, boolean uneven, double[] cycle, double[] crisis, double[] week, double @Nullable [] driver) {
        boolean all = make == Make.ALL;
        double slope = uneven ? random.nextNormal(0, 0.7) : 0;
        double bend = uneven ? random.nextNormal(0, 0.3) : 0;
        double size = uneven ? random.nextUniform(0.5, 3) : make == Make.QUIET ? 1e6 : 5;
        double self = make == Make.BURSTS ? random.nextUniform(0.3, 0.6) : all ? random.nextUniform(0, 0.4) : 0;
        double keep = Math.pow(0.5, 1 / random.nextUniform(1, 6));
        double[] own =
                make == Make.SWINGS || all ? swing(all ? 0.4 : 0.7, random.nextUniform(3, 20)) : new double[days];
        double[] counts = new double[days];
        double pressure = 0;
        for (int t = 0; t < days; t++) {
            double x = (double) t / days - 0.5;
            double log = cycle[t] + crisis[t] + week[t] + own[t] + slope * x + bend * Math.sin(9 * x);
            pressure = t == 0 ? 0 : keep * pressure + (1 - keep) * counts[t - 1];
            double fresh = rate * Math.exp(log) * (1 - self);
            double mean = (driver == null ? fresh : planted(fresh, driver, t)) + self * pressure;
            double drawn = random.nextGamma(size, mean / size);
            counts[t] = drawn <= 0 ? 0 : random.nextPoisson(Math.min(500, drawn));
        }
        return counts;
    }

    /** What the planted parameter is in this history: the rate ratio of one cause, or the branching. */
    double truth() {
        return plant == Plant.RATE || plant == Plant.LOWER ? Math.pow(strength, 1 / crowd) : strength;
    }

    private double planted(double mean, double[] causes, int t) {
        double inWindow = 0;
        double soon = 0;
        double later = 0;
        for (int k = 1; k <= window && t - k >= 0; k++) {
            inWindow += causes[t - k];
            soon += causes[t - k] * Math.pow(0.5, (k - 1) / 2.0);
            later = k >= 3 && k <= 6 ? Math.max(later, Math.min(1, causes[t - k])) : later;
        }
        return switch (plant) {
            case NONE, BRANCHING -> mean + strength * soon * (1 - Math.sqrt(0.5)) / (1 - Math.pow(0.5, window / 2.0));
            case RATE -> mean * Math.pow(strength, inWindow / crowd - 1);
            case LOWER -> mean * Math.pow(strength, 1 - inWindow / crowd);
            case DELAYED -> mean * (1 + (strength - 1) * later);
        };
    }

    private double[] others(double[] cycle, double[] week) {
        double rate = random.nextUniform(30, 300);
        double[] others = new double[days];
        for (int t = 0; t < days; t++) {
            others[t] = random.nextPoisson(rate * Math.exp(cycle[t] + week[t]));
        }
        return others;
    }

    private double[] week() {
        double weekend = -random.nextUniform(0.2, 1);
        double[] week = new double[days];
        for (int t = 0; t < days; t++) {
            week[t] = FIRST.plusDays(t).getDayOfWeek().getValue() > 5 ? weekend : 0;
        }
        return week;
    }

    /** A stationary series that forgets half of itself in so many days. */
    private double[] swing(double deviation, double halfLife) {
        double keep = Math.pow(0.5, 1 / halfLife);
        double[] swing = new double[days];
        swing[0] = random.nextNormal(0, deviation);
        for (int t = 1; t < days; t++) {
            swing[t] = keep * swing[t - 1] + random.nextNormal(0, deviation * Math.sqrt(1 - keep * keep));
        }
        return swing;
    }
}
