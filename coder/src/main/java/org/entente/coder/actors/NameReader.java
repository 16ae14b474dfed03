package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;

/** Reads a person's name: somebody of the story, of the directory, or new and known only by the clues beside the name. */
final class NameReader {

    private final ActorDirectory directory;
    private final Resolutions resolutions;
    private final PersonChooser chooser;
    private final LocalDate date;
    private final StoryMemory memory;

    NameReader(ActorDirectory directory, Resolutions resolutions, LocalDate date, StoryMemory memory) {
        this.directory = directory;
        this.resolutions = resolutions;
        this.chooser = new PersonChooser(directory);
        this.date = date;
        this.memory = memory;
    }

    /** Who the name means, given what stands before it; empty where it is nobody political. */
    Optional<Reading> read(Wording wording, List<Unit> run, Clues clues) {
        Unit last = run.get(run.size() - 1);
        List<String> names = new ArrayList<>();
        for (int i = run.get(0).from(); i < last.to(); i++) {
            names.add(wording.word(i).lower());
        }
        String text = wording.text(run.get(0).from(), last.to());
        Optional<Reading> full = fullName(run, clues);
        if (full.isPresent()) {
            return full;
        }
        if (run.size() == 1 || hyphenated(wording, run)) {
            Optional<Reading> alone = alone(last, names, clues, wording.word(last.from()));
            if (alone.isPresent()) {
                return alone;
            }
        } else {
            Optional<Reading> spelt = otherFirstName(last, names, clues);
            if (spelt.isPresent()) {
                return spelt;
            }
        }
        Optional<Person> misspelt = chooser.misspelt(clues, names.get(names.size() - 1), date);
        if (misspelt.isPresent()) {
            return Optional.of(known(
                    misspelt.get(), clues, Certainty.LIKELY, "the holder of the office, by a spelling near the name"));
        }
        if (run.size() > 1 && !clues.former) {
            Optional<Person> sounding = chooser.bySound(names, clues, date);
            if (sounding.isPresent()) {
                return Optional.of(known(sounding.get(), clues, Certainty.LIKELY, "a name spelt nearly so"));
            }
        }
        return unknown(names, text, clues);
    }

    /** Whether all of it is one family name: "Russell-Moyle". */
    private static boolean hyphenated(Wording wording, List<Unit> run) {
        for (int i = run.get(0).from() + 1; i < run.get(run.size() - 1).to(); i++) {
            if (wording.word(i).before() != '-') {
                return false;
            }
        }
        return true;
    }

    private Optional<Reading> fullName(List<Unit> run, Clues clues) {
        for (Unit unit : run) {
            boolean whole =
                    unit.to() == run.get(run.size() - 1).to() || unit.to() - unit.from() > 2 || suffix(unit, run);
            if (unit.is(Sense.Kind.PERSON) && whole) {
                return chooser.byFullName(unit.senses(), clues, date)
                        .map(p -> known(p, clues, Certainty.SURE, "the full name"));
            }
        }
        return Optional.empty();
    }

    /** Whether no more than "Jr." or the like follows the name. */
    private static boolean suffix(Unit name, List<Unit> run) {
        Unit last = run.get(run.size() - 1);
        return last.from() == name.to() && last.unknown();
    }

    private Optional<Reading> alone(Unit unit, List<String> names, Clues clues, Word word) {
        String family = names.get(names.size() - 1);
        Optional<Reading> before = memory.person(family).filter(r -> agrees(r, clues));
        if (before.isPresent()) {
            return before.map(r -> again(r, clues));
        }
        if (!unit.is(Sense.Kind.SURNAME)) {
            return Optional.empty();
        }
        boolean doubtful = Lexicon.DOUBTFUL_SURNAMES.contains(word.lower()) && !Lexicon.PROMINENT.contains(word.lower())
                || unit.national()
                || unit.organisation()
                || unit.role()
                || names.size() == 1
                        && word.text().length() < 3
                        && !unit.has(s -> s.form().length() < 3);
        if (doubtful && clues.title == null && word.lower().length() > 0) {
            return Optional.empty();
        }
        boolean address = clues.title != null && clues.title.role().isEmpty();
        return chooser.byFamilyName(
                        unit.senses(),
                        clues,
                        date,
                        doubtful && !address && !clues.hasHome(),
                        memory.plainNation(),
                        p -> memory.given().confirms(family, p)
                                && !memory.given().ruleOut(family, p, date),
                        p -> officeOf(p, clues) || !memory.given().ruleOut(family, p, date))
                .map(p -> known(
                        p,
                        clues,
                        clues.hasHome() || clues.title != null ? Certainty.SURE : Certainty.LIKELY,
                        "the family name of who is best known by it then"));
    }

    /** The family name of somebody known with a first name that is spelt another way, or an office that is theirs. */
    private Optional<Reading> otherFirstName(Unit last, List<String> names, Clues clues) {
        if (!last.is(Sense.Kind.SURNAME)) {
            return Optional.empty();
        }
        return chooser.byFamilyName(
                        last.senses(),
                        clues,
                        date,
                        false,
                        memory.plainNation(),
                        p -> firstNameNear(names.get(0), p),
                        p -> officeOf(p, clues))
                .map(p -> known(p, clues, Certainty.LIKELY, "the family name and the office"));
    }

    private static boolean firstNameNear(String first, Person person) {
        String known = Spelling.plain(person.name());
        int space = known.indexOf(' ');
        String knownFirst = space < 0 ? known : known.substring(0, space);
        String plain = Spelling.plain(first);
        return Spelling.near(plain, knownFirst) || plain.length() == 1 && knownFirst.startsWith(plain);
    }

