package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coder.actors.directory.Person;

/** Finds people by a full name that is spelt another way than the directory has it: "Boris Yeltsyn", "Olexiy Reznikov". */
final class SoundIndex {

    private static final int SHORTEST = 3;

    private final Map<String, List<Person>> people = new HashMap<>();

    /** An index of these people by the sounds of their family names. */
    SoundIndex(List<Person> all) {
        for (Person person : all) {
            add(person.name(), person);
            person.aliases().forEach(alias -> add(alias, person));
        }
    }

    private void add(String name, Person person) {
        String plain = Spelling.plain(name);
        int space = plain.lastIndexOf(' ');
        String key = Spelling.skeleton(plain.substring(space + 1));
        if (space > 0 && key.length() >= SHORTEST) {
            List<Person> here = people.computeIfAbsent(key, k -> new ArrayList<>(2));
            if (!here.contains(person)) {
                here.add(person);
            }
        }
    }

    /** Those whose first and family name sound like these, in small letters. */
    List<Person> find(List<String> names) {
        String family = Spelling.plain(names.get(names.size() - 1));
        String first = Spelling.plain(names.get(0));
        if (names.size() < 2 || family.length() < 4 || first.length() < SHORTEST) {
            return List.of();
        }
        return people.getOrDefault(Spelling.skeleton(family), List.of()).stream()
                .filter(p -> names(p).stream().anyMatch(n -> alike(n, first, family)))
                .toList();
    }

    private static Set<String> names(Person person) {
        Set<String> names = new java.util.LinkedHashSet<>(person.aliases());
        names.add(person.name());
        return names;
    }

    private static boolean alike(String name, String first, String family) {
        String plain = Spelling.plain(name);
        int space = plain.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String known = plain.substring(0, space);
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return Spelling.skeleton(known).charAt(0) == Spelling.skeleton(first).charAt(0)
                && (Spelling.near(first, known) || Spelling.skeleton(first).equals(Spelling.skeleton(known)))
                && Math.abs(last.length() - family.length()) <= 2;
    }
}
