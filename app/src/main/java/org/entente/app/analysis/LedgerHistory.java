package org.entente.app.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Acts;
import org.entente.analysis.grammar.Arrow;
import org.entente.analysis.grammar.Thesis;
import org.entente.analysis.history.History;
import org.entente.analysis.history.NamedEvents;
import org.entente.ledger.ActFilter;
import org.entente.ledger.Counting;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Tallies;

/** The causes and effects of a thesis in a ledger: counted by the database, and named where they are asked for. */
public final class LedgerHistory implements NamedEvents {

    private final Tallies tallies;
    private final InteractionFilter counted;
    private final ActFilter cause;
    private final ActFilter effect;

    /** The history of a thesis, of what so counts. */
    public LedgerHistory(Tallies tallies, Thesis thesis, Counting counting) {
        this.tallies = tallies;
        this.counted = InteractionFilter.ALL.counting(counting);
        this.cause = filter(thesis.cause());
        this.effect = filter(thesis.effect());
    }

    /** The daily counts of a window, of which what was reported at all is known. */
    public History history(Window window, NavigableMap<LocalDate, Long> reported) {
        double[] causes = new double[window.days()];
        double[] effects = new double[window.days()];
        double[] others = new double[window.days()];
        reported.forEach((day, events) -> others[window.index(day)] = events);
        tallies.days(cause, effect, counted.from(window.from()).to(window.to())).forEach(day -> {
            int t = window.index(day.day());
            causes[t] = day.causes();
            effects[t] = day.effects();
            others[t] = Math.max(0, others[t] - causes[t] - effects[t]);
        });
        return new History(window.from(), causes, effects, others);
    }

    @Override
    public List<String> causes(LocalDate day) {
        return tallies.events(cause, Optional.empty(), counted.from(day).to(day));
    }

    @Override
    public List<String> effects(LocalDate from, LocalDate to) {
        return tallies.events(effect, Optional.of(cause), counted.from(from).to(to));
    }

    private static ActFilter filter(Acts acts) {
        return new ActFilter(
                acts.types(),
                Set.copyOf(acts.left()),
                Set.copyOf(acts.right()),
                acts.arrow() != Arrow.BACKWARD,
                acts.arrow() != Arrow.FORWARD);
    }
}
