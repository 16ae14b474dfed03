package org.entente.ledger;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.entente.model.Actor;
import org.entente.model.Evidence;
import org.entente.model.Part;
import org.entente.model.Span;
import org.entente.model.Telling;
import org.entente.model.Trigger;
import org.jspecify.annotations.Nullable;

/** The nested values of the tables: actors, other tellings, lists of words; the order of fields is that of the schema. */
final class Structs {

    private Structs() {}

    static void append(DuckDBAppender row, Actor actor) throws SQLException {
        row.beginStruct()
                .append(actor.text())
                .append(actor.span().start())
                .append(actor.span().end())
                .append(actor.name())
                .append(actor.code())
                .append(actor.country())
                .append(actor.sector())
                .append(actor.office())
                .endStruct();
    }

    static void append(DuckDBAppender row, Optional<Actor> actor) throws SQLException {
        if (actor.isPresent()) {
            append(row, actor.get());
        } else {
            row.appendNull();
        }
    }

    static void appendActors(DuckDBAppender row, Collection<Actor> actors) throws SQLException {
        row.append(actors.stream().map(Structs::fields).toList());
    }

    static void appendTellings(DuckDBAppender row, Collection<Telling> tellings) throws SQLException {
        row.append(tellings.stream().map(Structs::fields).toList());
    }

    static void append(DuckDBAppender row, Evidence evidence) throws SQLException {
        row.append(evidence.text())
                .append(evidence.part().label())
                .append(evidence.span().start())
                .append(evidence.span().end())
                .append(evidence.sentence());
    }

    static Actor actor(Object struct) throws SQLException {
        Object[] field = ((Struct) struct).getAttributes();
        return new Actor(
                (String) field[0],
                new Span((Integer) field[1], (Integer) field[2]),
                (String) field[3],
                (String) field[4],
                (String) field[5],
                (String) field[6],
                (String) field[7]);
    }

    static Optional<Actor> optionalActor(@Nullable Object struct) throws SQLException {
        return struct == null ? Optional.empty() : Optional.of(actor(struct));
    }

    static List<Actor> actors(Array array) throws SQLException {
        List<Actor> actors = new ArrayList<>();
        for (Object struct : (Object[]) array.getArray()) {
            actors.add(actor(struct));
        }
        return actors;
    }

    static List<Telling> tellings(Array array) throws SQLException {
        List<Telling> tellings = new ArrayList<>();
        for (Object struct : (Object[]) array.getArray()) {
            Object[] field = ((Struct) struct).getAttributes();
            tellings.add(new Telling(
                    new Evidence(
                            (String) field[0],
                            part((String) field[1]),
                            new Span((Integer) field[2], (Integer) field[3]),
                            (Integer) field[4]),
                    new Trigger((String) field[5], new Span((Integer) field[6], (Integer) field[7]))));
        }
        return tellings;
    }

    static List<String> words(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(String.class::cast)
                .toList();
    }

    static Part part(String label) {
        return Part.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> fields(Actor actor) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", actor.text());
        fields.put("start", actor.span().start());
        fields.put("end", actor.span().end());
        fields.put("name", actor.name());
        fields.put("code", actor.code());
        fields.put("country", actor.country());
        fields.put("sector", actor.sector());
        fields.put("office", actor.office());
        return fields;
    }

    private static Map<String, Object> fields(Telling telling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("evidence", telling.evidence().text());
        fields.put("part", telling.evidence().part().label());
        fields.put("start", telling.evidence().span().start());
        fields.put("end", telling.evidence().span().end());
        fields.put("sentence", telling.evidence().sentence());
        fields.put("trigger_text", telling.trigger().text());
        fields.put("trigger_start", telling.trigger().span().start());
        fields.put("trigger_end", telling.trigger().span().end());
        return fields;
    }
}
