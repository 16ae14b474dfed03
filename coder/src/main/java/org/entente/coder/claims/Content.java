package org.entente.coder.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.coding.Act;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * What one side of a claim speaks of.
 *
 * @param types the event types, empty where it speaks of quad classes
 * @param quads the quad classes, empty where it speaks of types
 * @param acts the acts told there, whose parties are those of the side
 * @param less whether it is said that there is less of it
 * @param deed whether something is done of which the kind is not known
 */
record Content(Set<EventType> types, Set<QuadClass> quads, List<Act> acts, boolean less, boolean deed) {

    /** A phrase that speaks of neither acts nor relations. */
    static final Content NOTHING = new Content(Set.of(), Set.of(), List.of(), false, false);

    /** A phrase that speaks of something done, no more being known of it. */
    static final Content DEED = new Content(Set.of(), Set.of(), List.of(), false, true);

    Content {
        types = Set.copyOf(types);
        quads = Set.copyOf(quads);
        acts = List.copyOf(acts);
    }

    /** Acts of some kind. */
    static Content of(List<Act> acts) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        acts.forEach(act -> types.add(act.type()));
        return new Content(types, Set.of(), acts, false, false);
    }

    /** What a word of {@code relations.tsv} means: an event type, a quad class, or both of the two kinds of them. */
    static Content of(String meaning) {
        switch (meaning) {
            case "COOPERATION":
                return cooperation(true);
            case "CONFLICT":
                return cooperation(false);
            default:
                return meaning.contains("_")
                        ? new Content(Set.of(), Set.of(QuadClass.valueOf(meaning)), List.of(), false, false)
                        : new Content(Set.of(EventType.valueOf(meaning)), Set.of(), List.of(), false, false);
        }
    }

    private static Content cooperation(boolean wanted) {
        Set<QuadClass> quads = EnumSet.noneOf(QuadClass.class);
        for (QuadClass quad : QuadClass.values()) {
            if (quad.cooperative() == wanted) {
                quads.add(quad);
            }
        }
        return new Content(Set.of(), quads, List.of(), false, false);
    }

    /** The same, and less of it, or not less of it. */
    Content less(boolean fewer) {
        return new Content(types, quads, acts, fewer, deed);
    }

    /** Whether its kind is not known. */
    boolean empty() {
        return types.isEmpty() && quads.isEmpty();
    }

    /** Whether it is a relation or meeting rather than something one does to another. */
    boolean shared() {
        return quads.size() > 1 || types.contains(EventType.CONSULT) || types.contains(EventType.AGREE);
    }

    /** Whether it is a good thing between its sides. */
    boolean friendly() {
        return quads.stream().anyMatch(QuadClass::cooperative)
                || types.stream().anyMatch(type -> type.quadClass().cooperative());
    }
}
