package org.entente.ledger.linking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventDate;

/** What two reports must have in common to be of the same event, apart from its date. */
public final class LinkKey {

    private LinkKey() {}

    /**
     * The type, the actors on both sides, the place, whether it is told as fact, and how exact its date is. An actor counts
     * by its code, or by its name where it has none. An event of which no actor is known is like no other.
     */
    public static String of(Event event) {
        String sources = side(event.sources());
        String targets = side(event.targets());
        if (sources.isEmpty() && targets.isEmpty()) {
            return "only " + event.id();
        }
        String dyad = event.reciprocal()
                ? Stream.of(sources, targets).sorted().collect(Collectors.joining(" <-> "))
                : sources + " -> " + targets;
        String place = event.place()
                .map(where -> " at " + where.name() + ", " + where.country())
                .orElse("");
        return event.type() + " " + dyad + place + " (" + event.factuality().label() + exactness(event.date()) + ")";
    }

    private static String side(List<Actor> actors) {
        return actors.stream()
                .map(actor -> actor.code().isEmpty() ? actor.name().toLowerCase(Locale.ROOT) : actor.code())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    /** A day and a week are alike: within three days they may be the same. A month begins when it begins. */
    private static String exactness(EventDate date) {
        return switch (date.precision()) {
            case DAY, WEEK -> "";
            case MONTH, YEAR -> ", in the " + date.precision().label();
        };
    }
}
