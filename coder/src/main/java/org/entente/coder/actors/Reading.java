package org.entente.coder.actors;

import java.util.List;
import org.entente.coder.actors.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase was read as.
 *
 * @param actors who; never empty
 * @param shape what manner of thing
 * @param plural whether it is more than one
 * @param person the person of the directory, or null
 * @param names the words of the name that was given, in small letters, the last the family name; empty where none was
 * @param role the office or noun that describes them, in small letters; "" where none does
 * @param gender f, m or ""
 * @param place whether the phrase names a town or a land, so that it may mean the place
 */
record Reading(
        List<Resolution> actors,
        Shape shape,
        boolean plural,
        @Nullable Person person,
        List<String> names,
        String role,
        String gender,
        boolean place) {

    /** What manner of thing an actor is. */
    enum Shape {
        PERSON,
        PEOPLE,
        BODY,
        STATE
    }

    Reading {
        actors = List.copyOf(actors);
        names = List.copyOf(names);
    }

    Resolution first() {
        return actors.get(0);
    }
}
