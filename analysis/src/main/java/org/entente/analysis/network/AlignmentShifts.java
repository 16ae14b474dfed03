package org.entente.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.analysis.relations.RelationIndex;
import org.entente.model.QuadClass;

/**
 * Whose behaviour towards everyone else became more alike, and whose less, between two windows.
 *
 * <p>The intervals are those of the bootstrap over weeks: the weeks of each window are drawn anew with replacement, for what is reported in one week hangs together (Davison and
 * Hinkley, Bootstrap Methods and their Application, 1997, section 8.2).
 */
public final class AlignmentShifts {

    private static final int DRAWS = 200;

    private final List<String> actors;
    private final Map<String, Integer> places = new HashMap<>();
    private final Random random;

    /** Of these actors; the seed begins the draws. */
    public AlignmentShifts(List<String> actors, long seed) {
        this.actors = List.copyOf(actors);
        this.actors.forEach(actor -> places.put(actor, places.size()));
        this.random = new Random(seed);
    }

    /** Every two of the actors, the surest and largest changes first. */
    public List<Shift> between(WeekTally earlier, WeekTally later) {
        List<double[][]> before = matrices(earlier);
        List<double[][]> after = matrices(later);
        double[][] first = Alignment.of(sum(before, false));
        double[][] second = Alignment.of(sum(after, false));
        double[][][] draws = new double[DRAWS][][];
        for (int draw = 0; draw < DRAWS; draw++) {
            draws[draw] = difference(Alignment.of(sum(before, true)), Alignment.of(sum(after, true)));
        }
        List<Shift> shifts = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = 0; j < i; j++) {
                shifts.add(shift(i, j, first[i][j], second[i][j], draws));
            }
        }
        shifts.sort(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.sure()))
                .thenComparing(shift -> -Math.abs(shift.change()))
                .thenComparing(Shift::one)
                .thenComparing(Shift::other));
        return shifts;
    }

    private Shift shift(int i, int j, double before, double after, double[][][] draws) {
        double[] changes =
                Arrays.stream(draws).mapToDouble(draw -> draw[i][j]).sorted().toArray();
        double closer = Arrays.stream(changes).filter(change -> change > 0).count() / (double) DRAWS;
        WeekTally.Pair pair = WeekTally.Pair.of(actors.get(i), actors.get(j));
        return new Shift(
                pair.one(), pair.other(), before, after, changes[DRAWS / 40], changes[DRAWS - 1 - DRAWS / 40], closer);
    }

    private List<double[][]> matrices(WeekTally tally) {
        List<double[][]> matrices = new ArrayList<>();
        for (Map<WeekTally.Pair, Map<QuadClass, Integer>> week : tally.weeks()) {
            double[][] net = new double[actors.size()][actors.size()];
            week.forEach((pair, quads) -> {
                Integer i = places.get(pair.one());
                Integer j = places.get(pair.other());
                if (i != null && j != null) {
                    quads.forEach((quad, n) -> net[i][j] += n * RelationIndex.weight(quad));
                    net[j][i] = net[i][j];
                }
            });
            matrices.add(net);
        }
        return matrices;
    }

    private double[][] sum(List<double[][]> weeks, boolean redrawn) {
        double[][] sum = new double[actors.size()][actors.size()];
        for (int k = 0; k < weeks.size(); k++) {
            double[][] week = weeks.get(redrawn ? random.nextInt(weeks.size()) : k);
            for (int i = 0; i < sum.length; i++) {
                for (int j = 0; j < sum.length; j++) {
                    sum[i][j] += week[i][j];
                }
            }
        }
        return sum;
    }

    private static double[][] difference(double[][] before, double[][] after) {
        double[][] difference = new double[before.length][before.length];
        for (int i = 0; i < before.length; i++) {
            for (int j = 0; j < before.length; j++) {
                difference[i][j] = after[i][j] - before[i][j];
            }
        }
        return difference;
    }
}
