package org.entente.coder.claims;

/**
 * A cause and an effect that a sentence ties together.
 *
 * @param node the word that ties them
 * @param cause the words of the cause
 * @param effect the words of the effect
 * @param meaning what is said to become of the effect
 */
record Link(int node, Phrase cause, Phrase effect, Way.Meaning meaning) {}
