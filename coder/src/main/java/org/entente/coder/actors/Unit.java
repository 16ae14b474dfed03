package org.entente.coder.actors;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.coder.actors.directory.Sense;

/**
 * A name of the directory found in a wording, or a single word that is none.
 *
 * @param from its first word
 * @param to the one after its last
 * @param senses what it can mean; empty for a word that is no name
 */
record Unit(int from, int to, List<Sense> senses) {

    /** Whether it has a sense like that. */
    boolean has(Predicate<Sense> test) {
        return senses.stream().anyMatch(test);
    }

    /** Whether it has a sense of that kind. */
    boolean is(Sense.Kind kind) {
        return has(s -> s.kind() == kind);
    }

    /** The first sense like that. */
    Optional<Sense> sense(Predicate<Sense> test) {
        return senses.stream().filter(test).findFirst();
    }

    /** Whether it stands for a state in some way. */
    boolean national() {
        return has(Sense::national);
    }

    /** Whether it names an organisation. */
    boolean organisation() {
        return is(Sense.Kind.ORGANISATION);
    }

    /** Whether it is a noun for agents or a title. */
    boolean role() {
        return has(s -> s.kind() == Sense.Kind.AGENT
                || s.kind() == Sense.Kind.AGENTS
                || s.kind() == Sense.Kind.TITLE
                || s.kind() == Sense.Kind.TITLES);
    }

    /** Whether it names a person, by a full name or a family name. */
    boolean person() {
        return is(Sense.Kind.PERSON) || is(Sense.Kind.SURNAME);
    }

    /** Whether it is one word that the directory does not have. */
    boolean unknown() {
        return senses.isEmpty();
    }
}
