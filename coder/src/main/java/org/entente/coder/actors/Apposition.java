package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;

/** Joins a name and the description that stands beside it: the name says who, the description whose and what. */
final class Apposition {

    private Apposition() {}

    /**
     * One reading of two that stand side by side, either of which may be missing.
     *
     * @param from where the first begins
     * @param second where the second begins
     * @param to where it ends
     * @return empty where they make no person
     */
    static Optional<Reading> join(
            ActorDirectory directory,
            LocalDate date,
            Wording wording,
            List<Unit> units,
            int from,
            Optional<Reading> one,
            int second,
            int to,
            Optional<Reading> other) {
        if (one.isPresent() && other.isPresent()) {
            Reading a = one.get();
            Reading b = other.get();
            if (b.person() != null && a.shape() == Shape.PERSON && sameOrNo(a, b)) {
                return Optional.of(b);
            }
            if (!a.names().isEmpty() && b.names().isEmpty() && b.shape() == Shape.PERSON) {
                return Optional.of(describe(a, b));
            }
            if (!b.names().isEmpty() && a.names().isEmpty() && a.shape() == Shape.PERSON) {
                return Optional.of(describe(b, a));
            }
            return Optional.empty();
        }
        if (other.isPresent() && other.get().shape() == Shape.PERSON && other.get().names().isEmpty()) {
            return named(directory, date, wording, units, from, second, other.get());
        }
        if (one.isPresent() && one.get().shape() == Shape.PERSON && one.get().names().isEmpty()) {
            return named(directory, date, wording, units, second, to, one.get());
        }
        return Optional.empty();
    }

    private static boolean sameOrNo(Reading a, Reading b) {
        return a.person() == null || a.person() == b.person();
    }

    /** A name that means nobody by itself, with the description of the other half. */
    private static Optional<Reading> named(ActorDirectory directory, LocalDate date, Wording wording, List<Unit> units, int from, int to, Reading description) {
        PhraseParts parts = PhraseParts.of(wording, units, from, to, -1);
        int start = NameRun.start(wording, parts.core());
        if (start >= parts.core().size() || start > 0 && !parts.core().get(0).unknown()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        int last = parts.core().get(parts.core().size() - 1).to();
        int first = parts.core().get(start).from();
        for (int i = first; i < last; i++) {
            names.add(wording.word(i).lower());
        }
        Resolution d = description.first();
        if (description.person() != null && !Spelling.near(names.get(names.size() - 1), description.person())) {
            return Optional.of(rename(description, d, wording.text(first, last), names));
        }
        if (description.person() != null) {
            return Optional.of(description);
        }
        return Optional.of(rename(description, d, wording.text(first, last), names));
    }

    private static Reading rename(Reading description, Resolution d, String name, List<String> names) {
        Resolution r = new Resolution(name, d.code(), d.country(), d.sector(), d.office(), Certainty.LIKELY, "nation and title beside the name");
        return new Reading(List.of(r), Shape.PERSON, false, null, names, description.role(), description.gender(), false);
    }

    private static Reading describe(Reading name, Reading description) {
        Resolution n = name.first();
        Resolution d = description.first();
        if (name.person() != null) {
            return name;
        }
        Resolution r = new Resolution(
                n.name(),
                d.code().isEmpty() ? n.code() : d.code(),
                d.country().isEmpty() ? n.country() : d.country(),
                d.sector().isEmpty() ? n.sector() : d.sector(),
                d.office().isEmpty() ? n.office() : d.office().toLowerCase(Locale.ROOT),
                Certainty.LIKELY,
                "nation and title beside the name");
        return new Reading(
                List.of(r), Shape.PERSON, false, null, name.names(), description.role(), name.gender().isEmpty() ? description.gender() : name.gender(), false);
    }
}
