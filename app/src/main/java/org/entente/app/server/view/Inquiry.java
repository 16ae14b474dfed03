package org.entente.app.server.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.grammar.ThesisSyntaxException;
import org.entente.analysis.history.HistoryTally;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationTally;
import org.entente.analysis.relations.Sides;
import org.entente.analysis.thesis.Episode;
import org.entente.analysis.thesis.Episodes;
import org.entente.analysis.thesis.Finding;
import org.entente.analysis.thesis.ThesisTest;
import org.entente.app.server.safety.Problem;
import org.entente.ledger.InteractionFilter;
import org.entente.model.Interaction;

/** Puts the ledger's acts to the analyses. */
public final class Inquiry {

    private static final long SEED = 1;
    private static final int EPISODES = 5;
    private static final int MOST_PERIODS = 1200;

    /**
     * What was found about a thesis.
     *
     * @param finding the verdict and its tests
     * @param episodes the episodes that say most for it
     */
    public record Answer(Finding finding, List<Episode> episodes) {
        public Answer {
            episodes = List.copyOf(episodes);
        }
    }

    private final LedgerView view;

    /** An inquiry into this ledger. */
    public Inquiry(LedgerView view) {
        this.view = view;
    }

    /** How two actors stood in each period of a window. */
    public Relation relation(Pair pair, Period period, Window window) {
        if (pair.one().equals(pair.other())) {
            throw new Problem(400, "a relation needs two actors, not '" + pair.one() + "' twice");
        }
        if (window.days() > MOST_PERIODS && period == Period.DAY) {
            throw new Problem(400, "more than " + MOST_PERIODS + " days: ask by week, or for fewer days");
        }
        RelationTally tally = new RelationTally(Sides.dyad(pair.one(), pair.other()), period, window);
        view.acts().reportedBesides(Pair.of(pair.one(), pair.other()), window).forEach(tally::addReported);
        try (Stream<Interaction> acts = view.ledger().interactions(within(window, Set.of(pair.one(), pair.other())))) {
            acts.forEachOrdered(tally::add);
        }
        return tally.relation();
    }

    /** Tests a thesis; a 400 problem where it cannot be read. */
    public Answer thesis(String text, Window window) {
        Thesis thesis = parse(text);
        HistoryTally tally = new HistoryTally(thesis, window);
        try (Stream<Interaction> acts = view.ledger().interactions(within(window, Set.of()))) {
            acts.forEachOrdered(tally::add);
        }
        Finding finding = new ThesisTest(SEED).test(thesis, tally.history());
        return new Answer(finding, new Episodes(thesis, EPISODES).of(tally));
    }

    private static InteractionFilter within(Window window, Set<String> among) {
        return new InteractionFilter(Optional.of(window.from()), Optional.of(window.to()), among);
    }

    private static Thesis parse(String text) {
        try {
            return Thesis.parse(text);
        } catch (ThesisSyntaxException e) {
            throw new Problem(400, e.getMessage() + " (at character " + (e.position() + 1) + " of the thesis)");
        }
    }
}
