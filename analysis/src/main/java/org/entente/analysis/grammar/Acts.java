package org.entente.analysis.grammar;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.EventType;
import org.entente.model.Interaction;

/**
 * One side of a thesis: acts of certain types between certain actors.
 *
 * @param kinds the types and groups of types as the thesis names them, in order
 * @param left codes of the actors left of the arrow; empty for anyone
 * @param arrow which way the acts go
 * @param right codes of the actors right of the arrow; empty for anyone
 */
public record Acts(List<Kind> kinds, List<String> left, Arrow arrow, List<String> right) {

    public Acts {
        kinds = List.copyOf(kinds);
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The event types that count. */
    public Set<EventType> types() {
        return kinds.stream().flatMap(kind -> kind.types().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Every actor that is named, sorted. */
    public Set<String> actors() {
        Set<String> named = new TreeSet<>(left);
        named.addAll(right);
        return named;
    }

    /** Whether this interaction is one of the acts meant. An act of an actor upon itself never is. */
    public boolean includes(Interaction act) {
        return includes(act.source(), act.target(), act.type());
    }

    /** Whether an act of this type from source to target is one of the acts meant. */
    public boolean includes(String source, String target, EventType type) {
        return !source.equals(target)
                && kinds.stream().anyMatch(kind -> kind.types().contains(type))
                && connects(source, target);
    }

    private boolean connects(String source, String target) {
        boolean forward = among(left, source) && among(right, target);
        boolean backward = among(right, source) && among(left, target);
        return switch (arrow) {
            case FORWARD -> forward;
            case BACKWARD -> backward;
            case BOTH -> forward || backward;
        };
    }

    private static boolean among(List<String> actors, String actor) {
        return actors.isEmpty() || actors.contains(actor);
    }

    /** The acts as the grammar writes them. */
    @Override
    public String toString() {
        return kinds.stream().map(Kind::word).collect(Collectors.joining(",")) + " " + side(left) + " " + arrow.sign()
                + " " + side(right);
    }

    private static String side(List<String> actors) {
        return actors.isEmpty() ? "*" : actors.stream().map(Acts::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String actor) {
        return Words.plain(actor) ? actor : '"' + actor + '"';
    }
}
