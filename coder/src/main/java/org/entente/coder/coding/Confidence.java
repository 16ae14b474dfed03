package org.entente.coder.coding;

/**
 * Says how likely an event is right, from what its pattern asked for and how sure its parties are.
 *
 * <p>The weights are fixed by hand until enough judged events are there to fit them; the shape, a logistic of a few
 * features, stays the same.
 */
final class Confidence {

    private static final double BASE = 0.2;
    private static final double SPECIFIC = 0.25;
    private static final double CERTAIN = 1.2;
    private static final double TARGET = 0.5;
    private static final double NOMINAL = -0.6;
    private static final double HEADLINE = -0.2;

    /** The confidence in an act between its parties, 0 to 1. */
    double of(Act act, Parties parties, boolean headline) {
        double sum = BASE
                + SPECIFIC * Math.min(4, act.specificity())
                + CERTAIN * parties.certainty()
                + (parties.targets().isEmpty() ? 0 : TARGET)
                + (act.nominal() ? NOMINAL : 0)
                + (headline ? HEADLINE : 0);
        return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    }
}
