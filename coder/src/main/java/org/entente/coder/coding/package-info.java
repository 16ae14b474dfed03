/**
 * Sentences in, events out: holds the codebook's patterns against trees, lets operators work on what they find, decides
 * status and roles, and puts events together.
 *
 * <p>What a word means is the codebook's business, who somebody is the actors'; nothing here names a word of English that
 * a codebook author would want to change.
 */
@NullMarked
package org.entente.coder.coding;

import org.jspecify.annotations.NullMarked;
