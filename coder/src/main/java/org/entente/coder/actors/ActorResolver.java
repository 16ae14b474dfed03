package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coder.actors.Resolution.Certainty;

/** Says who the phrases of a text mean. Immutable, and shared between threads. */
public final class ActorResolver {

    private final ActorDirectory directory;
    private final NameFinder finder;

    /** A resolver over the directory. */
    public ActorResolver(ActorDirectory directory) {
        this.directory = directory;
        this.finder = new NameFinder(directory.names());
    }

    /** A resolver that remembers what one story has named, for its sentences in their order. */
    public StoryActors story(LocalDate date) {
        return new StoryActors(directory, finder, date);
    }

    /**
     * Who a phrase means that stands by itself, on a day.
     *
     * @return {@link Certainty#UNRESOLVED} with the phrase's own words where it names nobody known
     */
    public Resolution resolve(String phrase, LocalDate date) {
        Wording wording = Wording.of(phrase);
        List<Unit> units = finder.units(wording, date);
        Optional<Reading> reading = new LonePhrase(directory, date).read(wording, units);
        return reading.map(Reading::first)
                .orElse(new Resolution(
                        phrase.strip(),
                        "",
                        "",
                        "",
                        "",
                        Certainty.UNRESOLVED,
                        "no name, nation or title that is known"));
    }
}
