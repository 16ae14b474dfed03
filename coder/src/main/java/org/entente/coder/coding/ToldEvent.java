package org.entente.coder.coding;

import org.entente.model.Event;

/**
 * An event as one sentence tells it.
 *
 * @param event the event
 * @param dated whether the sentence itself says when it happened
 * @param where in what part of the story it stands
 */
public record ToldEvent(Event event, boolean dated, Where where) {

    /** Where an act is told, the place first that tells it worst. */
    public enum Where {
        /** Under a picture. */
        CAPTION,
        HEADLINE,
        BODY
    }
}
