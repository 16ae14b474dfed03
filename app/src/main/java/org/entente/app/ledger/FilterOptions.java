package org.entente.app.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.console.Day;
import org.entente.ledger.EventFilter;
import org.entente.model.EventType;
import org.entente.model.QuadClass;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which entries of a ledger are meant. */
public final class FilterOptions {

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description =
                    "On either side: a code (RUS, NATO), or words of a name. May be given more than once: any of them.")
    private List<String> actors = List.of();

    @Option(names = "--source", paramLabel = "ACTOR", description = "Who acts, or speaks.")
    private List<String> sources = List.of();

    @Option(names = "--target", paramLabel = "ACTOR", description = "On whom, or who is spoken to.")
    private List<String> targets = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "The event type: ${COMPLETION-CANDIDATES}. More than one: parted by commas.")
    private List<EventType> types = List.of();

    @Option(
            names = "--quad",
            paramLabel = "QUAD",
            split = ",",
            description = "The quad class: ${COMPLETION-CANDIDATES}.")
    private List<QuadClass> quads = List.of();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The first day, like 2024-05-20.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = Day.class, description = "The last day.")
    private @Nullable LocalDate to;

    @Option(names = "--text", paramLabel = "WORDS", description = "Words in the sentence, in any case.")
    private @Nullable String text;

    @Option(names = "--place", paramLabel = "PLACE", description = "Where: a name, or a country's code.")
    private @Nullable String place;

    @Option(names = "--story", paramLabel = "ID", description = "The story.")
    private List<String> stories = List.of();

    /** The filter that they make together. */
    public EventFilter filter() {
        return new EventFilter(
                actors,
                sources,
                targets,
                set(EventType.class, types),
                set(QuadClass.class, quads),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(text),
                Optional.ofNullable(place),
                stories);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> values) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return set;
    }
}
