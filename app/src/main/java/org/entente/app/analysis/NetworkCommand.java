package org.entente.app.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.analysis.network.Balance;
import org.entente.analysis.network.Blocs;
import org.entente.analysis.network.NetworkTally;
import org.entente.analysis.network.SignedNetwork;
import org.entente.analysis.network.Tie;
import org.entente.app.ExitStatus;
import org.entente.app.console.Format;
import org.entente.app.console.FormatOption;
import org.entente.app.ledger.LedgerOption;
import org.entente.ledger.Count;
import org.entente.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente network}: the signed network of actors in a window. */
@Command(
        name = "network",
        description =
                "Shows who stands with whom: blocs, balance and ties of the busiest actors. csv gives the edge list.")
public final class NetworkCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "40",
            description = "How many actors, the busiest (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What the search for blocs begins with (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private WindowOptions window;

    @Mixin
    private LedgerOption ledger;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        window.check();
        try (Ledger open = ledger.read()) {
            write(network(open));
        }
        return ExitStatus.DONE;
    }

    private SignedNetwork network(Ledger open) {
        Optional<LocalDate> first = open.extent().first();
        Window days = window.window(first, open.extent().last());
        NetworkTally tally = new NetworkTally(days);
        try (Stream<Count> counts = open.counts(window.filter())) {
            counts.forEach(count -> tally.add(count.source(), count.target(), count.quad(), (double) count.events()));
        }
        return tally.network(top);
    }

    private void write(SignedNetwork network) {
        PrintWriter out = spec.commandLine().getOut();
        Blocs blocs = Blocs.of(network, seed);
        Balance balance = Balance.of(network);
        if (format.format() == Format.CSV) {
            edges(out, network);
        } else if (format.format() == Format.TABLE) {
            table(out, network, blocs, balance);
        } else {
            out.println(json(network, blocs, balance));
        }
    }

    private static void edges(PrintWriter out, SignedNetwork network) {
        try {
            SequenceWriter rows = new CsvMapper()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writer()
                    .writeValues(out);
            rows.write(List.of("source", "target", "cooperation", "conflict", "net"));
            for (Tie tie : network.ties()) {
                rows.write(List.of(tie.one(), tie.other(), tie.cooperation(), tie.conflict(), tie.net()));
            }
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(PrintWriter out, SignedNetwork network, Blocs blocs, Balance balance) {
        out.printf(
                Locale.ROOT,
                "%d actors, %d ties; signed modularity %.3f; %d balanced and %d unbalanced triads%n",
                network.actors().size(),
                network.ties().size(),
                blocs.modularity(),
                balance.balanced(),
                balance.unbalanced());
        blocs.members().forEach(bloc -> out.println("bloc: " + String.join(" ", bloc)));
        balance.strained().forEach(triad -> out.println("strained: " + String.join(" ", triad)));
    }

    private static ObjectNode json(SignedNetwork network, Blocs blocs, Balance balance) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        json.set("actors", mapper.valueToTree(network.actors()));
        json.set("ties", mapper.valueToTree(network.ties()));
        json.set("blocs", mapper.valueToTree(blocs.members()));
        return json.put("modularity", blocs.modularity())
                .put("balanced", balance.balanced())
                .put("unbalanced", balance.unbalanced());
    }
}
