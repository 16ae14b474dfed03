package org.entente.model;

/**
 * The words that name the act.
 *
 * @param text the words
 * @param span where they stand, in the same part of the story as the evidence
 */
public record Trigger(String text, Span span) {}
