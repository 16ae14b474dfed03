package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.PhraseParts.Modifier;
import org.entente.coder.actors.Reading.Shape;
import org.entente.coder.actors.Resolution.Certainty;
import org.entente.coder.actors.Wording.Word;

/** Reads a phrase that comes without a sentence, with its apposition: "Javad Zarif, the Iranian foreign minister". */
final class LonePhrase {

    private final PhraseReader reader;

    LonePhrase(ActorDirectory directory, LocalDate date) {
        this.reader = new PhraseReader(directory, date, new StoryMemory());
    }

    /** Who it names. */
    Optional<Reading> read(Wording wording, List<Unit> units) {
        Optional<Reading> row = new Coordination(reader).read(wording, units);
        if (row.isPresent()) {
            return row;
        }
        return phrase(wording, units).or(() -> somebodys(wording, units));
    }

    private Optional<Reading> phrase(Wording wording, List<Unit> units) {
        Optional<Reading> whole = reader.read(wording, units, 0, wording.size(), -1);
        int rest = PhraseParts.of(wording, units, 0, wording.size(), -1).rest();
        if (rest < 0) {
            return whole;
        }
        Optional<Reading> second = reader.read(wording, units, rest, wording.size(), -1);
        if (whole.isPresent() && (second.isEmpty() || whole.get().person() != null)) {
            return whole;
        }
        return new Apposition(wording, units)
                .join(new Apposition.Half(0, rest, whole), new Apposition.Half(rest, wording.size(), second))
                .or(() -> whole)
                .or(() -> second.filter(r -> r.shape() != Shape.STATE));
    }

    /** People by a noun that the directory lacks, where the phrase says whose they are: "depositors in Cyprus". */
    private Optional<Reading> somebodys(Wording wording, List<Unit> units) {
        PhraseParts parts = PhraseParts.of(wording, units, 0, wording.size(), -1);
        if (parts.core().isEmpty()) {
            return Optional.empty();
        }
        Unit last = parts.core().get(parts.core().size() - 1);
        Word noun = wording.word(last.to() - 1);
        if (!last.unknown() || noun.capital() && last.from() > 0 || !PersonNouns.likely(noun.lower())) {
            return Optional.empty();
        }
        return home(wording, units, parts).map(owner -> people(owner, wording, noun.lower()));
    }

    private Optional<Resolution> home(Wording wording, List<Unit> units, PhraseParts parts) {
        int from = parts.core().get(0).from();
        int to = from;
        Optional<Resolution> beside = Optional.empty();
        for (Unit unit : parts.core()) {
            to = unit.unknown() ? to : unit.to();
            beside = unit.national() || unit.organisation() ? reader.name(unit).map(actors -> actors.get(0)) : beside;
        }
        if (beside.isPresent()) {
            return beside.filter(r -> !r.code().isEmpty());
        }
        Optional<Reading> before = to > from ? reader.read(wording, units, from, to, to - 1) : Optional.empty();
        for (Modifier modifier : parts.modifiers()) {
            if (before.isEmpty() && Lexicon.OF_HOME.contains(modifier.preposition())) {
                before = reader.read(wording, units, modifier.from(), modifier.to(), -1);
            }
        }
        return before.map(Reading::first).filter(r -> !r.code().isEmpty());
    }

    private static Reading people(Resolution owner, Wording wording, String noun) {
        boolean plural = PersonNouns.several(noun) || noun.endsWith("s");
        Resolution r = new Resolution(
                wording.text(0, wording.size()),
                owner.country().isEmpty() ? owner.code() : owner.country(),
                owner.country(),
                owner.country().isEmpty() ? owner.sector() : "CVL",
                "",
                Certainty.LIKELY,
                "people of whom the phrase says whose they are");
        return new Reading(List.of(r), plural ? Shape.PEOPLE : Shape.PERSON, plural, null, List.of(), noun, "", false);
    }
}
