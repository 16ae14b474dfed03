package org.entente.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What an actor said.
 *
 * @param id stable: the same story coded again gives the same id
 * @param story the id of the story
 * @param speaker who said it
 * @param audience whom it was said to, where the text names one
 * @param mode whether the words are the speaker's own
 * @param text what was said
 * @param evidence the sentence
 */
public record Statement(
        String id, String story, Actor speaker, Optional<Actor> audience, Voice mode, String text, Evidence evidence) {

    /** Whether a statement is quoted or told. */
    public enum Voice {
        DIRECT,
        INDIRECT;

        /** The name that stands in files: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
