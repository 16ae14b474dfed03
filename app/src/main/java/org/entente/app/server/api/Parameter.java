package org.entente.app.server.api;

import java.util.Arrays;
import java.util.List;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * A parameter of a route.
 *
 * @param name its name
 * @param inPath whether it is part of the path rather than of the query
 * @param required whether it must be given
 * @param repeatable whether it may be given more than once, for any one of the values
 * @param type its JSON Schema type: string or integer
 * @param format its JSON Schema format, or ""
 * @param values the values it may have; empty where any will do
 * @param description what it means
 */
public record Parameter(
        String name,
        boolean inPath,
        boolean required,
        boolean repeatable,
        String type,
        String format,
        List<String> values,
        String description) {

    public Parameter {
        values = List.copyOf(values);
    }

    /** A part of the path. */
    static Parameter path(String name, String description) {
        return new Parameter(name, true, true, false, "string", "", List.of(), description);
    }

    /** Text that may be left out. */
    static Parameter text(String name, String description) {
        return new Parameter(name, false, false, false, "string", "", List.of(), description);
    }

    /** The same, but needed. */
    Parameter needed() {
        return new Parameter(name, inPath, true, repeatable, type, format, values, description);
    }

    /** The same, and it may be given more than once. */
    Parameter several() {
        return new Parameter(name, inPath, required, true, type, format, values, description);
    }

    /** The same, with one of these values. */
    Parameter oneOf(Object... allowed) {
        List<String> names = Arrays.stream(allowed).map(Object::toString).toList();
        return new Parameter(name, inPath, required, repeatable, type, format, names, description);
    }

    /** A day. */
    static Parameter day(String name, String description) {
        return new Parameter(name, false, false, false, "string", "date", List.of(), description);
    }

    /** A whole number. */
    static Parameter number(String name, String description) {
        return new Parameter(name, false, false, false, "integer", "", List.of(), description);
    }

    /** The filters that events, statements and claims share; they mean what they mean on the command line. */
    static List<Parameter> filters() {
        return List.of(
                text("actor", "On either side: a code (RUS, NATO), or words of a name.")
                        .several(),
                text("source", "Who acts, or speaks.").several(),
                text("target", "On whom, or who is spoken to.").several(),
                text("type", "The event type.").several().oneOf((Object[]) EventType.values()),
                text("quad", "The quad class.").several().oneOf((Object[]) QuadClass.values()),
                day("from", "The first day."),
                day("to", "The last day."),
                text("text", "Words in the sentence, in any case."),
                text("place", "Where: a name, or a country's code."),
                text("story", "The story's id.").several());
    }

    /** Which part of a long list is wanted. */
    static List<Parameter> paging() {
        return List.of(
                number("offset", "How many entries to pass over; 0 where not given."),
                number("limit", "How many entries to give at most: 1 to 1000; 100 where not given."));
    }

    /** The days a count covers. */
    static List<Parameter> days() {
        return List.of(
                day("from", "The first day; the ledger's where not given."),
                day("to", "The last day; the ledger's where not given."));
    }
}
