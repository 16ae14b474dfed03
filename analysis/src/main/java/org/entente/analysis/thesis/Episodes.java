package org.entente.analysis.thesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.analysis.grammar.Direction;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.entente.analysis.history.HistoryTally;

/** Finds the episodes that say most for a thesis, for the reader to look up. */
public final class Episodes {

    private final Thesis thesis;
    private final int most;

    /** A finder of so many episodes at most. */
    public Episodes(Thesis thesis, int most) {
        this.thesis = thesis;
        this.most = most;
    }

    /** The episodes whose windows do not overlap, the one that says most first. */
    public List<Episode> of(HistoryTally tally) {
        History history = tally.history();
        double rate = (double) history.effectCount() / history.days();
        List<Episode> all = new ArrayList<>();
        for (int t = 0; t < history.days(); t++) {
            if (history.causes()[t] > 0) {
                all.add(episode(tally, history, t, rate));
            }
        }
        Comparator<Episode> order = Comparator.comparingDouble(Episode::excess);
        all.sort(thesis.direction() == Direction.RAISES ? order.reversed() : order);
        return apart(all);
    }

    private Episode episode(HistoryTally tally, History history, int t, double rate) {
        LocalDate day = history.first().plusDays(t);
        List<String> effects = new ArrayList<>();
        int days = Math.min(thesis.days(), history.days() - 1 - t);
        for (int k = 1; k <= days; k++) {
            effects.addAll(tally.effects(day.plusDays(k)));
        }
        return new Episode(day, tally.causes(day), effects, rate * days);
    }

    private List<Episode> apart(List<Episode> ordered) {
        List<Episode> chosen = new ArrayList<>();
        for (Episode episode : ordered) {
            boolean clear = chosen.stream()
                    .allMatch(other ->
                            Math.abs(episode.day().toEpochDay() - other.day().toEpochDay()) > thesis.days());
            if (clear && chosen.size() < most) {
                chosen.add(episode);
            }
        }
        return chosen;
    }
}
