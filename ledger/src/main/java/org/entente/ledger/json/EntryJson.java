package org.entente.ledger.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Place;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Telling;
import org.entente.model.Trigger;

/**
 * Writes one event, statement or claim as a JSON object, {@code kind} first.
 *
 * <p>Offsets count Unicode code points from 0, the end exclusive, in the part of the story that {@code in} names.
 */
public final class EntryJson {

    private EntryJson() {}

    /** Writes an event. */
    public static void write(JsonGenerator json, Event event) throws IOException {
        begin(json, "event", event.id(), event.story());
        json.writeObjectFieldStart("date");
        json.writeStringField("start", event.date().start().toString());
        json.writeStringField("end", event.date().end().toString());
        json.writeStringField("precision", event.date().precision().label());
        json.writeEndObject();
        json.writeStringField("reported", event.reported().toString());
        json.writeStringField("type", event.type().name());
        json.writeStringField("mode", event.mode().label());
        strings(json, "contexts", event.contexts().stream().map(Context::label).toList());
        json.writeStringField("cameo", event.cameo());
        json.writeStringField("quad", event.quad().name());
        json.writeNumberField("goldstein", event.goldstein());
        actors(json, "source", event.sources());
        actors(json, "target", event.targets());
        json.writeBooleanField("reciprocal", event.reciprocal());
        place(json, event.place());
        json.writeStringField("factuality", event.factuality().label());
        actor(json, "attribution", event.attribution());
        trigger(json, event.trigger());
        evidence(json, event.evidence());
        tellings(json, event.also());
        json.writeNumberField("confidence", event.confidence());
        json.writeStringField("by", event.by());
        json.writeNumberField("story_count", event.storyCount());
        json.writeNumberField("source_count", event.sourceCount());
        json.writeStringField("coder", event.coder());
        json.writeStringField("codebook", event.codebook());
        json.writeEndObject();
    }

    /** Writes a statement. */
    public static void write(JsonGenerator json, Statement statement) throws IOException {
        begin(json, "statement", statement.id(), statement.story());
        actor(json, "speaker", Optional.of(statement.speaker()));
        actor(json, "audience", statement.audience());
        json.writeStringField("mode", statement.mode().label());
        json.writeStringField("text", statement.text());
        evidence(json, statement.evidence());
        json.writeEndObject();
    }

    /** Writes a causal claim. */
    public static void write(JsonGenerator json, Claim claim) throws IOException {
        begin(json, "claim", claim.id(), claim.story());
        json.writeObjectFieldStart("cause");
        side(json, claim.cause());
        json.writeEndObject();
        json.writeObjectFieldStart("effect");
        side(json, claim.effect());
        json.writeBooleanField("reciprocal", claim.reciprocal());
        json.writeStringField("direction", claim.direction().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        actor(json, "claimant", claim.claimant());
        json.writeStringField("factuality", claim.factuality().label());
        json.writeStringField("thesis", claim.thesis());
        evidence(json, claim.evidence());
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, String kind, String id, String story) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("id", id);
        json.writeStringField("story", story);
    }

    private static void side(JsonGenerator json, Claim.Side side) throws IOException {
        if (side.quads().isEmpty()) {
            strings(json, "types", names(side.types()));
        } else {
            strings(json, "quads", names(side.quads()));
        }
        actors(json, "source", side.sources());
        actors(json, "target", side.targets());
    }

    private static void actors(JsonGenerator json, String name, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Actor actor : actors) {
            actor(json, actor);
        }
        json.writeEndArray();
    }

    private static void actor(JsonGenerator json, String name, Optional<Actor> actor) throws IOException {
        json.writeFieldName(name);
        if (actor.isPresent()) {
            actor(json, actor.get());
        } else {
            json.writeNull();
        }
    }

    private static void actor(JsonGenerator json, Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", actor.text());
        span(json, actor.span());
        json.writeStringField("name", actor.name());
        json.writeStringField("code", actor.code());
        json.writeStringField("country", actor.country());
        json.writeStringField("sector", actor.sector());
        json.writeStringField("office", actor.office());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Optional<Place> place) throws IOException {
        if (place.isEmpty()) {
            json.writeNullField("place");
            return;
        }
        json.writeObjectFieldStart("place");
        json.writeStringField("name", place.get().name());
        json.writeStringField("country", place.get().country());
        json.writeNumberField("lat", place.get().latitude());
        json.writeNumberField("lon", place.get().longitude());
        json.writeEndObject();
    }

    private static void trigger(JsonGenerator json, Trigger trigger) throws IOException {
        json.writeObjectFieldStart("trigger");
        json.writeStringField("text", trigger.text());
        span(json, trigger.span());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("evidence", evidence.text());
        json.writeStringField("in", evidence.part().label());
        span(json, evidence.span());
        json.writeNumberField("sentence", evidence.sentence());
    }

    private static void tellings(JsonGenerator json, List<Telling> tellings) throws IOException {
        json.writeArrayFieldStart("also");
        for (Telling telling : tellings) {
            json.writeStartObject();
            evidence(json, telling.evidence());
            trigger(json, telling.trigger());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private static void strings(JsonGenerator json, String name, Collection<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
