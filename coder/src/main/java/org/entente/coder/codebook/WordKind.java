package org.entente.coder.codebook;

/** The kind of word that triggers a pattern. */
public enum WordKind {
    VERB,
    NOUN,
    ADJECTIVE
}
