package org.entente.coder.claims;

import org.entente.model.Claim;

/**
 * A cause and its effect with those whom they concern, before it is known whose claim it is.
 *
 * @param cause what the cause speaks of
 * @param causers who stands in it
 * @param effect what the effect speaks of
 * @param affected who stands in it
 */
record Reason(Content cause, Sides causers, Content effect, Sides affected) {

    /** Whether there is said to be more or less of the effect. */
    Claim.Direction direction() {
        return effect.less() ? Claim.Direction.DOWN : Claim.Direction.UP;
    }
}
