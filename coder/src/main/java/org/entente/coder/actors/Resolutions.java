package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.coder.actors.Resolution.Certainty;
import org.entente.coder.actors.directory.Organisation;
import org.entente.coder.actors.directory.Person;
import org.entente.coder.actors.directory.Sense;
import org.entente.coder.actors.directory.State;
import org.entente.coder.actors.directory.Tenure;
import org.jspecify.annotations.Nullable;

/** Makes resolutions of what the directory has: codes, countries, sectors and offices on a day. */
final class Resolutions {

    /** Bodies that act for their state and bear its code. */
    private static final Set<String> OF_THE_STATE = Set.of(
            "ministry",
            "parliament",
            "military",
            "police",
            "security service",
            "central bank",
            "court",
            "company",
            "media",
            "government",
            "agency");

    /** Offices that somebody leaves without becoming a private person: who fights or opposes goes on doing so. */
    private static final Set<String> LASTING = Set.of("REB", "OPP", "CRM", "REL", "CVL", "UAF", "SEP");

    private final ActorDirectory directory;

    Resolutions(ActorDirectory directory) {
        this.directory = directory;
    }

    /** A state under one of its names. */
    Resolution state(Sense sense, State state) {
        String sector =
                switch (sense.kind()) {
                    case CAPITAL, SEAT -> "GOV";
                    case DEMONYM, DEMONYMS -> "CVL";
                    default -> "";
                };
        return new Resolution(
                state.name(), state.code(), state.country(), sector, "", Certainty.SURE, "a name of " + state.name());
    }

    /** An organisation; the members one by one where it is a mere group of states. */
    List<Resolution> organisation(Organisation o) {
        if (o.code().isEmpty() && !o.members().isEmpty()) {
            return o.members().stream()
                    .map(code -> directory
                            .state(code)
                            .map(s -> new Resolution(
                                    s.name(), s.code(), s.country(), "", "", Certainty.SURE, "a member of " + o.name()))
                            .orElse(new Resolution(
                                    code, code, "", o.sector(), "", Certainty.SURE, "a member of " + o.name())))
                    .toList();
        }
        return List.of(new Resolution(
                o.name(), code(o), o.country(), o.sector(), "", Certainty.SURE, "a name of " + o.name()));
    }

    /** What an organisation is counted under. */
    String code(Organisation o) {
        if (!o.country().isEmpty() && (o.code().isEmpty() || OF_THE_STATE.contains(o.kind()))) {
            return directory.state(o.country()).map(State::code).orElse(o.country());
        }
        return o.code();
    }

    /** A person of the directory on a day, as far as the text does not say otherwise. */
    Resolution person(Person person, Clues clues, LocalDate date, Certainty certainty, String reason) {
        Tenure tenure = tenure(person, clues, date);
        boolean inOffice = tenure.years().contains(date);
        boolean over = tenure.years().to().isBefore(date);
        String sector = inOffice && tenure.sector().equals("PTY") ? rank(person, date) : tenure.sector();
        String office = inOffice ? tenure.office() : "";
        String titleSector = clues.title == null ? "" : clues.title.sector();
        if (clues.former) {
            boolean outOfOffice = !LASTING.contains(sector) || titleSector.equals("GOV") || titleSector.equals("MIL");
            sector = outOfOffice ? "ELI" : sector;
            office = "";
        } else if (!inOffice && !titleSector.isEmpty() && clues.title != null) {
            sector = titleSector;
            office = clues.title.role();
        } else if (!inOffice && clues.title != null && !clues.title.role().isEmpty()) {
            office = clues.title.role();
        } else if (over
                && !sector.equals("PTY")
                && !LASTING.contains(sector)
                && tenure.years().daysAfter(date) > 45) {
            sector = "ELI";
        } else if (!inOffice && !over && !LASTING.contains(sector)) {
            sector = tenure.years().daysAfter(date) > -100 ? sector : clues.sector;
        }
        if (clues.organisation != null
                && clues.title != null
                && !clues.former
                && !servesAny(person, clues.organisation)) {
            Organisation o = clues.organisation;
            String at = o.sector().isEmpty() ? sector : o.sector();
            return new Resolution(person.name(), code(o), o.country(), at, clues.title.role(), certainty, reason);
        }
        return served(person.name(), tenure.country(), sector, office, certainty, reason);
    }

    /** The sector of whoever heads a party: of the government or the opposition where they lead that too. */
    private static String rank(Person person, LocalDate date) {
        String first = best(person, date).sector();
        return first.equals("GOV") || first.equals("OPP") ? first : "PTY";
    }

    private static boolean servesAny(Person person, Organisation o) {
        return person.tenures().stream()
                .anyMatch(t -> t.country().equals(o.code())
                        || !o.country().isEmpty() && t.country().equals(o.country()));
    }

    private static Tenure tenure(Person person, Clues clues, LocalDate date) {
        String role = clues.title == null ? "" : clues.title.role();
        State nation = clues.nation();
        Optional<Tenure> over = person.tenures().stream()
                .filter(t ->
                        clues.former && t.role().equals(role) && t.years().to().isBefore(date))
                .reduce((a, b) -> b);
        if (over.isPresent()) {
            return over.get();
        }
        Optional<Tenure> told = person.tenures().stream()
                .filter(t -> t.years().contains(date))
                .filter(t -> t.role().equals(role)
                        || (nation != null && t.country().equals(nation.code()) && role.isEmpty()))
                .reduce((a, b) -> Prominence.of(a) > Prominence.of(b) ? a : b);
        return told.orElseGet(() -> best(person, date));
    }

    /** Of several offices on a day the first in rank: who is president and party leader is the president. */
    private static Tenure best(Person person, LocalDate date) {
        return person.tenures().stream()
                .filter(t -> t.years().contains(date))
                .max(java.util.Comparator.comparingInt(t -> Prominence.of(t)))
                .orElseGet(() -> person.nearest(date));
    }

    /** Adds the state or body that an actor belongs to as the home of what is spoken of as its own. */
    void addHome(Clues clues, Resolution owner) {
        State state = stateOf(owner.code());
        if (state == null) {
            state = stateOf(owner.country());
        }
        if (state != null) {
            clues.nations.add(state);
        } else {
            clues.organisation = directory.organisation(owner.code());
        }
    }

    /** The state counted under that code, or null. */
    @Nullable
    State stateOf(String code) {
        return directory.state(code).orElse(null);
    }

    /** Somebody who serves a state or an organisation. */
    Resolution served(String name, String served, String sector, String office, Certainty certainty, String reason) {
        Optional<State> state = directory.state(served);
        String country = state.map(State::country).orElse(directory.countryOf(served));
        return new Resolution(name, served, country, sector, office, certainty, reason);
    }

    /** The nation on a day that a unit's national sense stands for; the sense in force is preferred. */
    static @Nullable Sense nationalSense(Unit unit, LocalDate date) {
        Sense best = null;
        for (Sense s : unit.senses()) {
            if (s.national() && (best == null || better(s, best, date))) {
                best = s;
            }
        }
        return best;
    }

    private static boolean better(Sense a, Sense b, LocalDate date) {
        boolean aIn = a.years().contains(date);
        boolean bIn = b.years().contains(date);
        if (aIn != bIn) {
            return aIn;
        }
        return rank(a) < rank(b);
    }

    private static int rank(Sense s) {
        return switch (s.kind()) {
            case STATE -> 0;
            case ADJECTIVE -> 1;
            case SEAT, CAPITAL -> 2;
            case DEMONYMS, DEMONYM -> 3;
            default -> 4;
        };
    }
}
