package org.entente.app.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationPoint;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/** Writes a relation as comma-separated values with a header, a row for each period. */
final class RelationsCsv {

    private final PrintWriter out;

    RelationsCsv(PrintWriter out) {
        this.out = out;
    }

    void write(Relation relation) {
        try {
            // not closed: the writer belongs to the command line
            SequenceWriter rows = new CsvMapper()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writer()
                    .writeValues(out);
            rows.write(header());
            for (RelationPoint point : relation.points()) {
                rows.write(row(point));
            }
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header() {
        List<String> names = new ArrayList<>(List.of("start", "end", "events"));
        for (EventType type : EventType.values()) {
            names.add(type.name());
        }
        for (QuadClass quad : QuadClass.values()) {
            names.add(quad.name());
        }
        names.addAll(List.of(
                "goldstein_sum", "goldstein_mean", "index", "low", "high", "initiative", "reported", "per_thousand"));
        return names;
    }

    private static List<String> row(RelationPoint point) {
        List<String> cells = new ArrayList<>(
                List.of(point.start().toString(), point.end().toString(), String.valueOf(point.events())));
        for (EventType type : EventType.values()) {
            cells.add(String.valueOf(point.counts().getOrDefault(type, 0)));
        }
        point.quads().values().forEach(n -> cells.add(String.valueOf(n)));
        double[] numbers = {
            point.goldsteinSum(),
            point.goldsteinMean(),
            point.index().value(),
            point.index().low(),
            point.index().high(),
            point.initiative(),
            point.reported(),
            point.perThousand()
        };
        for (double number : numbers) {
            cells.add(Double.isNaN(number) ? "" : String.valueOf(number));
        }
        return cells;
    }
}
