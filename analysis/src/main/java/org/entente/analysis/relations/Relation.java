package org.entente.analysis.relations;

import java.util.List;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.model.Interaction;

/**
 * How two sides stood to each other over a window.
 *
 * @param sides the two sides
 * @param period by what the events are counted
 * @param window the days looked at
 * @param points every period of the window in order, those without events too
 * @param turns when the mix of events changed, in order
 * @param dispersion how many times more the classes of events vary from one period to the next than independent events would
 */
public record Relation(
        Sides sides, Period period, Window window, List<RelationPoint> points, List<Turn> turns, double dispersion) {

    public Relation {
        points = List.copyOf(points);
        turns = List.copyOf(turns);
    }

    /** Counts the interactions of a stream, which should hold everything that was reported in the window. */
    public static Relation of(Sides sides, Period period, Window window, Stream<Interaction> reported) {
        RelationTally tally = new RelationTally(sides, period, window);
        reported.forEachOrdered(tally::add);
        return tally.relation();
    }

    /** How many events there were between the sides in the whole window. */
    public int events() {
        return points.stream().mapToInt(RelationPoint::events).sum();
    }
}
