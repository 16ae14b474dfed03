package org.entente.analysis.thesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.entente.analysis.history.HistoryTally;
import org.entente.analysis.history.NamedEvents;

/** Finds the episodes that say most for a thesis, for the reader to look up. */
public final class Episodes {

    private record Start(int day, double excess) {}

    private final Thesis thesis;
    private final int most;

    /** A finder of so many episodes at most. */
    public Episodes(Thesis thesis, int most) {
        this.thesis = thesis;
        this.most = most;
    }

    /** The episodes whose windows do not overlap, the one that says most first. */
    public List<Episode> of(HistoryTally tally) {
        return of(tally.history(), tally);
    }

    /** The same for a history whose events are named only where they are asked for. */
    public List<Episode> of(History history, NamedEvents events) {
        double rate = (double) history.effectCount() / history.days();
        List<Episode> episodes = new ArrayList<>();
        for (Start start : apart(starts(history, rate))) {
            LocalDate day = history.first().plusDays(start.day());
            int days = reach(history, start.day());
            episodes.add(new Episode(
                    day,
                    events.causes(day),
                    days == 0 ? List.of() : events.effects(day.plusDays(1), day.plusDays(days)),
                    rate * days));
        }
        return episodes;
    }

    private List<Start> starts(History history, double rate) {
        double[] cumulated = new double[history.days() + 1];
        for (int t = 0; t < history.days(); t++) {
            cumulated[t + 1] = cumulated[t] + history.effects()[t];
        }
        List<Start> starts = new ArrayList<>();
        for (int t = 0; t < history.days(); t++) {
            if (history.causes()[t] > 0) {
                int days = reach(history, t);
                starts.add(new Start(t, cumulated[t + 1 + days] - cumulated[t + 1] - rate * days));
            }
        }
        Comparator<Start> order = Comparator.comparingDouble(Start::excess);
        starts.sort(thesis.direction() == Direction.RAISES ? order.reversed() : order);
        return starts;
    }

    private int reach(History history, int day) {
        return Math.min(thesis.days(), history.days() - 1 - day);
    }

    private List<Start> apart(List<Start> ordered) {
        List<Start> chosen = new ArrayList<>();
        for (Start start : ordered) {
            if (chosen.size() == most) {
                break;
            }
            if (chosen.stream().allMatch(other -> Math.abs(start.day() - other.day()) > thesis.days())) {
                chosen.add(start);
            }
        }
        return chosen;
    }
}
