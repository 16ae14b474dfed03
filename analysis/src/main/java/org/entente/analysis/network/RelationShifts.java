package org.entente.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.analysis.relations.Dispersion;
import org.entente.analysis.relations.RelationIndex;
import org.entente.model.QuadClass;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Who drew closer and who drifted apart between two windows: how the relation index of each dyad moved.
 *
 * <p>Both windows are seen with the same expectation beforehand, the dyad's own long run in both, so that a dyad of few reports moves little. The interval of the difference
 * takes the two posteriors for normal and independent; counts are divided by their dispersion from week to week.
 */
public final class RelationShifts {

    private static final double WIDTH = 2 * 1.96;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private RelationShifts() {}

    /** The dyads that had so many events in both windows together, the surest and largest changes first. */
    public static List<Shift> between(WeekTally earlier, WeekTally later, int fewest) {
        Set<WeekTally.Pair> pairs = new HashSet<>(earlier.pairs());
        pairs.addAll(later.pairs());
        List<Shift> shifts = new ArrayList<>();
        for (WeekTally.Pair pair : pairs) {
            int[][] before = earlier.counts(pair);
            int[][] after = later.counts(pair);
            if (total(before) > 0 && total(after) > 0 && total(before) + total(after) >= fewest) {
                shifts.add(shift(pair, before, after));
            }
        }
        shifts.sort(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.sure()))
                .thenComparing(shift -> -Math.abs(shift.change()))
                .thenComparing(Shift::one)
                .thenComparing(Shift::other));
        return shifts;
    }

    private static Shift shift(WeekTally.Pair pair, int[][] before, int[][] after) {
        double dispersion = Math.max(Dispersion.of(before), Dispersion.of(after));
        Map<QuadClass, Integer> early = sum(before);
        Map<QuadClass, Integer> late = sum(after);
        Map<QuadClass, Integer> all = new EnumMap<>(early);
        late.forEach((quad, n) -> all.merge(quad, n, Integer::sum));
        Map<QuadClass, Double> prior = RelationIndex.prior(all);
        RelationIndex from = RelationIndex.of(early, prior, dispersion);
        RelationIndex to = RelationIndex.of(late, prior, dispersion);
        double change = to.value() - from.value();
        double error = Math.hypot(from.high() - from.low(), to.high() - to.low()) / WIDTH;
        double reach = 1.96 * error;
        return new Shift(
                pair.one(),
                pair.other(),
                from.value(),
                to.value(),
                change - reach,
                change + reach,
                error > 0 ? NORMAL.cumulativeProbability(change / error) : 0.5);
    }

    private static Map<QuadClass, Integer> sum(int[][] counts) {
        Map<QuadClass, Integer> sum = new EnumMap<>(QuadClass.class);
        QuadClass[] classes = QuadClass.values();
        for (int k = 0; k < classes.length; k++) {
            int events = 0;
            for (int[] week : counts) {
                events += week[k];
            }
            sum.put(classes[k], events);
        }
        return sum;
    }

    private static int total(int[][] counts) {
        int total = 0;
        for (int[] week : counts) {
            for (int n : week) {
                total += n;
            }
        }
        return total;
    }
}
