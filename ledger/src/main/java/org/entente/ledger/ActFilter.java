package org.entente.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.model.EventType;

/**
 * Acts of some types between some actors. An act of an actor upon itself is never meant.
 *
 * @param types the event types
 * @param left codes of the actors on the one side; empty for anyone
 * @param right codes of the actors on the other side; empty for anyone
 * @param forth whether acts from left to right are meant
 * @param back whether acts from right to left are meant
 */
public record ActFilter(Set<EventType> types, Set<String> left, Set<String> right, boolean forth, boolean back) {

    public ActFilter {
        types = Set.copyOf(types);
        left = Set.copyOf(left);
        right = Set.copyOf(right);
    }

    /** The condition on a row of the table of interactions. */
    String clause() {
        List<String> ways = new ArrayList<>();
        if (forth) {
            ways.add(way("source", "target"));
        }
        if (back) {
            ways.add(way("target", "source"));
        }
        return "(source <> target AND " + in("type", types.size()) + " AND (" + String.join(" OR ", ways) + "))";
    }

    /** The parameters of that condition, in order. */
    List<Object> parameters() {
        List<Object> parameters = new ArrayList<>();
        types.stream().map(EventType::name).sorted().forEach(parameters::add);
        for (int i = 0; i < (forth ? 1 : 0) + (back ? 1 : 0); i++) {
            left.stream().sorted().forEach(parameters::add);
            right.stream().sorted().forEach(parameters::add);
        }
        return parameters;
    }

    private String way(String one, String other) {
        return "(" + anyOf(one, left) + " AND " + anyOf(other, right) + ")";
    }

    private static String anyOf(String column, Collection<String> codes) {
        return codes.isEmpty() ? "true" : in(column, codes.size());
    }

    private static String in(String column, int count) {
        return column + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
