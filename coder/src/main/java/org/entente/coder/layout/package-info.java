/**
 * Tells what is what in a story: headline, paragraphs, captions, datelines, and the furniture of the page.
 *
 * <p>Marks stretches and changes nothing, because the offsets of a story's text are promises to whoever sent it. What
 * furniture looks like is data ({@code furniture.tsv}). Nothing here parses a sentence.
 */
@NullMarked
package org.entente.coder.layout;

import org.jspecify.annotations.NullMarked;
