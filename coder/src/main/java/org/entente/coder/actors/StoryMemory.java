package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Reading.Shape;

/** Who a story has named so far. Grows as its sentences are read; belongs to one story. */
final class StoryMemory {

    /** How much it counts to be named as anything but a subject. */
    private static final double ASIDE = 0.3;

    /** How many sentences back the body may stand for whom somebody speaks. */
    private static final int REACH = 3;

    private final List<Remembered> all = new ArrayList<>();
    private final Map<String, Integer> nations = new LinkedHashMap<>();
    private String lastNation = "";
    private final GivenNames given = new GivenNames();

    /**
     * Somebody named.
     *
     * @param reading as what
     * @param sentence in which sentence
     * @param token at which token
     * @param subject whether as a subject
     * @param joinedTo the token that it is joined to ("and"), -1 where to none
     */
    record Remembered(Reading reading, int sentence, int token, boolean subject, int joinedTo) {}

    /** Keeps who was named. */
    void remember(Reading reading, int sentence, int token, boolean subject, int joinedTo) {
        all.add(new Remembered(reading, sentence, token, subject, joinedTo));
        for (Resolution r : reading.actors()) {
            if (!r.country().isEmpty()) {
                nations.merge(r.country(), 1, Integer::sum);
                lastNation = r.country();
            }
        }
    }

    /** Everybody, the last first. */
    List<Remembered> latestFirst() {
        List<Remembered> reversed = new ArrayList<>(all);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    /** The person last named by that family name, in small letters. */
    Optional<Reading> person(String familyName) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Reading r = all.get(i).reading();
            if (r.shape() == Shape.PERSON
                    && !r.names().isEmpty()
                    && r.names().get(r.names().size() - 1).equals(familyName)) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    /**
     * The company that the story is about: what it speaks of most, as a subject above all and from the start. Others come and
     * go in stories of business, "the company" stays.
     */
    private Optional<Reading> company() {
        Map<String, Double> salience = new LinkedHashMap<>();
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Remembered each : all) {
            Reading r = each.reading();
            boolean named = !Character.isLowerCase(r.first().name().charAt(0));
            if (named && !r.plural() && r.shape() == Shape.BODY && r.role().equals("company")) {
                double weight = (each.subject() ? 1 : ASIDE) * (each.sentence() <= 1 ? 2 : 1);
                salience.merge(r.first().name(), weight, Double::sum);
                readings.putIfAbsent(r.first().name(), r);
            }
        }
        return salience.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> readings.get(e.getKey()));
    }

    /** The body that last did something, or a company last spoken of; a few sentences back at most. */
    Optional<Reading> lastBody() {
        Reading last = null;
        int now = all.isEmpty() ? 0 : all.get(all.size() - 1).sentence();
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence() >= now - REACH; i--) {
            Reading r = all.get(i).reading();
            if (r.shape() != Shape.BODY || r.plural() || r.first().sector().isEmpty()) {
                continue;
            }
            if (all.get(i).subject()) {
                return Optional.of(r);
            }
            last = last == null && r.role().equals("company") ? r : last;
        }
        return Optional.ofNullable(last);
    }

    /** The body last named whose name ends in that word: "the Parliament" after "the European Parliament". */
    Optional<Reading> namedInFull(String word) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Reading r = all.get(i).reading();
            if (r.shape() == Shape.BODY && r.first().name().endsWith(" " + word)) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    /** The state that does something in the sentence now read; empty where none does. */
    Optional<Reading> subjectState() {
        int now = all.isEmpty() ? 0 : all.get(all.size() - 1).sentence();
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence() == now; i--) {
            if (all.get(i).subject() && all.get(i).reading().shape() == Shape.STATE) {
                return Optional.of(all.get(i).reading());
            }
        }
        return Optional.empty();
    }

    /** Whether the story has spoken of companies. */
    boolean ofBusiness() {
        return all.stream().anyMatch(each -> each.reading().role().equals("company"));
    }

    /** Who was last described by a title or noun that ends so, in small letters, and is as many. */
    Optional<Reading> described(String role, boolean plural) {
        if (!plural && (role.equals("company") || role.equals("firm"))) {
            return company();
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Reading r = all.get(i).reading();
            if (r.plural() == plural
                    && !r.role().isEmpty()
                    && (r.role().equals(role)
                            || r.role().endsWith(" " + role)
                            || r.role().startsWith(role + " ")
                            || kind(role).contains(r.role()))) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    /** The kinds of bodies that a noun stands for when it has an article and no name. */
    private static Set<String> kind(String noun) {
        return switch (noun) {
            case "group", "movement", "faction" -> Set.of("ngo", "armed group", "bloc", "party");
            case "organization", "organisation" -> Set.of("ngo", "armed group", "igo", "bloc", "party");
            case "alliance", "bloc", "body" -> Set.of("igo", "bloc");
            case "party" -> Set.of("party");
            case "militants", "rebels", "insurgents", "guerrillas" -> Set.of("armed group");
            case "company", "firm" -> Set.of("company");
            case "agency" -> Set.of("igo", "media", "security service", "ministry", "agency");
            case "court", "tribunal" -> Set.of("court");
            case "bank" -> Set.of("central bank", "company", "bank");
            case "ministry" -> Set.of("ministry");
            default -> Set.of();
        };
    }

    /** The country that the story names most, and of equals the last; "" before any. */
    String mainNation() {
        String best = lastNation;
        int most = nations.getOrDefault(best, 0);
        for (Map.Entry<String, Integer> e : nations.entrySet()) {
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return best;
    }

    /** The country whose people of a sector the story has named twice as often as any other's; "" where there is none. */
    String nationOf(String sector) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Remembered each : all) {
            for (Resolution r : each.reading().actors()) {
                if (r.sector().equals(sector) && !r.country().isEmpty()) {
                    counts.merge(r.country(), 1, Integer::sum);
                }
            }
        }
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() >= 2 * (sum - each.getValue())) {
                return each.getKey();
            }
        }
        return "";
    }

    /** The country that the story is plainly about; as far as it has been read, where it was not taken in before; "" else. */
    String plainNation() {
        return given.learnt() ? given.plainNation() : mainNation();
    }

    /** What the whole story says of its names. */
    GivenNames given() {
        return given;
    }

    /**
     * Those last named side by side ("Putin and Xi") as one, in that sentence before the token or in the sentence before;
     * empty where there are none.
     */
    Optional<Reading> lastGroup(int sentence, int beforeToken) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Remembered r = all.get(i);
            boolean inReach = r.sentence() == sentence && r.token() < beforeToken || r.sentence() == sentence - 1;
            if (inReach && r.joinedTo() >= 0 && r.subject()) {
                List<Resolution> actors = new ArrayList<>();
                for (Remembered other : all) {
                    boolean same = other.sentence() == r.sentence()
                            && (other.token() == r.joinedTo() || other.joinedTo() == r.joinedTo());
                    if (same) {
                        other.reading().actors().stream()
                                .filter(a -> !actors.contains(a))
                                .forEach(actors::add);
                    }
                }
                if (actors.size() > 1) {
                    return Optional.of(new Reading(actors, Shape.PEOPLE, true, null, List.of(), "", "", false));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the story has named the country. */
    boolean names(String country) {
        return nations.containsKey(country);
    }
}
