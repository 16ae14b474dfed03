package org.entente.bench.statistics;

import java.util.List;
import org.entente.analysis.epochs.Asymmetry;
import org.entente.analysis.epochs.EpochTest;
import org.entente.analysis.epochs.Surprise;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.hawkes.HawkesTest;
import org.entente.analysis.history.History;
import org.entente.analysis.lags.LagModel;
import org.entente.analysis.thesis.Evidence;
import org.entente.analysis.thesis.Verdict;

/**
 * What the tests say of a simulated history.
 *
 * @param evidence the tests
 * @param truth the planted parameter
 */
record Outcome(Evidence evidence, double truth) {

    private static final int DRAWS = 99;

    static Outcome of(Simulation simulation, long seed, boolean interval) {
        History history = simulation.history();
        int days = simulation.window();
        HawkesTest hawkes = new HawkesTest(days, DRAWS, seed);
        Surprise surprise = Surprise.of(history);
        Evidence evidence = new Evidence(
                new EpochTest(days).test(history, surprise),
                new LagModel(days).test(history),
                interval ? hawkes.test(history) : hawkes.significance(history),
                new Asymmetry(days).after(surprise),
                1,
                List.of());
        return new Outcome(evidence, simulation.truth());
    }

    /** Whether a thesis of this direction, the change coming after the cause, would be called supported. */
    boolean supported(Direction direction) {
        double after = direction == Direction.RAISES ? evidence.after() : 1 - evidence.after();
        Evidence directed = new Evidence(
                evidence.epochs(), evidence.lags(), evidence.hawkes(), after, evidence.reverse(), List.of());
        return directed.verdict(direction) == Verdict.SUPPORTED;
    }

    boolean rateCovered() {
        return evidence.lags().low() <= truth && truth <= evidence.lags().high();
    }

    boolean branchingCovered() {
        return evidence.hawkes().low() <= truth && truth <= evidence.hawkes().high();
    }
}
