package org.entente.coder.sieve;

/** What a word, tagged so, tells of its sentence. */
enum Cue {
    /** It names an act whatever else is there. */
    ACT,
    /** It makes something else of an act that stands with it, and nothing alone. */
    OPERATOR,
    /** It may make an act of a kind that is done to nobody: a protest, a retreat. */
    LONE,
    /** A verb of speech that may take what is said in any form. */
    SAYS,
    /** A verb of speech that needs a "that", or quotation marks. */
    SAYS_THAT,
    /** A verb of speech that needs a question, or quotation marks. */
    ASKS,
    /** A verb that says what somebody is, with "as". */
    NAMES_AS,
    /** "According". */
    ACCORDING,
    THAT,
    AS,
    QUESTION,
    /** "Must": what somebody says that others must do is asked of them. */
    OBLIGATION,
    /** "Will", "to". */
    FUTURE,
    /** "Not". */
    NEGATION,
    /** A verb that may tie an effect to its cause. */
    CAUSE,
    /** "He", "they", "it": somebody who was spoken of. */
    PRONOUN,
    /** "I", "our": whoever speaks. */
    FIRST_PERSON,
    /** "Two", "both", "respective". */
    TWO,
    /** "Sides", "countries". */
    SIDES
}
