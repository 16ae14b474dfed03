package org.entente.coder.actors.directory;

/**
 * One thing that a name can mean.
 *
 * @param entity who
 * @param kind how the name is theirs
 * @param years when it was
 * @param form the name as the file has it
 */
public record Sense(Entity entity, Kind kind, Period years, String form) {

    /** How a name belongs to who bears it. */
    public enum Kind {
        /** A state's name, long or short. */
        STATE,
        /** A state's adjective. */
        ADJECTIVE,
        /** A noun for one of a state's people. */
        DEMONYM,
        /** A noun for several of a state's people. */
        DEMONYMS,
        /** A capital, which stands for the government or for the town. */
        CAPITAL,
        /** A seat of power, which stands for the government. */
        SEAT,
        /** A town, province or region of a state. */
        PLACE,
        /** A person's full name. */
        PERSON,
        /** The part of a person's name that is used alone. */
        SURNAME,
        ORGANISATION,
        /** A noun for one agent. */
        AGENT,
        /** A noun for several. */
        AGENTS,
        TITLE,
        TITLES,
        /** No actor at all. */
        NONE
    }

    /** Whether the name says a state: its name, its adjective, its people, a place of it. */
    public boolean national() {
        return entity instanceof State;
    }

    /** Whether the name is a town's or a region's as well. */
    public boolean isPlace() {
        return kind == Kind.CAPITAL || kind == Kind.PLACE || kind == Kind.STATE;
    }
}
