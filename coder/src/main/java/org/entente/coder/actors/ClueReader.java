package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Wording.Word;
import org.entente.coder.actors.directory.Agent;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Title;

/** Gathers what the words before a head say of it: nation, body, title, sector, former or future. */
final class ClueReader {

    /** Sectors whose people may bear ranks of the army: "a police colonel", "the U.N. spokesman Lt. Col. Duval". */
    private static final Set<String> RANKED = Set.of("COP", "REB", "UAF", "SEP", "SPY", "IGO");

    /** States whose people are often called by where they came from first: "Cuban Americans". */
    private static final Set<String> OF_NEWCOMERS = Set.of("USA", "CAN", "AUS", "CYP");

    private final LocalDate date;
    private final StoryMemory memory;

    ClueReader(LocalDate date, StoryMemory memory) {
        this.date = date;
        this.memory = memory;
    }

    /**
     * The clues in the first units of a core.
     *
     * @param count how many units stand before the head
     */
    Clues read(Wording wording, List<Unit> core, int count, List<String> determiners) {
        Clues clues = new Clues();
        clues.indefinite = determiners.stream().anyMatch(Lexicon.INDEFINITE::contains);
        boolean joined = false;
        for (int i = 0; i < count; i++) {
            Unit unit = core.get(i);
            Word word = wording.word(unit.from());
            if (dropped(wording, core, i)) {
                continue;
            }
            if (unit.national() && community(wording, core, i)) {
                continue;
            }
            if (unit.national()) {
                nation(clues, unit, joined || word.before() == ',' || word.before() == '/' || word.before() == '-');
            } else if (unit.organisation() && !(partisan(clues) && unit.has(ClueReader::ofGovernment))) {
                clues.organisation = organisation(unit, clues).orElse(clues.organisation);
            }
            joined = unit.unknown()
                    && (word.lower().equals("and") || word.lower().equals("or"));
            boolean manner = Lexicon.ALSO_ADJECTIVES.contains(word.lower()) && unit.to() - unit.from() == 1;
            if (unit.role() && !manner && !(unit.national() || unit.organisation())) {
                role(clues, unit);
            }
            clues.former |= unit.unknown() && Lexicon.FORMER.contains(word.lower()) && !soviet(core, i);
            clues.elsewhere |= unknownBody(wording, core, i);
            if (unit.unknown() && word.lower().equals("shadow")) {
                clues.sector = "OPP";
                clues.specified = true;
            }
            clues.acting |= unit.unknown() && Lexicon.ACTING.contains(word.lower());
            clues.fresh |= unit.unknown() && word.lower().equals("new");
            clues.future |= unit.unknown() && Lexicon.FUTURE.contains(word.lower());
        }
        return clues;
    }

    /** Whether a party stands before, so that what follows is its brief: "Labour's Treasury spokesman". */
    private static boolean partisan(Clues clues) {
        String sector = clues.organisation == null ? clues.sector : clues.organisation.sector();
        return sector.equals("PTY") || sector.equals("OPP");
    }

    private static boolean ofGovernment(Sense sense) {
        return sense.entity() instanceof Organisation o && o.sector().equals("GOV");
    }

    /** "the former Soviet president": the union is former, not the office alone; it is of no matter to the office. */
    private boolean soviet(List<Unit> core, int i) {
        return i + 1 < core.size()
                && core.get(i + 1)
                        .has(s -> s.entity() instanceof State st
                                && st.status() == State.Status.FORMER
                                && st.years().contains(date)
                                && s.kind() == Sense.Kind.STATE);
    }

    /** Whether a capitalised word that nobody knows stands right before a title, not as the sentence's first word. */
    private static boolean unknownBody(Wording wording, List<Unit> core, int i) {
        Unit unit = core.get(i);
        Word word = wording.word(unit.from());
        boolean family = unit.is(Sense.Kind.SURNAME)
                && !unit.national()
                && i > 0
                && core.get(i - 1).unknown();
        boolean name = (unit.unknown() || family)
                && word.capital()
                && (word.tag().startsWith("NNP") || word.allCapitals())
                && !word.lower().matches(".*(ed|ing|an|ish|ese|ist|ite|al|ern)")
                && !wording.headline()
                && !Lexicon.FORMER.contains(word.lower())
                && !Lexicon.ACTING.contains(word.lower())
                && !Lexicon.FUTURE.contains(word.lower());
        return name && i + 1 < core.size() && core.get(i + 1).is(Sense.Kind.TITLE);
    }

