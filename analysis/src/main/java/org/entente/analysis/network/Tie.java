package org.entente.analysis.network;

/**
 * What two actors did to each other in a window, whoever began.
 *
 * @param one the actor whose code comes first
 * @param other the other
 * @param cooperation weighted events of cooperation: 1 for deeds, 1/2 for words
 * @param conflict weighted events of conflict, likewise
 */
public record Tie(String one, String other, double cooperation, double conflict) {

    /** Cooperation less conflict. */
    public double net() {
        return cooperation - conflict;
    }

    /** -1 for more conflict than cooperation, 1 for less, 0 for as much. */
    public int sign() {
        return (int) Math.signum(net());
    }
}
