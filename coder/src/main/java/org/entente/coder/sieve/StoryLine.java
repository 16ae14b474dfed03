package org.entente.coder.sieve;

import org.entente.coder.actors.SpottedNames;
import org.entente.coder.nlp.Words;

/**
 * A sentence of a story before it is parsed.
 *
 * @param words its words
 * @param paragraph the number of its paragraph; the headline is one
 * @param names the names that stand in it
 */
public record StoryLine(Words words, int paragraph, SpottedNames names) {}
