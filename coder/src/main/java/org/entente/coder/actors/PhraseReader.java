package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coder.actors.PhraseParts.Modifier;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Agent;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a noun phrase names, from its words: nation, body and title before the head, the head, the name after it,
 * and the prepositional phrases that say whose it is.
 */
final class PhraseReader {

    private final LocalDate date;
    private final StoryMemory memory;
    private final ClueReader clueReader;
    private final NameReader nameReader;
    private final RoleReader roleReader;
    private final Resolutions resolutions;
    private final HomeFinder homes;

    PhraseReader(ActorDirectory directory, LocalDate date, StoryMemory memory) {
        this.date = date;
        this.memory = memory;
        this.resolutions = new Resolutions(directory);
        this.clueReader = new ClueReader(date, memory);
        this.nameReader = new NameReader(directory, resolutions, date, memory);
        this.roleReader = new RoleReader(directory, resolutions, date, memory);
        this.homes = new HomeFinder(clueReader, nameReader, resolutions, memory);
    }

    /**
     * Who the words between two places name.
     *
     * @param headWord the word that is the phrase's head, -1 where nobody said
     * @return empty where they name no political actor
     */
    Optional<Reading> read(Wording wording, List<Unit> units, int from, int to, int headWord) {
        return read(wording, units, from, to, headWord, Optional.empty());
    }

    /**
     * Who the words between two places name.
     *
     * @param possessor whose it is, where a pronoun says so ("his government")
     */
    Optional<Reading> read(
            Wording wording, List<Unit> units, int from, int to, int headWord, Optional<Reading> possessor) {
        PhraseParts parts = PhraseParts.of(wording, units, from, to, headWord).withoutNumber(wording);
        List<Unit> core = parts.core();
        if (core.isEmpty()) {
            return Optional.empty();
        }
        int name = NameRun.start(wording, core);
        Unit last = core.get(core.size() - 1);
        if (last.is(Sense.Kind.NONE) || Heads.thing(wording, core)) {
            return Optional.empty();
        }
        if (core.size() == 1 && last.unknown()) {
            Optional<Reading> body =
                    memory.given().spelt(wording.word(last.from()).text()).flatMap(this::spelt);
            if (body.isPresent()) {
                return body;
            }
        }
        Optional<Reading> korea = korea(wording, parts);
        if (korea.isPresent()) {
            return korea;
        }
        boolean relational =
                Lexicon.RELATIONAL.contains(wording.word(last.to() - 1).lower());
        int own = relational && name == core.size() ? Heads.afterPossessor(wording, core) : 0;
        List<Unit> beside = core.subList(own, core.size());
        Clues clues = clueReader.read(wording, beside, Math.min(name, core.size() - 1) - own, parts.determiners());
        abbreviated(wording, beside, clues);
        if (!clues.hasHome() && !relational) {
            possessor.flatMap(p -> p.actors().stream().findFirst()).ifPresent(a -> {
                resolutions.addHome(clues, a);
                clues.sector = clues.sector.isEmpty() && RoleReader.fighters(a.sector()) ? a.sector() : clues.sector;
            });
        }
        Optional<Reading> company = Companies.read(wording, core);
        if (company.isPresent()) {
            return company;
        }
        if (!clues.hasHome() && !clues.heritage.isEmpty()) {
            resolutions.addHome(clues, resolutions.served("", clues.heritage, "", "", Certainty.LIKELY, ""));
        }
        if (name < core.size()) {
            return name(wording, units, parts, name, clues);
        }
        String noun = wording.word(last.to() - 1).lower();
        if (!clues.hasHome() && (!Lexicon.RELATIONAL.contains(noun) || Lexicon.FOLLOWING.contains(noun))) {
            homes.owner(wording, core).ifPresent(who -> resolutions.addHome(clues, who));
        }
        if (NameRun.insideName(wording, core)) {
            return Optional.empty();
        }
        Optional<Reading> members = madeUp(wording, units, parts, last, clues);
        if (members.isPresent()) {
            return members;
        }
        return head(wording, units, parts, last, clues);
    }

