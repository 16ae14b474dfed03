package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Factuality;
import org.entente.model.Mode;
import org.entente.model.Place;
import org.entente.model.QuadClass;
import org.entente.model.Span;
import org.entente.model.Trigger;

/** Events as rows of the table {@code events}. */
final class EventTable {

    private EventTable() {}

    static void append(DuckDBAppender row, Event event, long run) throws SQLException {
        row.beginRow().append(event.id()).append(event.story()).append(run);
        row.append(event.date().start())
                .append(event.date().end())
                .append(event.date().precision().label())
                .append(event.reported());
        row.append(event.type().name())
                .append(event.mode().label())
                .append(event.contexts().stream().map(Context::label).toList())
                .append(event.cameo())
                .append(event.quad().name())
                .append(event.goldstein());
        Structs.appendActors(row, event.sources());
        Structs.appendActors(row, event.targets());
        row.append(event.reciprocal());
        appendPlace(row, event.place());
        row.append(event.factuality().label());
        Structs.append(row, event.attribution());
        row.append(event.trigger().text())
                .append(event.trigger().span().start())
                .append(event.trigger().span().end());
        Structs.append(row, event.evidence());
        Structs.appendTellings(row, event.also());
        row.append(event.confidence())
                .append(event.by())
                .append(event.storyCount())
                .append(event.coder())
                .append(event.codebook())
                .append(event.sourceCount())
                .endRow();
    }

    static Event read(ResultSet row) throws SQLException {
        return new Event(
                row.getString("id"),
                row.getString("story"),
                new EventDate(
                        row.getObject("date_start", LocalDate.class),
                        row.getObject("date_end", LocalDate.class),
                        EventDate.Precision.valueOf(upper(row.getString("date_precision")))),
                row.getObject("reported", LocalDate.class),
                EventType.valueOf(row.getString("type")),
                Mode.of(row.getString("mode")),
                Structs.words(row.getArray("contexts")).stream()
                        .map(Context::of)
                        .toList(),
                row.getString("cameo"),
                QuadClass.valueOf(row.getString("quad")),
                row.getDouble("goldstein"),
                Structs.actors(row.getArray("sources")),
                Structs.actors(row.getArray("targets")),
                row.getBoolean("reciprocal"),
                place(row),
                Factuality.valueOf(upper(row.getString("factuality"))),
                Structs.optionalActor(row.getObject("attribution")),
                new Trigger(
                        row.getString("trigger_text"),
                        new Span(row.getInt("trigger_start"), row.getInt("trigger_end"))),
                evidence(row),
                Structs.tellings(row.getArray("also")),
                row.getDouble("confidence"),
                row.getString("found_by"),
                row.getInt("story_count"),
                row.getInt("source_count"),
                row.getString("coder"),
                row.getString("codebook"));
    }

    /** The evidence of an event, a statement or a claim: their tables name its columns alike. */
    static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("evidence"),
                Structs.part(row.getString("part")),
                new Span(row.getInt("evidence_start"), row.getInt("evidence_end")),
                row.getInt("sentence"));
    }

    private static void appendPlace(DuckDBAppender row, Optional<Place> place) throws SQLException {
        if (place.isPresent()) {
            row.append(place.get().name())
                    .append(place.get().country())
                    .append(place.get().latitude())
                    .append(place.get().longitude());
        } else {
            row.appendNull().appendNull().appendNull().appendNull();
        }
    }

    /** Where an event happened, if that is known. */
    static Optional<Place> place(ResultSet row) throws SQLException {
        String name = row.getString("place_name");
        return name == null
                ? Optional.empty()
                : Optional.of(
                        new Place(name, row.getString("place_country"), row.getDouble("lat"), row.getDouble("lon")));
    }

    private static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
