package org.entente.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;

/** Joins a name and the description that stands beside it: the name says who, the description whose and what. */
final class Apposition {

    private final Wording wording;
    private final List<Unit> units;

    /**
     * One of the two.
     *
     * @param from its first word
     * @param to the one after its last
     * @param reading what it means by itself, empty where it means nobody
     */
    record Half(int from, int to, Optional<Reading> reading) {}

    Apposition(Wording wording, List<Unit> units) {
        this.wording = wording;
        this.units = units;
    }

    /**
     * One reading of the two that stand side by side.
     *
     * @return empty where they make no person
     */
    Optional<Reading> join(Half one, Half other) {
        if (one.reading().isPresent() && other.reading().isPresent()) {
            return both(one.reading().get(), other.reading().get());
        }
        if (other.reading().isPresent()) {
            return named(one, other.reading().get());
        }
        return one.reading().flatMap(description -> named(other, description));
    }

    private static Optional<Reading> both(Reading a, Reading b) {
        if (b.person() != null
                && a.shape() == Shape.PERSON
                && (a.person() == null || a.person().equals(b.person()))) {
            return Optional.of(a.first().sector().equals("ELI") ? outOfOffice(b) : filled(b, a));
        }
        if (!a.names().isEmpty() && b.names().isEmpty() && b.shape() == Shape.PERSON) {
            return Optional.of(describe(a, b));
        }
        if (!b.names().isEmpty() && a.names().isEmpty() && a.shape() == Shape.PERSON) {
            return Optional.of(describe(b, a));
        }
        return Optional.empty();
    }

    /** Somebody known, with the sector and office of the description where the directory has none for the day. */
    private static Reading filled(Reading name, Reading description) {
        Resolution n = name.first();
        Resolution d = description.first();
        boolean same = d.country().isEmpty() || d.country().equals(n.country());
        boolean left = n.sector().isEmpty()
                || n.sector().equals("ELI") && !d.country().isEmpty() && !RoleReader.fighters(d.sector());
        if (!left || d.sector().isEmpty() || !same) {
            return name;
        }
        Resolution r =
                new Resolution(n.name(), n.code(), n.country(), d.sector(), d.office(), n.certainty(), n.reason());
        return new Reading(
                List.of(r),
                name.shape(),
                name.plural(),
                name.person(),
                name.names(),
                name.role(),
                name.gender(),
                name.place());
    }

    /** Somebody whom the other half calls a former office-holder: "the ousted leader, Ben Ali". */
    private static Reading outOfOffice(Reading b) {
        Resolution r = b.first();
        if (!r.sector().equals("GOV") && !r.sector().equals("MIL")) {
            return b;
        }
        Resolution former = new Resolution(r.name(), r.code(), r.country(), "ELI", "", r.certainty(), r.reason());
        return new Reading(
                List.of(former), b.shape(), b.plural(), b.person(), b.names(), b.role(), b.gender(), b.place());
    }

    /** A name that means nobody by itself, with the description of the other half. */
    private Optional<Reading> named(Half half, Reading description) {
        boolean office =
                description.shape() == Shape.PERSON && (description.names().isEmpty() || description.person() != null);
        PhraseParts parts = PhraseParts.of(wording, units, half.from(), half.to(), -1);
        int start = NameRun.start(wording, parts.core());
        if (!office || start != 0 || parts.core().isEmpty()) {
            return Optional.empty();
        }
        int from = parts.core().get(0).from();
        int to = parts.core().get(parts.core().size() - 1).to();
        List<String> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            names.add(wording.word(i).lower());
        }
        boolean holder =
                description.person() != null && Spelling.near(names.get(names.size() - 1), description.person());
        return Optional.of(holder ? description : rename(description, wording.text(from, to), names));
    }

    private static Reading rename(Reading description, String name, List<String> names) {
        Resolution d = description.first();
        Resolution r = new Resolution(
                name,
                d.code(),
                d.country(),
                d.sector(),
                d.office(),
                Certainty.LIKELY,
                "nation and title beside the name");
        return new Reading(
                List.of(r), Shape.PERSON, false, null, names, description.role(), description.gender(), false);
    }

    private static Reading describe(Reading name, Reading description) {
        if (name.person() != null) {
            return filled(name, description);
        }
        Resolution n = name.first();
        Resolution d = description.first();
        Resolution r = new Resolution(
                n.name(),
                first(d.code(), n.code()),
                first(d.country(), n.country()),
                first(d.sector(), n.sector()),
                first(d.office().toLowerCase(Locale.ROOT), n.office()),
                Certainty.LIKELY,
                "nation and title beside the name");
        return new Reading(
                List.of(r),
                Shape.PERSON,
                false,
                null,
                name.names(),
                description.role(),
                first(name.gender(), description.gender()),
                false);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
