package org.entente.app.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.entente.analysis.network.SignedNetwork;
import org.entente.analysis.network.Tie;

/** Writes the ties of a network as comma-separated values with a header; the first two columns name the ends, as most programs want. */
final class EdgeList {

    private EdgeList() {}

    static void write(SignedNetwork network, Writer out) {
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
}
