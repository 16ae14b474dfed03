package org.entente.ledger.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.Mode;
import org.entente.model.Place;

/**
 * Writes an event as PLOVER lays out its records in JSON: one object an event, with lists of actors on both sides, the words
 * of the ontology for type, mode and context, and the text that was coded. What is absent is left out.
 */
public final class PloverJson {

    private PloverJson() {}

    /** Writes an event and what is known of the story that tells it. */
    public static void write(JsonGenerator json, Event event, Optional<Article> story) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("date", event.date().start().toString());
        if (!event.date().end().equals(event.date().start())) {
            json.writeStringField("dateEnd", event.date().end().toString());
        }
        actors(json, "source", event.sources());
        actors(json, "target", event.targets());
        json.writeStringField("event", event.type().name());
        if (event.mode() != Mode.NONE) {
            json.writeStringField("mode", event.mode().label());
        }
        json.writeArrayFieldStart("context");
        for (Context context : event.contexts()) {
            json.writeString(context.label());
        }
        json.writeEndArray();
        json.writeStringField("eventText", event.trigger().text());
        json.writeStringField("text", event.evidence().text());
        place(json, event.place());
        json.writeStringField("storyId", event.story());
        if (story.isPresent()) {
            field(json, "publication", story.get().publisher());
            field(json, "headline", story.get().title());
            field(json, "url", story.get().url());
            field(json, "language", story.get().language());
        }
        json.writeStringField("publicationDate", event.reported().toString());
        json.writeStringField("cameo", event.cameo());
        json.writeNumberField("goldstein", event.goldstein());
        json.writeStringField("coder", "Entente " + event.coder());
        json.writeStringField("version", event.codebook());
        json.writeEndObject();
    }

    private static void actors(JsonGenerator json, String name, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Actor actor : actors) {
            json.writeStartObject();
            field(json, "actor", actor.code());
            field(json, "country", actor.country());
            field(json, "sector", actor.sector());
            field(json, "name", actor.name());
            field(json, "actorText", actor.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Optional<Place> place) throws IOException {
        if (place.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("location");
        json.writeStringField("name", place.get().name());
        json.writeStringField("country", place.get().country());
        json.writeNumberField("latitude", place.get().latitude());
        json.writeNumberField("longitude", place.get().longitude());
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
