package org.entente.analysis.thesis;

import java.util.List;
import java.util.Optional;
import org.entente.analysis.epochs.Asymmetry;
import org.entente.analysis.epochs.EpochTest;
import org.entente.analysis.epochs.Surprise;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.hawkes.HawkesTest;
import org.entente.analysis.history.History;
import org.entente.analysis.lags.LagModel;
import org.entente.analysis.lags.LagResult;

/**
 * Tests a thesis on the history of its causes and effects.
 *
 * <p>Three tests look at it: superposed epochs, a count model and a point process. The thesis is supported if their p values for its direction together make one at the
 * level of 5 % (the Cauchy combination), and the change comes after the cause rather than before it at the level of 12.5 %, which what drives cause and effect alike does not
 * bring about. The opposite is found by the same rule in the other direction. How often that errs is measured on simulated histories, in
 * {@code docs/regressions/statistics.md}.
 */
public final class ThesisTest {

    /** Causes and effects must each be reported on so many days. */
    public static final int FEWEST_DAYS = 8;

    /** How many histories the point process draws for each of its two bootstraps. */
    public static final int DRAWS = 199;

    private final int draws;
    private final long seed;
    private final boolean robustness;

    /** A test with {@value #DRAWS} draws and all robustness checks; the same seed gives the same result. */
    public ThesisTest(long seed) {
        this(DRAWS, seed, true);
    }

    /**
     * A test.
     *
     * @param draws how many histories the point process draws, twice; 39 at least
     * @param seed what the draws begin with
     * @param robustness whether the thesis is looked at in other ways too
     */
    public ThesisTest(int draws, long seed, boolean robustness) {
        this.draws = draws;
        this.seed = seed;
        this.robustness = robustness;
    }

    /** What the history says of the thesis. */
    public Finding test(Thesis thesis, History history) {
        Optional<String> lack = lack(thesis, history);
        if (lack.isPresent()) {
            return new Finding(
                    thesis,
                    history.window(),
                    history.causeCount(),
                    history.effectCount(),
                    Verdict.TOO_FEW,
                    Optional.empty(),
                    "Too few: " + lack.get() + ", so that no test is made and no number given.");
        }
        Evidence evidence = evidence(thesis, history);
        Verdict verdict = evidence.verdict(thesis.direction());
        return new Finding(
                thesis,
                history.window(),
                history.causeCount(),
                history.effectCount(),
                verdict,
                Optional.of(evidence),
                new VerdictSentence(thesis, history, evidence).write());
    }

    private Evidence evidence(Thesis thesis, History history) {
        int days = thesis.days();
        Surprise surprise = Surprise.of(history);
        double later = new Asymmetry(days).after(surprise);
        LagResult reversed = new LagModel(days).test(history.reversed());
        boolean raises = thesis.direction() == Direction.RAISES;
        return new Evidence(
                new EpochTest(days).test(history, surprise),
                new LagModel(days).test(history),
                new HawkesTest(days, draws, seed).test(history),
                raises ? later : 1 - later,
                raises ? reversed.more() : reversed.fewer(),
                robustness ? new Robustness(thesis).variants(history, surprise) : List.of());
    }

    /** What is lacking for a test, if anything is. */
    public static Optional<String> lack(Thesis thesis, History history) {
        int needed = Math.max(28, 2 * thesis.days());
        if (history.days() < needed) {
            return Optional.of("the history has " + days(history.days()) + ", and a window of " + days(thesis.days())
                    + " needs " + needed);
        }
        if (history.causeDays() < FEWEST_DAYS) {
            return Optional.of(reported("the cause", history.causeDays()));
        }
        return history.effectDays() < FEWEST_DAYS
                ? Optional.of(reported("the effect", history.effectDays()))
                : Optional.empty();
    }

    private static String reported(String side, int days) {
        return side + " was reported on " + days(days) + ", and a test needs " + FEWEST_DAYS;
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }
}
