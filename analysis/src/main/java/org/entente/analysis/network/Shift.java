package org.entente.analysis.network;

/**
 * How something between two actors moved from one window to another.
 *
 * @param one the actor whose code comes first
 * @param other the other
 * @param before its value in the earlier window, -1 to 1
 * @param after its value in the later window
 * @param low the lower end of the 95 % interval of the change
 * @param high the upper end
 * @param closer how probable it is that they drew closer, 0 to 1
 */
public record Shift(String one, String other, double before, double after, double low, double high, double closer) {

    /** After less before: positive if they drew closer. */
    public double change() {
        return after - before;
    }

    /** How far the change is from nothing even at the near end of its interval; 0 if the interval holds nothing. */
    public double sure() {
        return low > 0 ? low : Math.min(0, high);
    }
}
