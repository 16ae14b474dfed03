package org.entente.coder.statements;

import java.util.Optional;

/** What a verb of speech needs for a statement to hang on it; told before a sentence is parsed. */
public enum SpeechCues {
    /** Nothing. */
    ANY,
    /** A "that", or quotation marks. */
    THAT,
    /** A word of question, or quotation marks. */
    QUESTION,
    /** An "as". */
    AS;

    /** What a word needs that is tagged as a verb; empty where it is none of speech. */
    public static Optional<SpeechCues> of(String form, String lemma) {
        return SpeechVerbs.standard().find(form, lemma).map(verb -> switch (verb.kind()) {
            case SAY, TELL -> ANY;
            case THAT, DENY -> THAT;
            case ASK -> QUESTION;
            case NAME -> SpeechActFinder.namesWithoutAs(verb.lemma()) ? ANY : AS;
        });
    }
}
