package org.entente.coder.coding;

import java.util.List;
import org.entente.coder.codebook.Outcome;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mode;

/**
 * What a predicate says is done, before anybody has asked who its actors are.
 *
 * @param node the predicate
 * @param triggers the nodes of the words that name the act, in order
 * @param by the pattern that found it, and the operators that worked on it: {@code assault.attack:attack < threaten}
 * @param type the type
 * @param mode the mode
 * @param cameo the CAMEO code
 * @param contexts what it is about, as far as its class says
 * @param sources nodes where the source may stand, the likeliest first
 * @param targets nodes where the target may stand, the likeliest first
 * @param reciprocal whether its parties act on each other
 * @param local whether the place where it is done stands for whom it is done to
 * @param factuality whether it is told as fact
 * @param specificity how much the pattern asked for
 * @param nominal whether a noun alone names it
 */
public record Act(
        int node,
        List<Integer> triggers,
        String by,
        EventType type,
        Mode mode,
        String cameo,
        List<Context> contexts,
        List<Integer> sources,
        List<Integer> targets,
        boolean reciprocal,
        boolean local,
        Factuality factuality,
        int specificity,
        boolean nominal) {

    public Act {
        triggers = List.copyOf(triggers);
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** Whether one operator alone names it, with no act for it to work on: "refused", "agreed". */
    boolean wordless() {
        return by.indexOf('.') < 0 && by.indexOf('<') < 0;
    }

    /** The same act told otherwise: as intended, possible or denied. */
    Act told(Factuality as) {
        return new Act(
                node,
                triggers,
                by,
                type,
                mode,
                cameo,
                contexts,
                sources,
                targets,
                reciprocal,
                local,
                as,
                specificity,
                nominal);
    }

    /** What an operator without a word of its own, such as the future tense, makes of it. */
    Act become(Outcome outcome, String operator, Factuality as) {
        boolean same = outcome.kind() == Outcome.Kind.SAME;
        return new Act(
                node,
                triggers,
                by + " < " + operator,
                same ? type : outcome.type(),
                same ? mode : outcome.modeOf(mode),
                same ? cameo : outcome.cameo(),
                contexts,
                sources,
                targets,
                same && reciprocal,
                local,
                as,
                specificity,
                nominal);
    }

    /** The same act with other parties. */
    Act between(List<Integer> otherSources, List<Integer> otherTargets) {
        return new Act(
                node,
                triggers,
                by,
                type,
                mode,
                cameo,
                contexts,
                otherSources,
                otherTargets,
                reciprocal,
                local,
                factuality,
                specificity,
                nominal);
    }
}
