package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coder.actors.ActorDirectory.Holder;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Tenure;
import org.jspecify.annotations.Nullable;

/** Chooses whom a name means, by the clues beside it, the day, and how prominent its bearers are. */
final class PersonChooser {

    private static final int YEAR = 365;

    /** How much likelier it is somebody of the nation that the story is about. */
    private static final int OF_STORY = 5;

    private final ActorDirectory directory;

    PersonChooser(ActorDirectory directory) {
        this.directory = directory;
    }

    /**
     * The likeliest bearer of a full name.
     *
     * @return empty where the clues rule out all of them
     */
    Optional<Person> byFullName(List<Sense> senses, Clues clues, LocalDate date) {
        return best(people(senses, Sense.Kind.PERSON), clues, date, -40);
    }

    /**
     * The likeliest bearer of a family name that stands alone.
     *
     * @param doubtful whether the name is a common word or first name, so that it takes more to believe in it
     * @param certainly whether the story or the words beside the name say that it is somebody, however little known
     * @param may whether the story and the words beside the name leave it possible
     * @param storysNation the code of the nation that the story is about, "" where it is about none
     */
    Optional<Person> byFamilyName(
            List<Sense> senses,
            Clues clues,
            LocalDate date,
            boolean doubtful,
            String storysNation,
            Predicate<Person> certainly,
            Predicate<Person> may) {
        int needed = doubtful ? 14 : 4;
        List<Person> likeliest = people(senses, Sense.Kind.SURNAME).stream()
                .filter(p -> score(p, clues, date) >= needed)
                .sorted(Comparator.comparingInt(
                                (Person p) -> score(p, clues, date) + (ofNation(p, storysNation, date) ? OF_STORY : 0))
                        .reversed())
                .toList();
        Optional<Person> told = likeliest.stream().filter(certainly).findFirst();
        return told.isPresent() ? told : likeliest.stream().findFirst().filter(may);
    }

    private static boolean ofNation(Person person, String nation, LocalDate date) {
        return !nation.isEmpty()
                && person.tenures().stream()
                        .anyMatch(t ->
                                t.country().equals(nation) && Math.abs(t.years().daysAfter(date)) < YEAR);
    }

    private static List<Person> people(List<Sense> senses, Sense.Kind kind) {
        List<Person> people = new ArrayList<>();
        for (Sense s : senses) {
            if (s.kind() == kind && s.entity() instanceof Person p && !people.contains(p)) {
                people.add(p);
            }
        }
        return people;
    }

    private Optional<Person> best(List<Person> people, Clues clues, LocalDate date, int needed) {
        return people.stream()
                .filter(p -> score(p, clues, date) >= needed)
                .max(Comparator.comparingInt(p -> score(p, clues, date)));
    }

    private static int score(Person person, Clues clues, LocalDate date) {
        int best = Integer.MIN_VALUE;
        for (Tenure t : person.tenures()) {
            best = Math.max(best, score(t, clues, date));
        }
        return best;
    }

    private static int score(Tenure t, Clues clues, LocalDate date) {
        int score = Prominence.of(t);
        long days = Math.abs(t.years().daysAfter(date));
        boolean after = t.years().daysAfter(date) > 0;
        if (days == 0) {
            score += 10;
        } else if (days < YEAR) {
            score += 4;
        } else {
            score -= (int) Math.min(30, (after ? 1 : 2) * days / YEAR);
        }
        if (clues.hasHome()) {
            score += atHome(t, clues) ? 12 : -25;
        }
        if (clues.title != null && !clues.title.role().isEmpty()) {
            boolean same = t.role().equals(clues.title.role());
            score += same ? 14 : clues.title.sector().equals(t.sector()) ? 2 : -2;
        }
        if (clues.former && after) {
            score += 8;
        }
        return score;
    }

    private static boolean atHome(Tenure t, Clues clues) {
        for (State s : clues.nations) {
            if (s.code().equals(t.country()) || s.country().equals(t.country()) || related(s.code(), t.country())) {
                return true;
            }
        }
        return clues.organisation != null
                && (clues.organisation.code().equals(t.country())
                        || !clues.organisation.country().isEmpty()
                                && clues.organisation.country().equals(t.country()));
    }

    private static boolean related(String a, String b) {
        Set<String> soviet = Set.of("SUN", "RUS");
        Set<String> yugoslav = Set.of("YUG", "SRB", "SCG", "MNE", "HRV", "SVN", "BIH");
        return soviet.contains(a) && soviet.contains(b)
                || yugoslav.contains(a)
                        && yugoslav.contains(b)
                        && (a.equals("YUG") || b.equals("YUG") || a.equals("SCG") || b.equals("SCG"))
                || a.equals("CSK") && b.equals("CZE")
                || a.equals("CZE") && b.equals("CSK");
    }

    /**
     * Who held the office that the clues name, if the name in the text is theirs but for its spelling.
     *
     * @param familyName as the text has it, in small letters
     */
    Optional<Person> misspelt(Clues clues, String familyName, LocalDate date) {
        if (clues.title == null || clues.title.role().isEmpty() || familyName.length() < 4) {
            return Optional.empty();
        }
        for (String nation : homes(clues, null)) {
            for (Holder h : candidates(clues.title.role(), nation)) {
                if ((clues.former || Math.abs(h.tenure().years().daysAfter(date)) < YEAR)
                        && Spelling.near(familyName, h.person())) {
                    return Optional.of(h.person());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Who bears a name that sounds like the full name in the text, in office on the day or near it.
     *
     * @param names in small letters, the family name last
     */
    Optional<Person> bySound(List<String> names, Clues clues, LocalDate date) {
        return best(directory.sounds().find(names), clues, date, 10);
    }

    private List<Holder> candidates(String role, String nation) {
        if (!role.equals("leader")) {
            return directory.holders(role, nation);
        }
        return directory.leadingRoles(nation).stream()
                .flatMap(r -> directory.holders(r, nation).stream())
                .toList();
    }

    /**
     * The codes of the states and bodies whose office is meant.
     *
     * @param fallback the state meant where nothing is said, or null
     */
    static List<String> homes(Clues clues, @Nullable String fallback) {
        List<String> homes = new ArrayList<>();
        clues.nations.forEach(s -> homes.add(s.code()));
        if (clues.organisation != null) {
            homes.add(clues.organisation.code());
        }
        if (homes.isEmpty() && clues.title != null) {
            homes.addAll(clues.title.countries());
        }
        if (homes.isEmpty() && fallback != null && !fallback.isEmpty()) {
            homes.add(fallback);
        }
        return homes;
    }
}
