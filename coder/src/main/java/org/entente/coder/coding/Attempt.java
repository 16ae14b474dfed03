package org.entente.coder.coding;

/**
 * A pattern that was held against a word, for whoever writes the codebook.
 *
 * @param node the word
 * @param pattern the pattern's name
 * @param matched whether it matched
 * @param reason why it did not, or what came of it
 */
public record Attempt(int node, String pattern, boolean matched, String reason) {}