    private boolean officeOf(Person person, Clues clues) {
        if (clues.title == null || clues.title.role().isEmpty()) {
            return false;
        }
        List<String> homes = PersonChooser.homes(clues, null);
        String role = clues.title.role();
        return person.tenures().stream()
                .anyMatch(t -> t.role().equals(role)
                        && homes.contains(t.country())
                        && (clues.former || Math.abs(t.years().daysAfter(date)) < 200));
    }

    private Reading known(Person person, Clues clues, Certainty certainty, String reason) {
        Resolution r = resolutions.person(person, clues, date, certainty, reason);
        List<String> names = List.of(Spelling.plain(person.name()).split(" ", -1));
        String role = clues.title != null && !clues.title.role().isEmpty() ? clues.title.role() : r.office();
        return new Reading(
                List.of(r),
                Shape.PERSON,
                false,
                person,
                family(person, names),
                role,
                gender(clues, names.get(0)),
                false);
    }

    /** The names with the one that is used alone at the end. */
    private static List<String> family(Person person, List<String> names) {
        String country = person.tenures().get(0).country();
        if (names.size() > 1 && List.of("CHN", "KOR", "PRK", "TWN").contains(country)) {
            List<String> turned = new ArrayList<>(names.subList(1, names.size()));
            turned.add(names.get(0));
            return turned;
        }
        return names;
    }

    private String gender(Clues clues, String first) {
        if (clues.title != null && !clues.title.gender().isEmpty()) {
            return clues.title.gender();
        }
        return directory.isFemaleName(first) ? "f" : "";
    }

    private static boolean agrees(Reading r, Clues clues) {
        State nation = clues.nation();
        return nation == null
                || r.first().country().isEmpty()
                || nation.country().equals(r.first().country());
    }

    /** Somebody named before, perhaps with a new title. */
    private static Reading again(Reading r, Clues clues) {
        if (clues.title == null
                || clues.title.sector().isEmpty()
                || !r.first().sector().isEmpty()) {
            return r;
        }
        Resolution f = r.first();
        Resolution now = new Resolution(
                f.name(), f.code(), f.country(), clues.title.sector(), f.office(), f.certainty(), f.reason());
        return new Reading(
                List.of(now), r.shape(), r.plural(), r.person(), r.names(), clues.title.role(), r.gender(), r.place());
    }

    /** Whether the body beside the title is a party, union or the like, so that its president is none of a state. */
    private static boolean headsNoState(Clues clues) {
        return clues.organisation != null
                && clues.title != null
                && Set.of("PTY", "LAB", "NGO", "MED", "BUS", "EDU", "REL").contains(clues.organisation.sector())
                && !clues.title.role().matches(".*(minister|governor|mayor|senator|secretary of state).*");
    }

    /** Whether somebody with that title is likely to serve the nation that the story is about. */
    private static boolean servesStory(String sector, Clues clues) {
        return clues.title != null
                && Set.of("GOV", "LEG", "COP", "JUD", "MIL", "PTY", "OPP").contains(sector)
                && !Set.of(
                                "president",
                                "prime minister",
                                "foreign minister",
                                "diplomat",
                                "ambassador",
                                "envoy",
                                "negotiator")
                        .contains(clues.title.role());
    }

    /** Somebody whom nobody listed, from nation, body and title. */
    private Optional<Reading> unknown(List<String> names, String text, Clues clues) {
        boolean address = clues.title != null
                && clues.title.role().isEmpty()
                && clues.title.sector().isEmpty();
        boolean told = clues.hasHome() && (clues.title != null || !clues.sector.isEmpty())
                || clues.title != null && !address
                || !clues.sector.isEmpty();
        if (!told) {
            return Optional.empty();
        }
        String sector = clues.former && !"REB OPP MIL".contains(clues.sector) ? "ELI" : clues.sector;
        String code = "";
        String country = "";
        String reason = "title in the text";
        State nation = clues.nation();
        if (clues.organisation != null) {
            code = resolutions.code(clues.organisation);
            country = clues.organisation.country();
            sector = sector.isEmpty()
                            || sector.equals("BUS")
                            || sector.equals("GOV") && country.isEmpty()
                            || sector.equals("GOV") && headsNoState(clues)
                            || sector.equals("MIL")
                                    && clues.organisation.sector().equals("COP")
                            || RoleReader.fighters(clues.organisation.sector())
                    ? clues.organisation.sector()
                    : sector;
        }
        if (nation != null && country.isEmpty()) {
            country = nation.country();
            code = code.isEmpty() ? nation.code() : code;
            reason = "nation and title in the text";
        } else if (country.isEmpty()
                && code.isEmpty()
                && clues.title != null
                && clues.title.countries().size() == 1) {
            country = clues.title.countries().get(0);
            code = country;
        } else if (country.isEmpty() && code.isEmpty() && clues.elsewhere && clues.title != null) {
            sector = RoleReader.PRIVATE.getOrDefault(clues.title.role(), sector);
        } else if (country.isEmpty() && code.isEmpty() && servesStory(sector, clues)) {
            country = sector.equals("MIL") ? memory.nationOf("MIL") : memory.plainNation();
            code = country;
            reason = "title in the text, of the nation that the story is about";
        }
        String office =
                clues.title == null || clues.former ? "" : clues.title.role().toLowerCase(Locale.ROOT);
        Certainty certainty = code.isEmpty() && sector.isEmpty() ? Certainty.UNRESOLVED : Certainty.LIKELY;
        Resolution r = new Resolution(text, code, country, sector, office, certainty, reason);
        String role = clues.title == null ? "" : clues.title.role();
        return Optional.of(
                new Reading(List.of(r), Shape.PERSON, false, null, names, role, gender(clues, names.get(0)), false));
    }
}
