package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.coder.actors.directory.Agent;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Title;

/** The names and roles that stand in a sentence. Immutable. */
public final class SpottedNames {

    /** Sectors of those who act in politics only with somebody public on the other side. */
    private static final Set<String> PRIVATE = Set.of("BUS", "MED", "EDU", "HLH", "AGR", "LAB", "CVL", "ELI", "");

    private final Wording wording;
    private final List<Unit> units;
    private final List<SpottedName> names;

    SpottedNames(Wording wording, List<Unit> units) {
        this.wording = wording;
        this.units = List.copyOf(units);
        List<SpottedName> found = new ArrayList<>(4);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.has(sense -> sense.kind() != Sense.Kind.NONE) && !doubtful(wording, units, i)) {
                found.add(new SpottedName(
                        wording.word(unit.from()).token(),
                        wording.word(unit.to() - 1).token() + 1,
                        unit.has(SpottedNames::political),
                        unit.national(),
                        unit.role()));
            }
        }
        this.names = List.copyOf(found);
    }

    /** The names, in order. */
    public List<SpottedName> names() {
        return names;
    }

    Wording wording() {
        return wording;
    }

    List<Unit> units() {
        return units;
    }

    /** "May", "Hill": a word of its own that is somebody's name only after a title. */
    private static boolean doubtful(Wording wording, List<Unit> units, int index) {
        Unit unit = units.get(index);
        String word = wording.word(unit.from()).lower();
        return unit.to() - unit.from() == 1
                && !unit.has(sense -> sense.kind() != Sense.Kind.SURNAME && sense.kind() != Sense.Kind.NONE)
                && Lexicon.DOUBTFUL_SURNAMES.contains(word)
                && !Lexicon.PROMINENT.contains(word)
                && (index == 0 || units.get(index - 1).unknown());
    }

    private static boolean political(Sense sense) {
        if (sense.kind() == Sense.Kind.NONE) {
            return false;
        }
        if (sense.entity() instanceof Organisation body) {
            return !PRIVATE.contains(body.sector());
        }
        if (sense.entity() instanceof Agent agent) {
            return !PRIVATE.contains(agent.sector());
        }
        if (sense.entity() instanceof Title title) {
            return !title.role().isEmpty() || !PRIVATE.contains(title.sector());
        }
        return sense.entity() instanceof State || sense.entity() instanceof Person;
    }
}