    /** Takes what the story spelt out before of an abbreviation that the directory lacks: "the IHRC chairman". */
    private void abbreviated(Wording wording, List<Unit> core, Clues clues) {
        for (Unit unit : core) {
            if (clues.hasHome() || !unit.unknown()) {
                continue;
            }
            memory.given()
                    .spelt(wording.word(unit.from()).text())
                    .flatMap(this::spelt)
                    .ifPresent(body -> {
                        if (!body.first().code().isEmpty()) {
                            resolutions.addHome(clues, body.first());
                        }
                        clues.sector = clues.sector.isEmpty() ? body.first().sector() : clues.sector;
                        clues.elsewhere = false;
                    });
        }
    }

    private Optional<Reading> spelt(GivenNames.SpeltOut name) {
        return read(name.wording(), name.units(), name.from(), name.to(), name.to() - 1);
    }

    /** Those of whom something is made up, where the noun itself says no sector: "a company of Nigerian infantry". */
    private Optional<Reading> madeUp(Wording wording, List<Unit> units, PhraseParts parts, Unit last, Clues clues) {
        String noun = wording.word(last.to() - 1).lower();
        boolean plain = last.to() - last.from() == 1
                && Lexicon.MADE_UP.contains(noun)
                && clues.sector.isEmpty()
                && clues.organisation == null
                && !parts.modifiers().isEmpty()
                && parts.modifiers().get(0).preposition().equals("of");
        if (!plain) {
            return Optional.empty();
        }
        Modifier of = parts.modifiers().get(0);
        String text = wording.text(parts.core().get(0).from(), Math.max(parts.to(), last.to()));
        return read(wording, units, of.from(), of.to(), -1)
                .filter(r -> r.person() == null
                        && r.names().isEmpty()
                        && !r.first().sector().isEmpty()
                        && (r.plural()
                                || r.shape() == Shape.BODY && r.first().sector().equals("MIL"))
                        && !(r.first().code().isEmpty() && says(last, r.first().sector())))
                .map(r -> new Reading(
                        r.actors().stream().map(a -> named(a, text, clues)).toList(),
                        Shape.PEOPLE,
                        true,
                        null,
                        List.of(),
                        r.role(),
                        "",
                        false));
    }

    private static boolean says(Unit noun, String sector) {
        return noun.has(s -> s.entity() instanceof Agent a && a.sector().equals(sector));
    }

    private static Resolution named(Resolution a, String text, Clues clues) {
        State nation = clues.nation();
        State home = a.code().isEmpty() ? nation : null;
        return new Resolution(
                text,
                home == null ? a.code() : home.code(),
                home == null ? a.country() : home.country(),
                a.sector(),
                a.office(),
                a.certainty(),
                "those whom it is made up of");
    }

    /** "the North" and "the South", in a story about the two Koreas. */
    private Optional<Reading> korea(Wording wording, PhraseParts parts) {
        Word word = wording.word(parts.core().get(0).from());
        boolean half = parts.core().size() == 1
                && (word.text().equals("North") || word.text().equals("South"))
                && parts.determiners().contains("the");
        if (!half || !memory.names("PRK") && !memory.names("KOR")) {
            return Optional.empty();
        }
        State state = resolutions.stateOf(word.text().equals("North") ? "PRK" : "KOR");
        return state == null
                ? Optional.empty()
                : Optional.of(new Reading(
                        List.of(new Resolution(
                                state.name(),
                                state.code(),
                                state.country(),
                                "",
                                "",
                                Certainty.LIKELY,
                                "the story is about Korea")),
                        Shape.STATE,
                        false,
                        null,
                        List.of(),
                        "",
                        "",
                        false));
    }

