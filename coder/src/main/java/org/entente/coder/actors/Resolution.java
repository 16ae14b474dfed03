package org.entente.coder.actors;

/**
 * Who a phrase names, as far as is known.
 *
 * @param name the person or body; the phrase itself where it is nobody known
 * @param code what identifies the actor in counts, "" where unknown
 * @param country ISO 3166-1 alpha-3, "" where the actor belongs to none or it is unknown
 * @param sector PLOVER's sector, "" where unknown
 * @param office the office held on the story's date, "" where none is known
 * @param certainty how sure
 * @param reason what decided, for people
 */
public record Resolution(
        String name, String code, String country, String sector, String office, Certainty certainty, String reason) {

    /** How sure a resolution is. */
    public enum Certainty {
        SURE,
        LIKELY,
        UNRESOLVED
    }
}
