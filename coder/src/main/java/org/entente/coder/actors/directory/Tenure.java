package org.entente.coder.actors.directory;

/**
 * An office and the time somebody held it.
 *
 * @param country ISO 3166-1 alpha-3 of the state served, or the code of an organisation
 * @param sector PLOVER's sector
 * @param office as the file has it: "prime minister"
 * @param role the office in the form shared by all its names (see {@link Title}); the office itself where it has no
 *     other
 * @param years when it was held
 * @param source where the fact comes from, and when it was checked
 */
public record Tenure(String country, String sector, String office, String role, Period years, String source) {}