    private Optional<Reading> name(Wording wording, List<Unit> units, PhraseParts parts, int start, Clues clues) {
        List<Unit> run = parts.core().subList(start, parts.core().size());
        if (start > 0 && guild(wording, parts.core().get(start - 1))) {
            return Optional.of(guild(wording, units, parts, clues));
        }
        if (clues.title == null && !clues.hasHome()) {
            Optional<Reading> known = nameReader.read(wording, run, clues).filter(reading -> reading.person() != null);
            if (known.isPresent()) {
                return known; // "inform Xi of the situation in Ukraine": who is known by name needs no home
            }
        }
        if (!clues.hasHome()) {
            homes.fromPhrases(wording, units, parts, clues);
        }
        if (start == 1 && clues.title != null && Lexicon.OF_A_BODY.contains(clues.title.role())) {
            homes.fromLastBody(new PhraseParts(parts.core().subList(0, 1), List.of(), List.of(), -1, 0), clues);
        }
        return nameReader.read(wording, run, clues);
    }

    /** Whether the word before a name is one for many, so that it is no person's: "Writers Guild", "Teachers Federation". */
    private static boolean guild(Wording wording, Unit before) {
        return before.is(Sense.Kind.AGENTS)
                && !before.is(Sense.Kind.AGENT)
                && !before.is(Sense.Kind.TITLE)
                && !before.is(Sense.Kind.TITLES)
                && wording.word(before.from()).capital()
                && !wording.headline();
    }

    private Reading guild(Wording wording, List<Unit> units, PhraseParts parts, Clues clues) {
        homes.fromPhrases(wording, units, parts, clues);
        State nation = clues.nation();
        String country = nation == null ? "" : nation.country();
        String name = wording.text(parts.core().get(0).from(), parts.to());
        Resolution r =
                new Resolution(name, country, country, clues.sector, "", Certainty.LIKELY, "a body of those it names");
        return new Reading(List.of(r), Shape.BODY, false, null, List.of(), "association", "", false);
    }

    private Optional<Reading> head(Wording wording, List<Unit> units, PhraseParts parts, Unit last, Clues clues) {
        boolean paper = last.is(Sense.Kind.PLACE)
                && !last.has(s -> s.national() && s.kind() != Sense.Kind.PLACE)
                && last.has(
                        s -> s.entity() instanceof Organisation o && o.sector().equals("MED"));
        if (last.national()
                && !paper
                && (!last.role() || wording.word(last.from()).capital())) {
            return national(wording, parts, last, clues);
        }
        String noun = wording.word(last.to() - 1).lower();
        boolean utility = noun.equals("power")
                && wording.word(last.from()).capital()
                && parts.determiners().isEmpty()
                && !wording.headline(); // "Georgia Power"
        if (utility || Heads.about(parts, noun)) {
            return Optional.empty();
        }
        if (last.organisation() && !(last.role() && !wording.word(last.from()).capital() && Heads.lowerForm(last))) {
            if (!clues.hasHome()
                    && last.has(s ->
                            s.entity() instanceof Organisation o && o.kind().equals("people"))) {
                homes.fromPhrases(wording, units, parts, clues);
            }
            Optional<Reading> before = parts.core().size() == 1
                            && Lexicon.SHORT_OF_BODIES.contains(noun)
                            && last.to() - last.from() == 1
                            && parts.determiners().contains("the")
                            && !clues.hasHome()
                    ? memory.namedInFull(wording.word(last.from()).text())
                    : Optional.empty();
            return before.isPresent() ? before : organisation(wording, parts.core(), last, clues);
        }
        if (last.to() - last.from() == 1 && Lexicon.PLACE_NOUNS.contains(noun)) {
            return place(wording, units, parts, last, clues);
        }
        if (last.role()) {
            Optional<Reading> named = namedAfterHome(wording, units, parts, last, clues);
            if (named.isPresent()) {
                return named;
            }
            boolean relational = Lexicon.RELATIONAL.contains(noun);
            boolean past = Heads.possessive(wording, parts.core()) && Heads.afterPossessor(wording, parts.core()) == 0;
            if (relational && (past || !Lexicon.FOLLOWING.contains(noun) && Heads.among(noun))) {
                clues.nations.clear();
                clues.organisation = null;
            }
            if (clues.lacksNation() && !Heads.ownHome(last) && (!relational || Lexicon.FOLLOWING.contains(noun))) {
                homes.fromPhrases(wording, units, parts, clues);
            }
            clues.specified |= !clues.hasHome()
                    && !parts.modifiers().isEmpty()
                    && parts.modifiers().get(0).preposition().equals("of");
            if (!clues.hasHome() && !relational) {
                homes.fromBodyBefore(wording, parts.core(), clues);
            }
            boolean again = parts.determiners().contains("the")
                    && memory.described(noun, false).isPresent();
            boolean phrase = last.has(s -> Lexicon.OF_A_BODY.contains(s.form().toLowerCase(Locale.ROOT)));
            if (phrase && !again) {
                homes.fromLastBody(parts, clues);
            }
            clues.elsewhere |= !clues.hasHome()
                    && (HomeFinder.ofUnknown(wording, units, parts) || HomeFinder.abroad(wording, parts));
            if (!clues.hasHome() && Heads.bare(wording, parts, last, noun)) {
                return Optional.empty();
            }
            String text = wording.text(parts.core().get(0).from(), Math.max(parts.to(), last.to()));
            String core = wording.text(parts.core().get(0).from(), last.to());
            return roleReader.read(last, clues, parts.determiners(), text, core);
        }
        return Optional.empty();
    }

