package org.entente.coder.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.coder.actors.directory.Entity;
import org.entente.coder.actors.directory.Facts;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.State;

/** Finds whom the directory has under a name or a part of it. */
public final class DirectoryLookup {

    private final Facts facts;

    /** A lookup in the facts. */
    public DirectoryLookup(Facts facts) {
        this.facts = facts;
    }

    /** Every state, organisation and person that bears all the words in a name or as its code; by name. */
    public List<Entity> find(String words) {
        List<String> sought = List.of(Spelling.plain(words).strip().split("\\s+"));
        Stream<Entity> states = facts.states().values().stream()
                .filter(s -> bears(s.name(), sought) || isCode(s.code(), words))
                .map(s -> (Entity) s);
        Stream<Entity> named =
                facts.stateNames().stream().filter(n -> bears(n.form(), sought)).map(n -> n.entity());
        Stream<Entity> organisations = facts.organisations().stream()
                .filter(o -> bears(o.name(), sought)
                        || isCode(o.code(), words)
                        || o.aliases().stream().anyMatch(a -> bears(a, sought)))
                .map(o -> (Entity) o);
        Stream<Entity> people = facts.people().stream()
                .filter(p -> bears(p.name(), sought) || p.aliases().stream().anyMatch(a -> bears(a, sought)))
                .map(p -> (Entity) p);
        return Stream.of(states, named, organisations, people)
                .flatMap(s -> s)
                .filter(e -> e instanceof State || e instanceof Organisation || e instanceof Person)
                .distinct()
                .sorted(Comparator.comparing(Entity::name))
                .toList();
    }

    private static boolean isCode(String code, String words) {
        return code.equals(words.strip().toUpperCase(Locale.ROOT));
    }

    private static boolean bears(String name, List<String> sought) {
        return List.of(Spelling.plain(name).split("\\s+")).containsAll(sought);
    }
}
