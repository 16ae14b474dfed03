/**
 * Finds what a text says about why relations change: the ways of saying so are data ({@code ways.tsv}, {@code
 * relations.tsv}), the acts on both sides come from {@code coding}. Tests no claim; that is for the analysis.
 */
@NullMarked
package org.entente.coder.claims;

import org.jspecify.annotations.NullMarked;
