package org.entente.app.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.entente.analysis.Window;
import org.entente.app.console.CannotWork;
import org.entente.app.console.Day;
import org.entente.ledger.Counting;
import org.entente.ledger.InteractionFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options {@code --from}, {@code --to} and {@code --one-a-day}: which events count. */
public final class WindowOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The first day (default: the first with an event).")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The last day (default: the last with an event).")
    private @Nullable LocalDate to;

    @Option(
            names = "--one-a-day",
            description = "Of the acts of one type by one source on one target, count one a day.")
    private boolean oneADay;

    /** Refuses a window that ends before it begins; to be called before anything is read. */
    void check() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the window ends on " + to + ", before it begins on " + from + "; exchange --from and --to");
        }
    }

    /** What to ask a ledger for. */
    InteractionFilter filter() {
        return new InteractionFilter(Optional.ofNullable(from), Optional.ofNullable(to), Set.of())
                .counting(oneADay ? Counting.ONE_A_DAY : Counting.EVENTS);
    }

    /** The window: what the options say, and else from the first to the last of the days that have events. */
    Window window(NavigableMap<LocalDate, Long> reported) {
        return window(
                Optional.ofNullable(reported.firstEntry()).map(Map.Entry::getKey),
                Optional.ofNullable(reported.lastEntry()).map(Map.Entry::getKey));
    }

    /** The window: what the options say, and else from the first to the last of the days with events. */
    Window window(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty() || last.isEmpty()) {
            throw new CannotWork("the ledger has no events"
                    + (from == null ? "" : " from " + from)
                    + (to == null ? "" : " until " + to)
                    + "; code or import some, or widen the window");
        }
        return new Window(from == null ? first.get() : from, to == null ? last.get() : to);
    }
}
