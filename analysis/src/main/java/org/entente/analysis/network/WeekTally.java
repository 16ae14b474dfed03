package org.entente.analysis.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.QuadClass;

/** What actors did to each other week by week, so that it can be told how sure a sum over weeks is. Not thread-safe. */
public final class WeekTally {

    /** Two actors, in the order of their codes. */
    record Pair(String one, String other) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Map<LocalDate, Map<Pair, Map<QuadClass, Integer>>> weeks = new TreeMap<>();

    /** Counts so many events of a class between two actors in a week; those of an actor with itself are ignored. */
    public void add(LocalDate week, String one, String other, QuadClass quad, int events) {
        if (!one.equals(other)) {
            weeks.computeIfAbsent(week, start -> new HashMap<>())
                    .computeIfAbsent(Pair.of(one, other), pair -> new EnumMap<>(QuadClass.class))
                    .merge(quad, events, Integer::sum);
        }
    }

    /** The weeks with an event, in order: for each pair what it did. */
    List<Map<Pair, Map<QuadClass, Integer>>> weeks() {
        return new ArrayList<>(weeks.values());
    }

    /** Every pair that did something. */
    Set<Pair> pairs() {
        Set<Pair> pairs = new HashSet<>();
        weeks.values().forEach(week -> pairs.addAll(week.keySet()));
        return pairs;
    }

    /** What a pair did in each of its weeks, by class. */
    int[][] counts(Pair pair) {
        return weeks.values().stream()
                .map(week -> week.getOrDefault(pair, Map.of()))
                .map(quads -> Arrays.stream(QuadClass.values())
                        .mapToInt(quad -> quads.getOrDefault(quad, 0))
                        .toArray())
                .toArray(int[][]::new);
    }
}
