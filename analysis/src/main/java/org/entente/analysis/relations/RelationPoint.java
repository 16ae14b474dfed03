package org.entente.analysis.relations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * A relation in one period.
 *
 * @param start the first day counted
 * @param end the last day counted
 * @param counts events by type; types without events are absent
 * @param goldsteinSum the sum of the Goldstein scores
 * @param index how good the relation is
 * @param initiative the share of events that came from the first side, 0 to 1; an event that goes both ways is half from each;
 *     not a number without events
 * @param reported how many events were reported at all, between any actors
 */
public record RelationPoint(
        LocalDate start,
        LocalDate end,
        Map<EventType, Integer> counts,
        double goldsteinSum,
        RelationIndex index,
        double initiative,
        long reported) {

    public RelationPoint {
        counts = Collections.unmodifiableMap(new EnumMap<>(complete(counts)));
    }

    private static Map<EventType, Integer> complete(Map<EventType, Integer> counts) {
        EnumMap<EventType, Integer> copy = new EnumMap<>(EventType.class);
        copy.putAll(counts);
        return copy;
    }

    /** How many events there were between the sides. */
    public int events() {
        return counts.values().stream().mapToInt(n -> n).sum();
    }

    /** Events by quad class; all four are present. */
    public Map<QuadClass, Integer> quads() {
        return quads(counts);
    }

    static Map<QuadClass, Integer> quads(Map<EventType, Integer> counts) {
        Map<QuadClass, Integer> quads = new EnumMap<>(QuadClass.class);
        for (QuadClass quad : QuadClass.values()) {
            quads.put(quad, 0);
        }
        counts.forEach((type, n) -> quads.merge(type.quadClass(), n, Integer::sum));
        return quads;
    }

    /** The mean Goldstein score, -10 to 10; not a number without events. */
    public double goldsteinMean() {
        return goldsteinSum / events();
    }

    /** Events of this relation among a thousand reported ones; not a number where nothing was reported. */
    public double perThousand() {
        return reported == 0 ? Double.NaN : 1000.0 * events() / reported;
    }
}
