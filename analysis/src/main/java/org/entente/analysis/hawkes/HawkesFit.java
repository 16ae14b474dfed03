package org.entente.analysis.hawkes;

/**
 * A fitted process: on each day the expected effects are background times shape, and what earlier effects and causes bring about.
 *
 * @param background effects a day that come of themselves, on average
 * @param self how many further effects an effect brings about in all
 * @param selfHalfLife after how many days half of them have come
 * @param branching how many effects a cause brings about in all; negative if it averts them
 * @param halfLife after how many days half of them have come, were there no end to the window
 * @param size k, where the variance of a day's effects is m + m²/k; infinite for Poisson's
 * @param profile how likely other values of the branching are
 */
record HawkesFit(
        double background,
        double self,
        double selfHalfLife,
        double branching,
        double halfLife,
        double size,
        Profile profile) {}
