package org.entente.coder.actors;

/**
 * A name or role that stands in a sentence, whoever it turns out to mean.
 *
 * @param from its first token
 * @param to the one after its last
 * @param political whether it may be a state's, a public body's, a person's in office or an armed group's
 * @param state whether it is a state's name, people or place
 * @param role whether it is a title or a noun for agents, which may stand beside a person's name
 */
public record SpottedName(int from, int to, boolean political, boolean state, boolean role) {}
