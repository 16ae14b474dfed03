package org.entente.coder.actors.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that news has for a person, made of the names that the directory has. */
final class PersonNames {

    /** Where the family name comes first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "PRK", "KOR");

    /** Where people bear the father's and the mother's family name and go by the first of them, or by both. */
    private static final Set<String> TWO_FAMILY_NAMES = Set.of(
            "ESP", "MEX", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "COL", "VEN", "ECU", "PER", "BOL", "PRY", "CHL",
            "ARG", "URY", "CUB", "DOM");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "abu", "van", "von", "de", "da", "di", "du", "dos", "del", "la", "le", "der",
            "den", "ter", "ten", "bint", "ben", "della", "st");

    private static final Set<String> NOT_ALONE =
            Set.of("Jr", "Sr", "II", "III", "IV", "V", "VI", "VII", "VIII", "XVI", "Khan", "Ali", "Mohammed");

    private PersonNames() {}

    /** Full names: as the directory has them, and without what stands between the first and the last. */
    static Set<String> full(Person person) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : all(person)) {
            if (name.indexOf(' ') < 0) {
                continue;
            }
            names.add(name);
            List<String> parts = parts(name);
            int family = familyStart(parts);
            if (family > 1 && !titled(name) && !familyFirst(person)) {
                names.add(parts.get(0) + " " + String.join(" ", parts.subList(family, parts.size())));
                names.add(String.join(" ", parts.subList(1, parts.size())));
            }
            if (familyFirst(person) && parts.size() == 3) {
                names.add(parts.get(0) + " " + parts.get(1) + parts.get(2));
            }
        }
        return names;
    }

    /** What is used alone: family names, and the single names that the directory lists. */
    static Set<String> alone(Person person) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : all(person).stream().filter(n -> !titled(n)).toList()) {
            List<String> parts = parts(name);
            if (name.indexOf(' ') < 0) {
                names.add(name);
            } else if (parts.size() == 1) {
                names.add(parts.get(0));
            } else if (familyFirst(person) && parts.get(0).length() > 1) {
                names.add(parts.get(0));
            } else {
                int family = familyStart(parts);
                names.add(String.join(" ", parts.subList(family, parts.size())));
                if (!NOT_ALONE.contains(parts.get(parts.size() - 1))) {
                    names.add(parts.get(parts.size() - 1));
                }
                if (parts.size() > 2 && TWO_FAMILY_NAMES.contains(country(person)) && family == parts.size() - 1) {
                    names.add(parts.get(family - 1) + " " + parts.get(family));
                    if (parts.size() > 3 || person.aliases().isEmpty()) {
                        names.add(parts.get(family - 1));
                    }
                }
            }
        }
        names.removeIf(n -> n.length() < 2 || NOT_ALONE.contains(n) || PARTICLES.contains(n.toLowerCase(Locale.ROOT)));
        return names;
    }

    /** "Hussein of Jordan", "Charles, Prince of Wales": what comes last is the land, no family's name. */
    private static boolean titled(String name) {
        return name.contains(" of ");
    }

    private static List<String> all(Person person) {
        List<String> names = new ArrayList<>();
        names.add(person.name());
        names.addAll(person.aliases());
        return names;
    }

    private static String country(Person person) {
        return person.tenures().get(0).country();
    }

    private static boolean familyFirst(Person person) {
        return FAMILY_FIRST.contains(country(person));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split(" ", -1)) {
            String bare = part.endsWith(",") ? part.substring(0, part.length() - 1) : part;
            if (!bare.isEmpty() && !bare.matches("Jr\\.?|Sr\\.?|[IVX]+") && !bare.matches("\\p{Lu}\\.")) {
                parts.add(bare);
            }
        }
        return parts;
    }

    private static int familyStart(List<String> parts) {
        int start = parts.size() - 1;
        while (start > 1 && PARTICLES.contains(parts.get(start - 1).toLowerCase(Locale.ROOT))) {
            start--;
        }
        return Math.max(start, 0);
    }
}
