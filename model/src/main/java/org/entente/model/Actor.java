package org.entente.model;

/**
 * An actor as a text mentions it, and who that is.
 *
 * @param text the words of the mention
 * @param span where they stand, in the same part of the story as the evidence
 * @param name the person or body, resolved; the words of the mention where it is nobody known
 * @param code what identifies the actor in counts: the country for a state and whoever acts for it, the usual
 *     abbreviation for organisations and armed groups; "" where unknown
 * @param country ISO 3166-1 alpha-3, "" where the actor belongs to none
 * @param sector PLOVER's sector (GOV, MIL, REB, ...), "" where unknown
 * @param office the office held on the story's date, "" where none is known
 */
public record Actor(String text, Span span, String name, String code, String country, String sector, String office) {}
