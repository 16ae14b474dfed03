package org.entente.coder.actors.directory;

/**
 * A noun for people or bodies that act politically without being named: "troops", "rebels", "parliament".
 *
 * @param name the noun
 * @param plural its plural, "" where it has none of its own
 * @param sector PLOVER's sector, "" where the noun says none ("leaders")
 * @param kind whether it is a person, people or a body
 * @param inherits whether it takes the sector of the body that its modifier names ("army spokesman")
 * @param home the code of the state or organisation whose it is when the text names no other, "" where it is anybody's
 */
public record Agent(String name, String plural, String sector, Kind kind, boolean inherits, String home)
        implements Entity {

    /** What a noun stands for. */
    public enum Kind {
        PERSON,
        PEOPLE,
        BODY
    }
}
