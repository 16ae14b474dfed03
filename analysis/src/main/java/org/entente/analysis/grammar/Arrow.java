package org.entente.analysis.grammar;

/** Which way the acts of a thesis go between the actors left and right of the arrow. */
public enum Arrow {
    /** From the left to the right. */
    FORWARD("->"),
    /** From the right to the left. */
    BACKWARD("<-"),
    /** Either way. */
    BOTH("<->");

    private final String sign;

    Arrow(String sign) {
        this.sign = sign;
    }

    /** How the arrow is written. */
    public String sign() {
        return sign;
    }
}
