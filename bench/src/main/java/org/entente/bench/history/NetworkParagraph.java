package org.entente.bench.history;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.entente.analysis.Window;
import org.entente.analysis.network.Balance;
import org.entente.analysis.network.Blocs;
import org.entente.analysis.network.Bridge;
import org.entente.analysis.network.Centrality;
import org.entente.analysis.network.NetworkTally;
import org.entente.analysis.network.RelationShifts;
import org.entente.analysis.network.Shift;
import org.entente.analysis.network.SignedNetwork;
import org.entente.analysis.network.WeekTally;
import org.entente.model.Interaction;

/** Tells the network of the busiest actors of a window in plain words, and how it moved from the first half of the window to the second. */
final class NetworkParagraph {

    private static final int ACTORS = 30;
    private static final int FEWEST = 20;
    private static final int SHOWN = 12;

    private final List<Interaction> acts;
    private final Window window;

    NetworkParagraph(List<Interaction> acts, Window window) {
        this.acts = acts;
        this.window = window;
    }

    void write(PrintStream out) {
        NetworkTally tally = new NetworkTally();
        acts.forEach(act -> tally.add(act.source(), act.target(), act.quad(), 1));
        SignedNetwork network = tally.network(ACTORS);
        Blocs blocs = Blocs.of(network, 1);
        Balance balance = Balance.of(network);
        out.printf("## The network of the %d busiest actors%n%n", ACTORS);
        out.printf(
                Locale.ROOT,
                "%d ties, signed modularity %.3f; of %d triads %.0f %% are balanced.%n%n",
                network.ties().size(),
                blocs.modularity(),
                balance.balanced() + balance.unbalanced(),
                100 * balance.share());
        blocs.members().forEach(bloc -> out.println("- bloc: " + String.join(", ", bloc)));
        Bridge.of(network, blocs).stream()
                .limit(5)
                .forEach(bridge -> out.printf(
                        Locale.ROOT,
                        "- bridge: %s - %s, %.0f %% of the net cooperation across blocs%n",
                        bridge.tie().one(),
                        bridge.tie().other(),
                        100 * bridge.share()));
        out.println("- central: "
                + String.join(
                        ", ",
                        Centrality.of(network).stream()
                                .limit(5)
                                .map(Centrality::actor)
                                .toList()));
        out.println();
        moved(out, network);
    }

    private void moved(PrintStream out, SignedNetwork network) {
        LocalDate middle = window.from().plusDays(window.days() / 2);
        WeekTally earlier = new WeekTally();
        WeekTally later = new WeekTally();
        for (Interaction act : acts) {
            if (network.actors().contains(act.source()) && network.actors().contains(act.target())) {
                LocalDate week = act.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                (act.date().isBefore(middle) ? earlier : later).add(week, act.source(), act.target(), act.quad(), 1);
            }
        }
        List<Shift> shifts = RelationShifts.between(earlier, later, FEWEST);
        long sure = shifts.stream().filter(shift -> shift.sure() != 0).count();
        out.printf(
                "From the days before %s to those from it on, %d of %d dyads with %d events or more moved so that the 95 %% interval"
                        + " leaves out nothing (one in twenty would by chance):%n%n",
                middle, sure, shifts.size(), FEWEST);
        out.println("| dyad | before | after | change | 95 % interval |");
        out.println("|---|---|---|---|---|");
        shifts.stream()
                .limit(SHOWN)
                .forEach(shift -> out.printf(
                        Locale.ROOT,
                        "| %s - %s | %+.2f | %+.2f | %+.2f | %+.2f to %+.2f |%n",
                        shift.one(),
                        shift.other(),
                        shift.before(),
                        shift.after(),
                        shift.change(),
                        shift.low(),
                        shift.high()));
        out.println();
    }
}
