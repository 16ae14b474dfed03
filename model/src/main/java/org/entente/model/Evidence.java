package org.entente.model;

/**
 * The sentence that says so.
 *
 * @param text the words of the sentence, as the story has them
 * @param part whether the sentence stands in the title or in the text
 * @param span where it stands there
 * @param sentence its number in the story; 0 is the headline
 */
public record Evidence(String text, Part part, Span span, int sentence) {}
