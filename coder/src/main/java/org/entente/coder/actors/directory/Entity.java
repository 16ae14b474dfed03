package org.entente.coder.actors.directory;

/** Somebody or something that a name can stand for. */
public sealed interface Entity permits State, Person, Organisation, Agent, Title, NoActor {

    /** Its usual name. */
    String name();
}