    /** "the secretary-general of NATO Jens Stoltenberg". */
    private Optional<Reading> namedAfterHome(
            Wording wording, List<Unit> units, PhraseParts parts, Unit head, Clues clues) {
        if (parts.modifiers().isEmpty()
                || !parts.modifiers().get(0).preposition().equals("of")) {
            return Optional.empty();
        }
        Modifier modifier = parts.modifiers().get(0);
        List<Unit> inside = units.stream()
                .filter(u -> u.from() >= modifier.from() && u.to() <= modifier.to())
                .toList();
        if (inside.size() < 2 || !inside.get(inside.size() - 1).is(Sense.Kind.PERSON) || !head.is(Sense.Kind.TITLE)) {
            return Optional.empty();
        }
        List<Unit> all = new ArrayList<>(inside.subList(0, inside.size() - 1));
        all.add(head);
        Clues all2 = clueReader.read(wording, all, all.size(), parts.determiners());
        all2.former |= clues.former;
        return nameReader.read(wording, inside.subList(inside.size() - 1, inside.size()), all2);
    }

    private Optional<Reading> national(Wording wording, PhraseParts parts, Unit last, Clues clues) {
        Sense sense = Resolutions.nationalSense(last, date);
        if (sense == null || !(sense.entity() instanceof State state)) {
            return Optional.empty();
        }
        boolean place = sense.isPlace();
        boolean town = parts.core().stream()
                .anyMatch(u -> u.unknown()
                        && Lexicon.PLACE_NOUNS.contains(wording.word(u.from()).lower()));
        Resolution resolution = resolutions.state(sense, state);
        if (town || sense.kind() == Sense.Kind.PLACE) {
            State owner = sense.kind() == Sense.Kind.PLACE && clues.nation() != null ? clues.nation() : state;
            resolution = new Resolution(
                    wording.text(last.from(), last.to()),
                    owner.code(),
                    owner.country(),
                    "",
                    "",
                    Certainty.LIKELY,
                    "a place in " + owner.name());
        }
        boolean people = sense.kind() == Sense.Kind.DEMONYMS || sense.kind() == Sense.Kind.DEMONYM;
        if (sense.kind() == Sense.Kind.ADJECTIVE
                || people && parts.determiners().equals(List.of("the")) && sense.kind() == Sense.Kind.DEMONYMS) {
            if (sense.kind() == Sense.Kind.ADJECTIVE && parts.determiners().isEmpty() && !wording.headline()) {
                return Optional.empty();
            }
            resolution = new Resolution(
                    state.name(),
                    state.code(),
                    state.country(),
                    "",
                    "",
                    Certainty.LIKELY,
                    "the people of " + state.name());
        }
        Shape shape = sense.kind() == Sense.Kind.DEMONYM
                ? Shape.PERSON
                : people || sense.kind() == Sense.Kind.ADJECTIVE ? Shape.PEOPLE : Shape.STATE;
        boolean plural = shape == Shape.PEOPLE;
        return Optional.of(new Reading(List.of(resolution), shape, plural, null, List.of(), "", "", place));
    }

