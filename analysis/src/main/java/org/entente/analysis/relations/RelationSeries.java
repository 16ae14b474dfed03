package org.entente.analysis.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Window;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/** Makes a relation of what was counted in its periods. */
final class RelationSeries {

    private final Sides sides;
    private final Period period;
    private final Window window;
    private final List<LocalDate> starts = new ArrayList<>();
    private final List<RelationTally.Cell> cells = new ArrayList<>();

    RelationSeries(Sides sides, Period period, Window window, Map<LocalDate, RelationTally.Cell> counted) {
        this.sides = sides;
        this.period = period;
        this.window = window;
        for (LocalDate day = period.start(window.from()); !day.isAfter(window.to()); day = period.next(day)) {
            starts.add(day);
            cells.add(counted.getOrDefault(day, new RelationTally.Cell()));
        }
    }

    Relation build() {
        int[][] quads = quads();
        double dispersion = Dispersion.of(quads);
        Map<QuadClass, Double> prior = RelationIndex.prior(sum(quads, 0, quads.length));
        List<RelationPoint> points = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            points.add(point(i, prior, dispersion));
        }
        return new Relation(sides, period, window, points, turns(quads, prior, dispersion), dispersion);
    }

    private RelationPoint point(int i, Map<QuadClass, Double> prior, double dispersion) {
        RelationTally.Cell cell = cells.get(i);
        int events = cell.counts.values().stream().mapToInt(n -> n).sum();
        return new RelationPoint(
                first(i),
                last(i),
                cell.counts,
                cell.goldstein,
                RelationIndex.of(RelationPoint.quads(cell.counts), prior, dispersion),
                events == 0 ? Double.NaN : cell.forth / events,
                cell.reported);
    }

    private LocalDate first(int i) {
        LocalDate start = starts.get(i);
        return start.isBefore(window.from()) ? window.from() : start;
    }

    private LocalDate last(int i) {
        LocalDate end = period.next(starts.get(i)).minusDays(1);
        return end.isAfter(window.to()) ? window.to() : end;
    }

    private List<Turn> turns(int[][] quads, Map<QuadClass, Double> prior, double dispersion) {
        List<ChangePoint> found = new ChangePoints(dispersion).find(quads);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ChangePoint change = found.get(i);
            int from = i == 0 ? 0 : found.get(i - 1).at();
            int to = i + 1 == found.size() ? quads.length : found.get(i + 1).at();
            turns.add(new Turn(
                    first(change.at()),
                    first(change.earliest()),
                    last(change.latest()),
                    change.probability(),
                    RelationIndex.of(sum(quads, from, change.at()), prior, dispersion),
                    RelationIndex.of(sum(quads, change.at(), to), prior, dispersion)));
        }
        return turns;
    }

    private int[][] quads() {
        return cells.stream().map(cell -> ordered(cell.counts)).toArray(int[][]::new);
    }

    private static int[] ordered(Map<EventType, Integer> counts) {
        return RelationPoint.quads(counts).values().stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Map<QuadClass, Integer> sum(int[][] quads, int from, int to) {
        Map<QuadClass, Integer> sum = new EnumMap<>(QuadClass.class);
        QuadClass[] classes = QuadClass.values();
        for (int i = from; i < to; i++) {
            for (int k = 0; k < classes.length; k++) {
                sum.merge(classes[k], quads[i][k], Integer::sum);
            }
        }
        return sum;
    }
}
