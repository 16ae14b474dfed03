package org.entente.analysis.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;
import org.entente.model.Interaction;

/**
 * Counts the causes and effects of a thesis as interactions stream by.
 *
 * <p>Feed it everything that was reported in the window. An event that joins several pairs counts once, and one that is both cause and
 * effect counts as cause. It keeps the ids of causes and effects and nothing of the rest; not thread-safe.
 */
public final class HistoryTally implements NamedEvents {

    private final Thesis thesis;
    private final Window window;
    private final Map<LocalDate, Set<String>> causes = new TreeMap<>();
    private final Map<LocalDate, Set<String>> effects = new TreeMap<>();
    private final double[] others;
    private String last = "";

    /** A tally of nothing yet. */
    public HistoryTally(Thesis thesis, Window window) {
        this.thesis = thesis;
        this.window = window;
        this.others = new double[window.days()];
    }

    /** Counts one interaction; those outside the window are ignored. The interactions of one event must follow each other. */
    public void add(Interaction act) {
        if (!window.holds(act.date())) {
            return;
        }
        if (!act.event().equals(last)) {
            others[window.index(act.date())]++;
            last = act.event();
        }
        if (thesis.cause().includes(act)) {
            causes.computeIfAbsent(act.date(), day -> new LinkedHashSet<>()).add(act.event());
        } else if (thesis.effect().includes(act)) {
            effects.computeIfAbsent(act.date(), day -> new LinkedHashSet<>()).add(act.event());
        }
    }

    /** Adds to the other events of a day, for callers who count them in their store. */
    public void addOthers(LocalDate day, double events) {
        if (window.holds(day)) {
            others[window.index(day)] += events;
        }
    }

    /** The daily counts of what was added. */
    public History history() {
        double[] x = new double[others.length];
        double[] y = new double[others.length];
        double[] rest = others.clone();
        for (LocalDate day : causes.keySet()) {
            x[window.index(day)] = causes(day).size();
        }
        for (LocalDate day : effects.keySet()) {
            y[window.index(day)] = effects(day).size();
        }
        for (int t = 0; t < rest.length; t++) {
            rest[t] = Math.max(0, rest[t] - x[t] - y[t]);
        }
        return new History(window.from(), x, y, rest);
    }

    /** The ids of the causes of a day, in the order in which they came. */
    @Override
    public List<String> causes(LocalDate day) {
        return new ArrayList<>(causes.getOrDefault(day, Set.of()));
    }

    /** The ids of the effects of a day, in the order in which they came; without those that are causes too. */
    public List<String> effects(LocalDate day) {
        Set<String> only = new LinkedHashSet<>(effects.getOrDefault(day, Set.of()));
        only.removeAll(causes.getOrDefault(day, Set.of()));
        return new ArrayList<>(only);
    }

    @Override
    public List<String> effects(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> effects(day).stream())
                .toList();
    }
}
