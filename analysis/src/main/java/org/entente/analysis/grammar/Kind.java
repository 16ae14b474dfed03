package org.entente.analysis.grammar;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * A word for acts: an event type, a quad class or a wider group.
 *
 * @param word the word in the grammar, in capitals
 * @param types the event types that it stands for
 */
public record Kind(String word, Set<EventType> types) {

    private static final Map<String, Kind> ALL = all();

    public Kind {
        types = Set.copyOf(types);
    }

    /** The kind of this name, whatever its case, if there is one. */
    public static Optional<Kind> find(String word) {
        return Optional.ofNullable(ALL.get(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** Every word that the grammar knows for acts. */
    public static Set<String> words() {
        return ALL.keySet();
    }

    /** The kind that is one event type. */
    public static Kind of(EventType type) {
        return new Kind(type.name(), EnumSet.of(type));
    }

    /** The kind that is one quad class. */
    public static Kind of(QuadClass quad) {
        return group(quad.name(), type -> type.quadClass() == quad);
    }

    private static Map<String, Kind> all() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Arrays.stream(EventType.values()).map(Kind::of).forEach(kind -> kinds.put(kind.word(), kind));
        Arrays.stream(QuadClass.values()).map(Kind::of).forEach(kind -> kinds.put(kind.word(), kind));
        kinds.put("COOPERATION", group("COOPERATION", type -> type.quadClass().cooperative()));
        kinds.put("CONFLICT", group("CONFLICT", type -> !type.quadClass().cooperative()));
        kinds.put("ANY", group("ANY", type -> true));
        return kinds;
    }

    private static Kind group(String word, Predicate<EventType> belongs) {
        EnumSet<EventType> types = EnumSet.noneOf(EventType.class);
        Arrays.stream(EventType.values()).filter(belongs).forEach(types::add);
        return new Kind(word, types);
    }
}
