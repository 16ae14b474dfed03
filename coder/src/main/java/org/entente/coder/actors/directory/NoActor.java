package org.entente.coder.actors.directory;

/**
 * A name that holds an actor's name and is none itself: "Persian Gulf", "Jordan River".
 *
 * @param name the name
 */
public record NoActor(String name) implements Entity {}
