package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.Reading.Shape;

/** Reads names side by side that come without a sentence: "Britain, Australia and the United States", "Putin and Xi". */
final class Coordination {

    private final PhraseReader reader;

    Coordination(PhraseReader reader) {
        this.reader = reader;
    }

    /** All of them; empty where the phrase is no such row of names. */
    Optional<Reading> read(Wording wording, List<Unit> units) {
        List<Integer> starts = starts(wording, units);
        if (starts.size() < 2) {
            return Optional.empty();
        }
        List<Resolution> actors = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? end(wording, starts.get(i + 1)) : wording.size();
            Optional<Reading> part = reader.read(wording, units, starts.get(i), to, -1);
            if (part.isEmpty() || !named(part.get())) {
                return Optional.empty();
            }
            part.get().actors().stream().filter(a -> !actors.contains(a)).forEach(actors::add);
        }
        return Optional.of(new Reading(actors, Shape.PEOPLE, true, null, List.of(), "", "", false));
    }

    private static boolean named(Reading part) {
        return part.shape() == Shape.STATE
                || part.shape() == Shape.BODY
                || !part.names().isEmpty();
    }

    /** Where each name begins; empty where no "and" joins the last. */
    private static List<Integer> starts(Wording wording, List<Unit> units) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        boolean and = false;
        for (Unit unit : units) {
            Wording.Word word = wording.word(unit.from());
            boolean joint = unit.unknown() && word.lower().equals("and");
            if (joint && unit.to() < wording.size()) {
                and = true;
                starts.add(unit.to());
            } else if (word.before() == ',' && !joint && unit.from() > 0) {
                starts.add(unit.from());
            }
        }
        return and ? starts : List.of();
    }

    /** The word before the one at which the next begins, without the "and" between. */
    private static int end(Wording wording, int next) {
        return wording.word(next - 1).lower().equals("and") ? next - 1 : next;
    }
}
