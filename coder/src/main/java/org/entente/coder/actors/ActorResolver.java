package org.entente.coder.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return reading.map(r -> one(r, phrase.strip()))
                .orElse(new Resolution(
                        phrase.strip(),
                        "",
                        "",
                        "",
                        "",
                        Certainty.UNRESOLVED,
                        "no name, nation or title that is known"));
    }

    /** One answer for several: the nations side by side ("RUS|SYR"), or the group that the phrase names, under no one's code. */
    private static Resolution one(Reading reading, String phrase) {
        Resolution first = reading.first();
        if (reading.actors().size() == 1) {
            return first;
        }
        boolean group = !reading.role().isEmpty()
                && reading.shape() == Reading.Shape.PEOPLE
                && first.reason().startsWith("a member");
        return new Resolution(
                phrase,
                group ? "" : joined(reading, Resolution::code),
                group ? "" : joined(reading, Resolution::country),
                joined(reading, Resolution::sector),
                first.office(),
                first.certainty(),
                first.reason());
    }

    private static String joined(Reading reading, Function<Resolution, String> part) {
        return reading.actors().stream().map(part).distinct().collect(Collectors.joining("|"));
    }
}
