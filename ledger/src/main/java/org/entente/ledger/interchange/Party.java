package org.entente.ledger.interchange;

/**
 * One side of an event of somebody else's, put into our words.
 *
 * @param name who it is
 * @param code what identifies the actor in counts: see {@link org.entente.model.Actor}
 * @param country ISO 3166-1 alpha-3, "" where it belongs to none or that is unknown
 * @param sector PLOVER's sector, "" where unknown or a state as such
 * @param office the office held on the day, "" where none is known
 */
public record Party(String name, String code, String country, String sector, String office) {

    /** Somebody of a country, who is counted under it. */
    public static Party of(String name, String country, String sector) {
        return new Party(name, country, country, sector, "");
    }

    /** Somebody of whom only the name is known. */
    public static Party unknown(String name) {
        return new Party(name, "", "", "", "");
    }
}
