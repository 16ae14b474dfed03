package org.entente.coder.sieve;

import org.entente.coder.nlp.Words;

/** Tells what a causal claim may hang on, before a sentence is parsed. */
public interface ReasonCues {

    /** Whether a word, tagged as a verb, may tie an effect to its cause. */
    boolean verb(String form, String lemma);

    /** Whether words that tie an effect to the cause after them stand in a sentence. */
    boolean link(Words words);
}
