package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Tenure;
import org.entente.coder.actors.directory.Title;

/**
 * What a whole story says of its family names before anybody is looked up: the first names that stand with them, trades of
 * sport, art or money before them, and the countries that it speaks of. Whom a story calls Michael Jones once, or "the
 * striker Jones", is no minister Jones anywhere in it.
 */
final class GivenNames {

    /** How well known somebody in office must be to be meant in a story that does not name their country. */
    private static final int KNOWN_ANYWHERE = 11;

    /** How well known somebody must be to be meant years after leaving office. */
    private static final int FAMOUS = 14;

    private static final int FAMOUS_FOR = 10;
    private static final int A_YEAR = 365;

    private final Map<String, Set<String>> firstNames = new HashMap<>();
    private final Set<String> privately = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Map<String, Integer> nations = new LinkedHashMap<>();
    private final Map<String, SpeltOut> spelt = new HashMap<>();
    private boolean learnt;

    /**
     * Where a story spells out an abbreviation: "the Islamic Human Rights Commission (IHRC)".
     *
     * @param from the first word of the name
     * @param to the one after its last
     */
    record SpeltOut(Wording wording, List<Unit> units, int from, int to) {}

    /** Takes in one sentence. */
    void learn(Wording wording, List<Unit> units) {
        learnt = true;
        abbreviations(wording, units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            countriesOf(unit);
            boolean ends = i + 1 == units.size() || !joins(wording, units.get(i + 1));
            if (wording.headline() || !ends || !named(wording, unit)) {
                continue;
            }
            String family = wording.word(unit.to() - 1).lower();
            if (unit.to() - unit.from() > 1) {
                if (unit.is(Sense.Kind.PERSON)) {
                    add(family, wording.word(unit.from()).lower());
                }
                continue;
            }
            int first = unit.from() - 1;
            if (i > 0
                    && mayBeFirst(wording, units.get(i - 1))
                    && wording.word(unit.from()).before() == Wording.NONE) {
                add(family, wording.word(first).lower());
                first--;
            }
            if (first >= 0
                    && PersonNouns.trade(wording.word(first).text())
                    && wording.word(first + 1).before() == Wording.NONE) {
                privately.add(family);
            }
        }
    }

    private void abbreviations(Wording wording, List<Unit> units) {
        for (Unit unit : units) {
            Word word = wording.word(unit.from());
            String letters = word.text();
            if (unit.unknown() && word.before() == '(' && word.allCapitals() && letters.length() > 2) {
                int from = unit.from();
                int left = letters.length();
                while (left > 0 && from > 0) {
                    Word before = wording.word(from - 1);
                    boolean initial = before.capital() && before.text().charAt(0) == letters.charAt(left - 1);
                    if (!initial && before.capital()) {
                        break;
                    }
                    left -= initial ? 1 : 0;
                    from--;
                }
                if (left == 0) {
                    spelt.putIfAbsent(letters, new SpeltOut(wording, units, from, unit.from()));
                }
            }
        }
    }

    /** The name that the story once gave for the abbreviation. */
    Optional<SpeltOut> spelt(String abbreviation) {
        return Optional.ofNullable(spelt.get(abbreviation));
    }

    private static boolean mayBeFirst(Wording wording, Unit unit) {
        boolean alsoFamily = unit.is(Sense.Kind.SURNAME) && !unit.role() && !unit.national() && !unit.organisation();
        return alsoFamily && named(wording, unit) || NameRun.firstName(wording, unit);
    }

    private void add(String family, String first) {
        firstNames.computeIfAbsent(family, any -> new HashSet<>()).add(first);
    }

    private static boolean joins(Wording wording, Unit next) {
        Word word = wording.word(next.from());
        return word.before() == Wording.NONE && word.capital() && word.tag().startsWith("NNP");
    }

    private static boolean named(Wording wording, Unit unit) {
        Word word = wording.word(unit.to() - 1);
        return word.capital() && word.tag().startsWith("NNP");
    }

    /**
     * The country that the whole story is plainly about, by how often its words name it, its people or what is its own: a
     * third as often again as any other; "" where there is none.
     */
    String plainNation() {
        Map.Entry<String, Integer> most = null;
        int next = 0;
        for (Map.Entry<String, Integer> each : nations.entrySet()) {
            if (most == null || each.getValue() > most.getValue()) {
                next = most == null ? 0 : most.getValue();
                most = each;
            } else {
                next = Math.max(next, each.getValue());
            }
        }
        return most != null && 3 * most.getValue() >= 4 * next ? most.getKey() : "";
    }

    /** The country whose people the story's unnamed locals must be: the only one of which it speaks more than in passing. */
    String soleNation() {
        String plain = plainNation();
        int own = nations.getOrDefault(plain, 0);
        int others = nations.values().stream().mapToInt(Integer::intValue).sum() - own;
        return own >= 2 * others ? plain : "";
    }

    private void countriesOf(Unit unit) {
        Set<String> own = new HashSet<>();
        for (Sense sense : unit.senses()) {
            if (sense.entity() instanceof State state && sense.national()) {
                countries.add(state.code());
                countries.add(state.country());
                if (!state.country().isEmpty()) {
                    own.add(state.country());
                }
            } else if (sense.entity() instanceof Organisation body) {
                countries.add(body.code());
                countries.add(body.country());
                if (!body.country().isEmpty()
                        && !body.sector().equals("MED")
                        && !body.sector().equals("BUS")) {
                    own.add(body.country());
                }
            } else if (sense.entity() instanceof Title title
                    && title.countries().size() == 1) {
                own.addAll(title.countries());
            } else if (sense.kind() == Sense.Kind.PERSON && sense.entity() instanceof Person person) {
                person.tenures().stream()
                        .map(Tenure::country)
                        .filter(c -> c.length() == 3)
                        .forEach(own::add);
            }
        }
        if (own.size() == 1) {
            own.forEach(country -> nations.merge(country, 1, Integer::sum));
        }
    }

    /** Whether the story has been taken in. */
    boolean learnt() {
        return learnt;
    }

    /** Whether the story's own words rule out that its bare family name is this person's. */
    boolean ruleOut(String family, Person person, LocalDate date) {
        if (privately.contains(family)) {
            return true;
        }
        Set<String> given = firstNames.getOrDefault(family, Set.of());
        if (!given.isEmpty() && given.stream().noneMatch(first -> bears(person, first))) {
            return true;
        }
        return learnt && given.isEmpty() && !spokenOf(person, date);
    }

    /** Whether the story gives that family name a first name that is this person's. */
    boolean confirms(String family, Person person) {
        return firstNames.getOrDefault(family, Set.of()).stream().anyMatch(first -> bears(person, first));
    }

    private boolean spokenOf(Person person, LocalDate date) {
        for (Tenure tenure : person.tenures()) {
            long away = Math.abs(tenure.years().daysAfter(date));
            boolean known = away < A_YEAR && Prominence.of(tenure) >= KNOWN_ANYWHERE;
            boolean famous = away < FAMOUS_FOR * A_YEAR && Prominence.of(tenure) >= FAMOUS;
            if (known || famous || countries.contains(tenure.country())) {
                return true;
            }
        }
        return false;
    }

    private static boolean bears(Person person, String first) {
        String plain = Spelling.plain(first);
        return begins(person.name(), plain) || person.aliases().stream().anyMatch(alias -> begins(alias, plain));
    }

    private static boolean begins(String name, String first) {
        for (String part : Spelling.plain(name).split(" ", -1)) {
            if (Spelling.near(first, part) || first.length() == 1 && part.startsWith(first)) {
                return true;
            }
        }
        return false;
    }
}
