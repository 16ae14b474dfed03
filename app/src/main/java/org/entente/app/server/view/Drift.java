package org.entente.app.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.relations.RelationIndex;

/**
 * How much closer two actors stand in one window than in the one before it.
 *
 * @param pair the two
 * @param before their relation index in the earlier window
 * @param after their relation index in the later one
 * @param events how many events there are in the later one
 */
public record Drift(Pair pair, RelationIndex before, RelationIndex after, int events) {

    private static final int FEWEST = 5;
    private static final double LEVEL = 1.96;

    /** By how much the index rose; negative where it fell. */
    public double change() {
        return after.value() - before.value();
    }

    /** The change in standard errors, as the intervals tell them. */
    public double strength() {
        double a = (before.high() - before.low()) / (2 * LEVEL);
        double b = (after.high() - after.low()) / (2 * LEVEL);
        return change() / Math.max(1e-9, Math.sqrt(a * a + b * b));
    }

    /** The drifts of all pairs with some events in both windows, those that drew closer most clearly first. */
    static List<Drift> between(List<Dyad> earlier, List<Dyad> later) {
        Map<Pair, Dyad> known = new HashMap<>();
        earlier.forEach(dyad -> known.put(dyad.pair(), dyad));
        List<Drift> drifts = new ArrayList<>();
        for (Dyad dyad : later) {
            Dyad old = known.get(dyad.pair());
            if (old != null && old.events() >= FEWEST && dyad.events() >= FEWEST) {
                drifts.add(new Drift(dyad.pair(), index(old), index(dyad), dyad.events()));
            }
        }
        drifts.sort(Comparator.comparingDouble(Drift::strength).reversed());
        return List.copyOf(drifts);
    }

    private static RelationIndex index(Dyad dyad) {
        return RelationIndex.of(dyad.quads(), Map.of(), 1);
    }
}
