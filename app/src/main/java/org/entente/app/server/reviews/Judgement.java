package org.entente.app.server.reviews;

import java.util.Locale;

/** What an analyst says of a coded event. */
public enum Judgement {
    /** The event is told, and coded as it should be. */
    RIGHT,
    /** The event is not told, or told so differently that nothing of it holds. */
    WRONG,
    /** The event is told, but part of its coding is wrong: the correction says what it should be. */
    CORRECTED;

    /** The word in files and requests. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The judgement of a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Judgement of(String word) {
        try {
            return valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "judgement: '" + word + "' is none; there are right, wrong, corrected", e);
        }
    }
}