    /** Whether the word is the name of a community in the nation named before it: "Bosnian Serb gunners". */
    private boolean community(Wording wording, List<Unit> core, int i) {
        if (i == 0 || wording.word(core.get(i).from()).before() != Wording.NONE) {
            return false;
        }
        Sense home = Resolutions.nationalSense(core.get(i - 1), date);
        Sense own = Resolutions.nationalSense(core.get(i), date);
        return home != null
                && own != null
                && (home.kind() == Sense.Kind.ADJECTIVE || home.kind() == Sense.Kind.STATE)
                && (own.kind() == Sense.Kind.ADJECTIVE || own.kind() == Sense.Kind.DEMONYM)
                && own.entity() instanceof State state
                && !OF_NEWCOMERS.contains(state.code());
    }

    private static boolean dropped(Wording wording, List<Unit> core, int i) {
        Unit unit = core.get(i);
        Word word = wording.word(unit.from());
        if (i > 0
                && word.before() == '-'
                && Lexicon.PREFIXES.contains(wording.word(unit.from() - 1).lower())) {
            return true;
        }
        if (unit.to() < wording.size() && (unit.national() || unit.organisation() || unit.person())) {
            Word next = wording.word(unit.to());
            if (unit.is(Sense.Kind.ADJECTIVE) && Lexicon.DEPENDENT_LANDS.contains(next.lower())) {
                return true;
            }
            boolean seated = next.lower().equals("based") && core.stream().anyMatch(Unit::organisation);
            return seated && !unit.organisation()
                    || Lexicon.NOT_OF.contains(next.lower()) && (next.before() == '-' || next.before() == Wording.NONE);
        }
        return false;
    }

    private void nation(Clues clues, Unit unit, boolean joined) {
        Sense sense = Resolutions.nationalSense(unit, date);
        if (sense != null && sense.entity() instanceof State state) {
            if (!joined && !clues.nations.isEmpty() && sense.kind() != Sense.Kind.PLACE) {
                clues.nations.clear();
            }
            if (!clues.nations.contains(state) && (sense.kind() != Sense.Kind.PLACE || clues.nations.isEmpty())) {
                clues.nations.add(state);
            }
            boolean town = sense.kind() == Sense.Kind.PLACE || sense.kind() == Sense.Kind.CAPITAL;
            if (town && clues.place.isEmpty()) {
                clues.place = sense.form();
                clues.capital = sense.kind() == Sense.Kind.CAPITAL;
            }
        }
    }

    /** Which organisation of that name: the one of the nation named, or of the story's, or one that existed then. */
    Optional<Organisation> organisation(Unit unit, Clues clues) {
        Organisation best = null;
        String form = "";
        int bestScore = Integer.MIN_VALUE;
        for (Sense s : unit.senses()) {
            if (s.entity() instanceof Organisation o) {
                int score = s.years().contains(date) ? 10 : 0;
                State nation = clues.nation();
                if (nation != null) {
                    score +=
                            nation.code().equals(o.country()) ? 20 : o.country().isEmpty() ? 0 : -15;
                } else if (!o.country().isEmpty()) {
                    score += o.country().equals(memory.mainNation()) ? 6 : memory.names(o.country()) ? 4 : 0;
                }
                if (o.name().equals(s.form())) {
                    score += 1;
                }
                if (nation != null && o.kind().equals("parliament")) {
                    score += 2;
                }
                if (score > bestScore) {
                    best = o;
                    form = s.form();
                    bestScore = score;
                }
            }
        }
        State nation = clues.nation();
        if (best != null && nation != null && Borrowed.of(best, form, nation)) {
            return Optional.of(Borrowed.body(best, form, nation));
        }
        return Optional.ofNullable(best);
    }

    private static void role(Clues clues, Unit unit) {
        Optional<Sense> title = unit.sense(s -> s.kind() == Sense.Kind.TITLE || s.kind() == Sense.Kind.TITLES);
        if (title.isPresent() && title.get().entity() instanceof Title t) {
            clues.title = t;
            boolean rankOnly = t.sector().equals("MIL") && RANKED.contains(clues.sector);
            if (!t.sector().isEmpty() && !rankOnly) {
                clues.sector = t.sector();
            }
        }
        if (title.isPresent() && !clues.sector.isEmpty()) {
            return;
        }
        unit.sense(s -> s.entity() instanceof Agent).ifPresent(s -> {
            if (s.entity() instanceof Agent a) {
                if (!a.sector().isEmpty() && !(a.inherits() && !clues.sector.isEmpty())) {
                    clues.sector = a.sector();
                }
                clues.heritage = a.home().isEmpty() || a.sector().equals("PTY") ? clues.heritage : a.home();
            }
        });
    }
}
