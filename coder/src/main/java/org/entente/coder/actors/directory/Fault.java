package org.entente.coder.actors.directory;

/**
 * Something in the directory that cannot be right, or that no rule decides.
 *
 * @param kind what manner of thing: row, date, state, office, name
 * @param where file and line, of several parted by " and "; "" where it was compiled
 * @param what what is wrong and why
 */
public record Fault(String kind, String where, String what) {}
