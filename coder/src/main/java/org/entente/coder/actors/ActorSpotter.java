package org.entente.coder.actors;

import java.time.LocalDate;
import org.entente.coder.nlp.Words;

/** Finds the names and roles of the directory in sentences that are not parsed. Safe to share between threads. */
public final class ActorSpotter {

    private final NameFinder finder;

    /** A spotter of what the directory has. */
    public ActorSpotter(ActorDirectory directory) {
        this.finder = new NameFinder(directory.names());
    }

    /** The names in a sentence of a story of that day. */
    public SpottedNames spot(Words sentence, LocalDate date) {
        Wording wording = Wording.of(sentence);
        return new SpottedNames(wording, finder.units(wording, date));
    }
}
