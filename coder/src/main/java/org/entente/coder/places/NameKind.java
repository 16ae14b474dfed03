package org.entente.coder.places;

/** How a name stands to the place that bears it. */
public enum NameKind {
    /** Its name in English, or one as good. */
    MAIN,
    /** Another name: foreign, old, or rarely used. */
    OTHER,
    /** An adjective or the word for its people: "Russian", "Ohioans". */
    ADJECTIVE
}
