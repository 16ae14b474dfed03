package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Interaction;
import org.entente.model.QuadClass;

/**
 * What analysis counts, as rows of the table {@code interactions}: every source with every target, by their codes.
 *
 * <p>A reciprocal event counts both ways, under one event id. A pair counts once however many people act for a side, not
 * at all where a side has no code, and never with itself on a reciprocal event. An act that is denied, possible or only
 * meant is not counted: it did not happen.
 */
final class InteractionTable {

    private record Pair(String source, String target) {}

    private InteractionTable() {}

    static void append(DuckDBAppender row, Event event) throws SQLException {
        if (event.factuality() != Factuality.ASSERTED) {
            return;
        }
        for (Pair pair : pairs(event)) {
            row.beginRow()
                    .append(event.id())
                    .append(event.story())
                    .append(event.date().start())
                    .append(pair.source())
                    .append(pair.target())
                    .append(event.type().name())
                    .append(event.quad().name())
                    .append(event.goldstein())
                    .endRow();
        }
    }

    static Interaction read(ResultSet row) throws SQLException {
        return new Interaction(
                row.getString("event"),
                row.getObject("date", LocalDate.class),
                row.getString("source"),
                row.getString("target"),
                EventType.valueOf(row.getString("type")),
                QuadClass.valueOf(row.getString("quad")),
                row.getDouble("goldstein"));
    }

    private static Set<Pair> pairs(Event event) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String source : codes(event.sources())) {
            for (String target : codes(event.targets())) {
                if (!event.reciprocal()) {
                    pairs.add(new Pair(source, target));
                } else if (!source.equals(target)) {
                    pairs.add(new Pair(source, target));
                    pairs.add(new Pair(target, source));
                }
            }
        }
        return pairs;
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream()
                .map(Actor::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
