package org.entente.app.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Episodes;
import org.entente.analysis.thesis.Finding;
import org.entente.analysis.thesis.ThesisTest;
import org.entente.ledger.Counting;
import org.entente.ledger.Tallies;

/** Puts a thesis to a ledger: counts its causes and effects, tests it and finds the episodes behind it. The command, the pages and the dossier all do it so. */
public final class ThesisExamination {

    private final Tallies tallies;
    private final Counting counting;
    private final long seed;
    private final int episodes;

    /**
     * What came of it.
     *
     * @param finding the verdict and its tests
     * @param history the daily counts
     * @param episodes those that say most for the thesis
     */
    public record Examined(Finding finding, History history, List<Episode> episodes) {
        public Examined {
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * An examination.
     *
     * @param tallies the ledger's counts
     * @param counting which events count
     * @param seed what the random draws begin with
     * @param episodes how many episodes are wanted at most
     */
    public ThesisExamination(Tallies tallies, Counting counting, long seed, int episodes) {
        this.tallies = tallies;
        this.counting = counting;
        this.seed = seed;
        this.episodes = episodes;
    }

    /** Examines a thesis in a window, of which how much was reported on each day is known. */
    public Examined of(Thesis thesis, Window window, NavigableMap<LocalDate, Long> reported) {
        LedgerHistory counts = new LedgerHistory(tallies, thesis, counting);
        History history = counts.history(window, reported.subMap(window.from(), true, window.to(), true));
        return new Examined(
                new ThesisTest(seed).test(thesis, history),
                history,
                new Episodes(thesis, episodes).of(history, counts));
    }
}
