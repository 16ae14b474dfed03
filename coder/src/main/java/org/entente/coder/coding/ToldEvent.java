package org.entente.coder.coding;

import org.entente.model.Event;

/**
 * An event as one sentence tells it.
 *
 * @param event the event
 * @param dated whether the sentence itself says when it happened
 */
public record ToldEvent(Event event, boolean dated) {}
