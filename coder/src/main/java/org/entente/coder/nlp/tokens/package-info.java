/**
 * Splits text into sentences and tokens by rules, as the English treebanks of Universal Dependencies do, with exact
 * offsets. Knows no grammar beyond abbreviations, clitics and prefixes.
 */
@NullMarked
package org.entente.coder.nlp.tokens;

import org.jspecify.annotations.NullMarked;
