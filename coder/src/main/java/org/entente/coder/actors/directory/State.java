package org.entente.coder.actors.directory;

/**
 * A state, a dependency, or a body that acts like one.
 *
 * @param code what events carry
 * @param name its usual name
 * @param country what it is counted under: its own code, or that of the state it is generally held part of
 * @param status whether it is recognised
 * @param years when it existed
 */
public record State(String code, String name, String country, Status status, Period years) implements Entity {

    /** What kind of state. */
    public enum Status {
        STATE,
        FORMER,
        CONTESTED,
        DEPENDENCY
    }
}
