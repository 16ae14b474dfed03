package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * Which entries of a ledger are asked for. An entry is given when it meets every part; a part that is empty asks nothing;
 * a list asks for any one of its values.
 *
 * <p>An actor is meant by its code ({@code RUS}, {@code NATO}), its country, or words of its name ({@code putin}), in any
 * case. Statements and claims have no type, place or date of their own: there, {@code types}, {@code quads} and
 * {@code place} ask for an event in the same sentence (for claims, {@code types} and {@code quads} also for those that the
 * claim speaks of), and the dates ask for the story's.
 *
 * @param actors who takes part, on either side
 * @param sources who acts; for a statement, who speaks
 * @param targets on whom; for a statement, who is spoken to
 * @param types the event types
 * @param quads the quad classes
 * @param from the first day
 * @param to the last day
 * @param text words in the sentence, in any case
 * @param place the place's name, or its country's code
 * @param stories the ids of stories
 */
public record EventFilter(
        List<String> actors,
        List<String> sources,
        List<String> targets,
        Set<EventType> types,
        Set<QuadClass> quads,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> text,
        Optional<String> place,
        List<String> stories) {

    /** Asks for everything. */
    public static final EventFilter ALL = new EventFilter(
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public EventFilter {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        types = Set.copyOf(types);
        quads = Set.copyOf(quads);
        stories = List.copyOf(stories);
    }

    /** The same, and one of the sides must be the actor (or one of those asked for before). */
    public EventFilter withActor(String actor) {
        return new EventFilter(and(actors, actor), sources, targets, types, quads, from, to, text, place, stories);
    }

    /** The same, and the actor must be a source (or one of those asked for before). */
    public EventFilter withSource(String actor) {
        return new EventFilter(actors, and(sources, actor), targets, types, quads, from, to, text, place, stories);
    }

    /** The same, and the actor must be a target (or one of those asked for before). */
    public EventFilter withTarget(String actor) {
        return new EventFilter(actors, sources, and(targets, actor), types, quads, from, to, text, place, stories);
    }

    /** The same, and the type must be this one (or one of those asked for before). */
    public EventFilter withType(EventType type) {
        Set<EventType> more = EnumSet.of(type);
        more.addAll(types);
        return new EventFilter(actors, sources, targets, more, quads, from, to, text, place, stories);
    }

    /** The same, and the quad class must be this one (or one of those asked for before). */
    public EventFilter withQuad(QuadClass quad) {
        Set<QuadClass> more = EnumSet.of(quad);
        more.addAll(quads);
        return new EventFilter(actors, sources, targets, types, more, from, to, text, place, stories);
    }

    /** The same, on or after the day. */
    public EventFilter from(LocalDate day) {
        return new EventFilter(actors, sources, targets, types, quads, Optional.of(day), to, text, place, stories);
    }

    /** The same, on or before the day. */
    public EventFilter to(LocalDate day) {
        return new EventFilter(actors, sources, targets, types, quads, from, Optional.of(day), text, place, stories);
    }

    /** The same, with these words in the sentence. */
    public EventFilter withText(String words) {
        return new EventFilter(actors, sources, targets, types, quads, from, to, Optional.of(words), place, stories);
    }

    /** The same, at this place. */
    public EventFilter at(String name) {
        return new EventFilter(actors, sources, targets, types, quads, from, to, text, Optional.of(name), stories);
    }

    /** The same, in this story (or one of those asked for before). */
    public EventFilter inStory(String id) {
        return new EventFilter(actors, sources, targets, types, quads, from, to, text, place, and(stories, id));
    }

    private static List<String> and(List<String> values, String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }
}