    private Optional<Reading> organisation(Wording wording, List<Unit> core, Unit last, Clues clues) {
        if (NameRun.endsOther(wording, core)) {
            return Optional.empty();
        }
        Organisation organisation = clueReader.organisation(last, clues).orElse(null);
        if (organisation == null) {
            return Optional.empty();
        }
        List<Resolution> actors = resolutions.organisation(organisation);
        boolean rulers = organisation.kind().equals("bloc")
                && Lexicon.RULERS.contains(wording.word(last.to() - 1).lower());
        if (rulers) { // "African leaders"
            actors = actors.stream()
                    .map(r -> new Resolution(r.name(), r.code(), r.country(), "GOV", "", r.certainty(), r.reason()))
                    .toList();
        }
        State nation = clues.nation();
        if (nation != null
                && actors.size() == 1
                && actors.get(0).country().isEmpty()
                && !organisation.kind().equals("igo")
                && !organisation.kind().equals("bloc")) {
            Resolution r = actors.get(0);
            actors = List.of(
                    new Resolution(r.name(), r.code(), nation.country(), r.sector(), "", Certainty.LIKELY, r.reason()));
        }
        boolean several = actors.size() > 1;
        return Optional.of(new Reading(
                actors, several ? Shape.PEOPLE : Shape.BODY, several, null, List.of(), organisation.kind(), "", false));
    }

    private Optional<Reading> place(Wording wording, List<Unit> units, PhraseParts parts, Unit last, Clues clues) {
        Word word = wording.word(last.to() - 1);
        if (!clues.hasHome()) {
            homes.fromPhrases(wording, units, parts, clues);
        }
        State nation = clues.nation();
        if (nation == null) {
            nation = bareCountry(word.lower(), parts.determiners());
            if (nation == null) {
                return Optional.empty();
            }
        }
        String text = wording.text(parts.core().get(0).from(), Math.max(parts.to(), last.to()));
        Resolution r = new Resolution(
                text, nation.code(), nation.country(), "", "", Certainty.LIKELY, "a place in " + nation.name());
        return Optional.of(new Reading(List.of(r), Shape.STATE, false, null, List.of(), word.lower(), "", true));
    }

    /** "the country", of which the story speaks. */
    private @Nullable State bareCountry(String noun, List<String> determiners) {
        boolean country = noun.equals("country")
                || noun.equals("nation")
                || noun.equals("kingdom")
                || noun.equals("republic")
                || noun.equals("capital");
        return country && (determiners.contains("the") || determiners.contains("this"))
                ? resolutions.stateOf(memory.plainNation())
                : null;
    }

    /** Who the name of a nation or body stands for that stands beside another noun. */
    Optional<List<Resolution>> name(Unit unit) {
        Sense sense = Resolutions.nationalSense(unit, date);
        if (sense != null && sense.entity() instanceof State state) {
            Resolution r = resolutions.state(sense, state);
            boolean people = sense.kind() == Sense.Kind.DEMONYM || sense.kind() == Sense.Kind.DEMONYMS;
            return Optional.of(List.of(
                    people ? new Resolution(r.name(), r.code(), r.country(), "", "", r.certainty(), r.reason()) : r));
        }
        return clueReader.organisation(unit, new Clues()).map(resolutions::organisation);
    }
}
