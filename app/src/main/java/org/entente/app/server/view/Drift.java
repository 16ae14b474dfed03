package org.entente.app.server.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.network.Shift;

/**
 * How much closer two actors stand in one window than in the one before it.
 *
 * @param pair the two
 * @param shift how their relation index moved
 * @param events how many events there are in the later window
 */
public record Drift(Pair pair, Shift shift, int events) {

    /** Whether the interval of the change leaves out that nothing changed. */
    public boolean sure() {
        return shift.sure() != 0;
    }

    /** The shifts in their order, each with the events of the later window. */
    static List<Drift> of(List<Shift> shifts, List<Dyad> later) {
        Map<Pair, Integer> events = new HashMap<>();
        later.forEach(dyad -> events.put(dyad.pair(), dyad.events()));
        return shifts.stream()
                .map(shift -> {
                    Pair pair = Pair.of(shift.one(), shift.other());
                    return new Drift(pair, shift, events.getOrDefault(pair, 0));
                })
                .toList();
    }
}
