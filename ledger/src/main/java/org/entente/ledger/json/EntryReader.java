package org.entente.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Factuality;
import org.entente.model.Mode;
import org.entente.model.Part;
import org.entente.model.Place;
import org.entente.model.QuadClass;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Telling;
import org.entente.model.Trigger;

/** Reads the objects that {@link EntryJson} writes. */
public final class EntryReader {

    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

    private EntryReader() {}

    /**
     * The event in a line of JSON.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong
     */
    public static Event event(String line) {
        return read(line, "event", EntryReader::event);
    }

    /**
     * The statement in a line of JSON.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong
     */
    public static Statement statement(String line) {
        return read(line, "statement", EntryReader::statement);
    }

    /**
     * The causal claim in a line of JSON.
     *
     * @throws IllegalArgumentException if it is none; the message says what is wrong
     */
    public static Claim claim(String line) {
        return read(line, "claim", EntryReader::claim);
    }

    private static <T> T read(String line, String kind, Function<JsonNode, T> reader) {
        try {
            JsonNode json = JSON.readTree(line);
            if (!text(json, "kind").equals(kind)) {
                throw new IllegalArgumentException("is no " + kind + ", but: " + text(json, "kind"));
            }
            return reader.apply(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("broken JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Event event(JsonNode json) {
        JsonNode date = field(json, "date");
        return new Event(
                text(json, "id"),
                text(json, "story"),
                new EventDate(
                        LocalDate.parse(text(date, "start")),
                        LocalDate.parse(text(date, "end")),
                        EventDate.Precision.valueOf(upper(date, "precision"))),
                LocalDate.parse(text(json, "reported")),
                EventType.valueOf(text(json, "type")),
                Mode.of(text(json, "mode")),
                list(field(json, "contexts"), context -> Context.of(context.asText())),
                text(json, "cameo"),
                QuadClass.valueOf(text(json, "quad")),
                field(json, "goldstein").asDouble(),
                list(field(json, "source"), EntryReader::actor),
                list(field(json, "target"), EntryReader::actor),
                field(json, "reciprocal").asBoolean(),
                optional(json, "place", EntryReader::place),
                Factuality.valueOf(upper(json, "factuality")),
                optional(json, "attribution", EntryReader::actor),
                trigger(field(json, "trigger")),
                evidence(json),
                list(
                        field(json, "also"),
                        telling -> new Telling(evidence(telling), trigger(field(telling, "trigger")))),
                field(json, "confidence").asDouble(),
                text(json, "by"),
                field(json, "story_count").asInt(),
                field(json, "source_count").asInt(),
                text(json, "coder"),
                text(json, "codebook"));
    }

    private static Statement statement(JsonNode json) {
        return new Statement(
                text(json, "id"),
                text(json, "story"),
                actor(field(json, "speaker")),
                optional(json, "audience", EntryReader::actor),
                Statement.Voice.valueOf(upper(json, "mode")),
                text(json, "text"),
                evidence(json));
    }

    private static Claim claim(JsonNode json) {
        JsonNode effect = field(json, "effect");
        return new Claim(
                text(json, "id"),
                text(json, "story"),
                side(field(json, "cause")),
                side(effect),
                field(effect, "reciprocal").asBoolean(),
                Claim.Direction.valueOf(upper(effect, "direction")),
                optional(json, "claimant", EntryReader::actor),
                Factuality.valueOf(upper(json, "factuality")),
                text(json, "thesis"),
                evidence(json));
    }

    private static Claim.Side side(JsonNode json) {
        return new Claim.Side(
                names(json.path("types"), EventType::valueOf),
                names(json.path("quads"), QuadClass::valueOf),
                list(field(json, "source"), EntryReader::actor),
                list(field(json, "target"), EntryReader::actor));
    }

    private static Actor actor(JsonNode json) {
        return new Actor(
                text(json, "text"),
                span(json),
                text(json, "name"),
                text(json, "code"),
                text(json, "country"),
                text(json, "sector"),
                text(json, "office"));
    }

    private static Place place(JsonNode json) {
        return new Place(
                text(json, "name"),
                text(json, "country"),
                field(json, "lat").asDouble(),
                field(json, "lon").asDouble());
    }

    private static Trigger trigger(JsonNode json) {
        return new Trigger(text(json, "text"), span(json));
    }

    private static Evidence evidence(JsonNode json) {
        return new Evidence(
                text(json, "evidence"),
                Part.valueOf(upper(json, "in")),
                span(json),
                field(json, "sentence").asInt());
    }

    private static Span span(JsonNode json) {
        return new Span(field(json, "start").asInt(), field(json, "end").asInt());
    }

    private static <T> Optional<T> optional(JsonNode json, String name, Function<JsonNode, T> reader) {
        JsonNode value = field(json, name);
        return value.isNull() ? Optional.empty() : Optional.of(reader.apply(value));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>();
        array.forEach(value -> list.add(reader.apply(value)));
        return list;
    }

    private static <T> Set<T> names(JsonNode array, Function<String, T> reader) {
        return new HashSet<>(list(array, name -> reader.apply(name.asText())));
    }

    private static String upper(JsonNode json, String name) {
        return text(json, name).toUpperCase(Locale.ROOT);
    }

    private static String text(JsonNode json, String name) {
        return field(json, name).asText();
    }

    private static JsonNode field(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            throw new IllegalArgumentException("has no field \"" + name + "\"");
        }
        return value;
    }
}
