package org.entente.analysis.relations;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.analysis.Window;
import org.entente.model.EventType;
import org.entente.model.Interaction;

/**
 * Counts interactions as they stream by, and makes the series of a relation from the counts.
 *
 * <p>Feed it everything that was reported, not only the relation's own events: the rest tells how much was reported at all. An
 * event that joins several pairs counts once. It keeps one small entry for each event between the sides; not thread-safe.
 */
public final class RelationTally {

    private final Sides sides;
    private final Period period;
    private final Window window;
    private final Map<LocalDate, Cell> cells = new TreeMap<>();
    private final Map<String, Sides.Way> seen = new HashMap<>();
    private final Set<String> both = new HashSet<>();
    private String last = "";

    /** A tally of nothing yet, of the relation between these sides in this window. */
    public RelationTally(Sides sides, Period period, Window window) {
        this.sides = sides;
        this.period = period;
        this.window = window;
    }

    /** Counts one interaction; those outside the window are ignored. The interactions of one event must follow each other. */
    public void add(Interaction act) {
        if (!window.holds(act.date())) {
            return;
        }
        Cell cell = cells.computeIfAbsent(period.start(act.date()), start -> new Cell());
        if (!act.event().equals(last)) {
            cell.reported++;
            last = act.event();
        }
        Sides.Way way = sides.way(act);
        if (way != Sides.Way.NEITHER) {
            Sides.Way before = seen.putIfAbsent(act.event(), way);
            if (before == null) {
                cell.add(act, way);
            } else if (before != way && both.add(act.event())) {
                cell.forth += before == Sides.Way.FORTH ? -0.5 : 0.5;
            }
        }
    }

    /** Adds to what was reported at all on a day, for callers who count the other events in their store. */
    public void addReported(LocalDate day, long events) {
        if (window.holds(day)) {
            cells.computeIfAbsent(period.start(day), start -> new Cell()).reported += events;
        }
    }

    /**
     * Adds events between the sides that the caller has counted in its store; they are not among what was reported until that is
     * {@linkplain #addReported added} too.
     *
     * @param forth how many of them came from the first side, one that goes both ways being half from each
     */
    public void addCounted(LocalDate day, EventType type, int events, double forth, double goldstein) {
        if (window.holds(day)) {
            Cell cell = cells.computeIfAbsent(period.start(day), start -> new Cell());
            cell.counts.merge(type, events, Integer::sum);
            cell.goldstein += goldstein;
            cell.forth += forth;
        }
    }

    /** The series of what was counted: every period of the window, those without events too. */
    public Relation relation() {
        return new RelationSeries(sides, period, window, cells).build();
    }

    /** What is counted in one period. */
    static final class Cell {
        final Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        double goldstein;
        double forth;
        long reported;

        private void add(Interaction act, Sides.Way way) {
            counts.merge(act.type(), 1, Integer::sum);
            goldstein += act.goldstein();
            forth += way == Sides.Way.FORTH ? 1 : 0;
        }
    }
}
