package org.entente.model;

/**
 * Another place in the story that tells the same event.
 *
 * @param evidence the sentence
 * @param trigger the words in it that name the act
 */
public record Telling(Evidence evidence, Trigger trigger) {}
