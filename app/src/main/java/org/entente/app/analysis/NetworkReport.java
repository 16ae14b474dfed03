package org.entente.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.analysis.Window;
import org.entente.analysis.network.Balance;
import org.entente.analysis.network.Blocs;
import org.entente.analysis.network.Bridge;
import org.entente.analysis.network.Centrality;
import org.entente.analysis.network.Shift;
import org.entente.analysis.network.SignedNetwork;
import org.entente.app.console.Console;
import org.entente.app.console.Format;
import org.entente.app.console.Grid;

/**
 * What is to be said of a network, written in any format.
 *
 * @param network the network
 * @param blocs who stands together
 * @param balance how balanced its triads are
 * @param central who is central
 * @param bridges which dyads bridge blocs
 * @param since the window that it is compared with
 * @param relations how each dyad moved since then
 * @param alignments how the alignment of any two actors moved since then
 */
record NetworkReport(
        SignedNetwork network,
        Blocs blocs,
        Balance balance,
        List<Centrality> central,
        List<Bridge> bridges,
        Optional<Window> since,
        List<Shift> relations,
        List<Shift> alignments) {

    private static final int SHOWN = 8;

    static NetworkReport of(SignedNetwork network, long seed) {
        Blocs blocs = Blocs.of(network, seed);
        return new NetworkReport(
                network,
                blocs,
                Balance.of(network),
                Centrality.of(network),
                Bridge.of(network, blocs),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The same with what moved since another window. */
    NetworkReport moved(Window since, List<Shift> relations, List<Shift> alignments) {
        return new NetworkReport(network, blocs, balance, central, bridges, Optional.of(since), relations, alignments);
    }

    void write(Format format, PrintWriter out) {
        switch (format) {
            case CSV -> EdgeList.write(network, out);
            case TABLE -> table(out);
            default -> out.println(json());
        }
    }

    private void table(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d actors, %d ties; signed modularity %.3f; %d balanced and %d unbalanced triads%n",
                network.actors().size(),
                network.ties().size(),
                blocs.modularity(),
                balance.balanced(),
                balance.unbalanced());
        blocs.members().forEach(bloc -> out.println("bloc: " + String.join(" ", bloc)));
        balance.strained().forEach(triad -> out.println("unbalanced triad: " + String.join(" ", triad)));
        bridges.stream()
                .limit(SHOWN)
                .forEach(bridge -> out.printf(
                        Locale.ROOT,
                        "bridge: %s %s (%.0f %% of the cooperation across blocs)%n",
                        bridge.tie().one(),
                        bridge.tie().other(),
                        100 * bridge.share()));
        Grid grid = new Grid("central", "standing", "between", "cooperation", "conflict");
        central.stream()
                .limit(SHOWN)
                .forEach(one -> grid.row(
                        one.actor(),
                        number("%.3f", one.standing()),
                        number("%.3f", one.between()),
                        number("%.1f", one.cooperation()),
                        number("%.1f", one.conflict())));
        grid.print(out, Console.width());
        out.println(
                "standing: the share of cooperation that flows to it, directly and through others; between: the share of pairs whose"
                        + " shortest way of cooperation leads through it");
        since.ifPresent(window -> {
            out.println("against " + window.from() + " to " + window.to() + ":");
            shifts(out, "relation", relations);
            shifts(out, "alignment", alignments);
        });
    }

    private static void shifts(PrintWriter out, String what, List<Shift> shifts) {
        Grid grid = new Grid(what, "", "before", "after", "change", "95 % interval", "closer");
        shifts.stream()
                .limit(2 * SHOWN)
                .forEach(shift -> grid.row(
                        shift.one() + " " + shift.other(),
                        shift.sure() > 0 ? "drew closer" : shift.sure() < 0 ? "drifted apart" : "no telling",
                        number("%+.2f", shift.before()),
                        number("%+.2f", shift.after()),
                        number("%+.2f", shift.change()),
                        number("%+.2f", shift.low()) + " to " + number("%+.2f", shift.high()),
                        number("%.0f %%", 100 * shift.closer())));
        if (shifts.isEmpty()) {
            out.println("too few events in both windows to tell how any " + what + " moved");
        } else {
            grid.print(out, Console.width());
        }
    }

    private ObjectNode json() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        json.set("actors", mapper.valueToTree(network.actors()));
        json.set("ties", mapper.valueToTree(network.ties()));
        json.set("blocs", mapper.valueToTree(blocs.members()));
        json.put("modularity", blocs.modularity())
                .put("balanced", balance.balanced())
                .put("unbalanced", balance.unbalanced());
        json.set("strained", mapper.valueToTree(balance.strained()));
        json.set("central", mapper.valueToTree(central));
        ArrayNode crossing = json.putArray("bridges");
        bridges.forEach(bridge -> crossing.addObject()
                .put("one", bridge.tie().one())
                .put("other", bridge.tie().other())
                .put("net", bridge.tie().net())
                .put("share", bridge.share()));
        since.ifPresent(window -> {
            json.putObject("since")
                    .put("from", window.from().toString())
                    .put("to", window.to().toString());
            shifts(json.putArray("relations"), relations);
            shifts(json.putArray("alignments"), alignments);
        });
        return json;
    }

    private static void shifts(ArrayNode array, List<Shift> shifts) {
        shifts.forEach(shift -> array.addObject()
                .put("one", shift.one())
                .put("other", shift.other())
                .put("before", shift.before())
                .put("after", shift.after())
                .put("change", shift.change())
                .put("low", shift.low())
                .put("high", shift.high())
                .put("closer", shift.closer()));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
