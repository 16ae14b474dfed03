package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.Reading.Shape;

/** Reads a phrase that comes without a sentence, with its apposition: "Javad Zarif, the Iranian foreign minister". */
final class LonePhrase {

    private final PhraseReader reader;

    LonePhrase(ActorDirectory directory, LocalDate date) {
        this.reader = new PhraseReader(directory, date, new StoryMemory());
    }

    /** Who it names. */
    Optional<Reading> read(Wording wording, List<Unit> units) {
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
}
