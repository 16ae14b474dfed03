package org.entente.analysis.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.analysis.epochs.Asymmetry;
import org.entente.analysis.epochs.EpochResult;
import org.entente.analysis.epochs.EpochTest;
import org.entente.analysis.epochs.Surprise;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.entente.analysis.lags.LagModel;
import org.entente.analysis.lags.LagResult;
import org.entente.analysis.regression.Combination;
import org.entente.analysis.thesis.ThesisTest;

/**
 * Looks at many theses and ranks them by how well the cause goes before the change.
 *
 * <p>Each is looked at by superposed epochs and the count model, in both directions, and by the guard that the change comes after the cause; the point process is left out, for its
 * draws take long. The p value is the larger of the tests' and the guard's, since both must speak for a thesis.
 */
public final class Scan {

    private record Seen(Thesis thesis, History history, double ratio, double p) {}

    /** The candidates with enough events for a test, the smallest p value first. */
    public List<Ranked> rank(List<Candidate> candidates) {
        List<Seen> seen = candidates.parallelStream()
                .filter(candidate ->
                        ThesisTest.lack(candidate.thesis(), candidate.history()).isEmpty())
                .map(Scan::look)
                .toList();
        double[] p = seen.stream().mapToDouble(Seen::p).toArray();
        double[] q = FalseDiscovery.independent(p);
        double[] cautious = FalseDiscovery.anyDependence(p);
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            Seen one = seen.get(i);
            ranked.add(new Ranked(
                    one.thesis(),
                    one.history().causeCount(),
                    one.history().effectCount(),
                    one.ratio(),
                    p[i],
                    q[i],
                    cautious[i]));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::p)
                .thenComparing(Comparator.comparingDouble((Ranked one) -> -Math.abs(Math.log(one.ratio()))))
                .thenComparing(one -> one.thesis().toString()));
        return ranked;
    }

    private static Seen look(Candidate candidate) {
        Thesis thesis = candidate.thesis();
        History history = candidate.history();
        Surprise surprise = Surprise.of(history);
        EpochResult epochs = new EpochTest(thesis.days()).test(history, surprise);
        LagResult lags = new LagModel(thesis.days()).test(history);
        double after = new Asymmetry(thesis.days()).after(surprise);
        double up = Math.max(Combination.of(epochs.more(), lags.more()), after);
        double down = Math.max(Combination.of(epochs.fewer(), lags.fewer()), 1 - after);
        Direction direction = up <= down ? Direction.RAISES : Direction.LOWERS;
        return new Seen(
                new Thesis(thesis.cause(), direction, thesis.effect(), thesis.days()),
                history,
                epochs.ratio(),
                Combination.bothWays(up, down));
    }
}
