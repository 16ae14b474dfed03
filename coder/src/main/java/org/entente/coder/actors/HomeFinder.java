package org.entente.coder.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.coder.actors.PhraseParts.Modifier;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Agent;

/** Finds whose somebody is whom no nation and no body beside the head tells: in what follows it, or in what was said before. */
final class HomeFinder {

    /** What is said of those who are not of the land that they are in: "coalition forces in Afghanistan". */
    private static final Set<String> FROM_ABROAD = Set.of("coalition", "multinational", "international", "allied");

    private static final Set<String> PLACED = Set.of("in", "at", "near", "inside", "across", "throughout", "on");

    private final ClueReader clueReader;
    private final NameReader nameReader;
    private final Resolutions resolutions;
    private final StoryMemory memory;

    HomeFinder(ClueReader clueReader, NameReader nameReader, Resolutions resolutions, StoryMemory memory) {
        this.clueReader = clueReader;
        this.nameReader = nameReader;
        this.resolutions = resolutions;
        this.memory = memory;
    }

    /** Finds in the prepositional phrases whose the head is. */
    void fromPhrases(Wording wording, List<Unit> units, PhraseParts parts, Clues clues) {
        List<Unit> core = parts.core();
        boolean serving = Lexicon.SERVING.contains(
                wording.word(core.get(core.size() - 1).to() - 1).lower());
        boolean foreign = core.stream()
                .flatMapToInt(u -> IntStream.range(u.from(), u.to()))
                .anyMatch(i -> FROM_ABROAD.contains(wording.word(i).lower()));
        for (Modifier modifier : parts.modifiers()) {
            if (!clues.lacksNation()) {
                return;
            }
            if (foreign && PLACED.contains(modifier.preposition())) {
                continue;
            }
            boolean serves = serving && modifier.preposition().equals("to");
            if (!serves && !Lexicon.OF_HOME.contains(modifier.preposition())) {
                continue;
            }
            List<Unit> inside = units.stream()
                    .filter(u -> u.from() >= modifier.from() && u.to() <= modifier.to())
                    .toList();
            Clues found = clueReader.read(wording, inside, inside.size(), List.of());
            boolean of = serves
                    || modifier.preposition().equals("of")
                    || modifier.preposition().equals("for")
                    || modifier.preposition().equals("at");
            if (!found.nations.isEmpty()) {
                clues.nations.addAll(found.nations);
                clues.place = found.place;
                clues.capital = found.capital;
            }
            if (clues.organisation == null
                    && found.organisation != null
                    && (of || modifier.preposition().equals("from"))) {
                clues.organisation = found.organisation;
            }
            if (of && clues.sector.isEmpty()) {
                clues.sector = inside.stream()
                                .anyMatch(u -> Lexicon.RISINGS.contains(
                                        wording.word(u.to() - 1).lower()))
                        ? "REB"
                        : found.sector;
            }
            if (of && !clues.hasHome()) {
                person(wording, inside).ifPresent(owner -> {
                    resolutions.addHome(clues, owner);
                    if (clues.sector.isEmpty() && Set.of("REB", "OPP", "PTY").contains(owner.sector())) {
                        clues.sector = owner.sector();
                    }
                });
            }
        }
    }

    /** Whom the words after a preposition name, where they name somebody known: "supporters of Benazir Bhutto". */
    private Optional<Resolution> person(Wording wording, List<Unit> inside) {
        int name = NameRun.start(wording, inside);
        if (name >= inside.size()) {
            return Optional.empty();
        }
        Clues clues = clueReader.read(wording, inside, name, List.of());
        return nameReader
                .read(wording, inside.subList(name, inside.size()), clues)
                .map(Reading::first);
    }

    /** Whose government or forces they are, where a name before the head says so: "the Merkel government", "Assad's army". */
    Optional<Resolution> owner(Wording wording, List<Unit> core) {
        for (int i = 0; i + 1 < core.size(); i++) {
            Unit unit = core.get(i);
            if (unit.person() && !unit.national() && wording.word(unit.from()).capital()) {
                Optional<Reading> named = nameReader
                        .read(wording, core.subList(i, i + 1), new Clues())
                        .filter(r -> r.person() != null);
                if (named.isPresent()) {
                    return named.map(Reading::first);
                }
            }
        }
        return Optional.empty();
    }

    /** Gives whoever serves a body that stands there without a name the body that was last named so: "a ministry official". */
    void fromBodyBefore(Wording wording, List<Unit> core, Clues clues) {
        for (Unit unit : core.subList(0, core.size() - 1)) {
            Word word = wording.word(unit.from());
            boolean body = unit.to() - unit.from() == 1
                    && !word.capital()
                    && unit.has(s -> s.entity() instanceof Agent a && a.kind() == Agent.Kind.BODY);
            if (body) {
                memory.described(word.lower(), false)
                        .filter(r -> r.shape() == Shape.BODY
                                && !r.first().code().isEmpty()
                                && !r.first().sector().equals("MED"))
                        .ifPresent(r -> {
                            resolutions.addHome(clues, r.first());
                            clues.sector = r.first().sector().isEmpty()
                                    ? clues.sector
                                    : r.first().sector();
                        });
            }
        }
    }

    /** Gives whoever speaks for nobody in particular the body last spoken of: "a spokesman said". */
    void fromLastBody(PhraseParts parts, Clues clues) {
        boolean bare = !clues.hasHome() && clues.sector.isEmpty() && !clues.elsewhere;
        if (!bare || !parts.modifiers().isEmpty() || parts.core().stream().anyMatch(Unit::unknown)) {
            return;
        }
        memory.lastBody().ifPresent(body -> {
            if (!body.first().code().isEmpty()) {
                resolutions.addHome(clues, body.first());
            }
            clues.sector = body.first().sector();
        });
    }

    /** Whether the phrase says that they are of other lands than the story's: "forces from other countries". */
    static boolean abroad(Wording wording, PhraseParts parts) {
        for (Modifier modifier : parts.modifiers()) {
            for (int i = modifier.from(); i + 1 < modifier.to(); i++) {
                String word = wording.word(i).lower();
                if (word.equals("other") || word.equals("foreign") || word.equals("many")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the head is one of something whose name nobody knows: "president of Holly Farms". */
    static boolean ofUnknown(Wording wording, List<Unit> units, PhraseParts parts) {
        if (parts.modifiers().isEmpty()
                || !parts.modifiers().get(0).preposition().equals("of")) {
            return false;
        }
        Modifier modifier = parts.modifiers().get(0);
        return units.stream()
                .filter(u -> u.from() >= modifier.from() && u.to() <= modifier.to())
                .anyMatch(u -> u.unknown() && wording.word(u.from()).capital()
                        || u.to() == modifier.to()
                                && Lexicon.PRIVATE_BODIES.contains(
                                        wording.word(u.to() - 1).lower()));
    }
}
