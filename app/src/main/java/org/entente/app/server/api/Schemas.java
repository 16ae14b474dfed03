package org.entente.app.server.api;

import static org.entente.app.server.api.Shape.COUNTS;
import static org.entente.app.server.api.Shape.DAY;
import static org.entente.app.server.api.Shape.MAYBE_NUMBER;
import static org.entente.app.server.api.Shape.NUMBER;
import static org.entente.app.server.api.Shape.TEXT;
import static org.entente.app.server.api.Shape.WHOLE;
import static org.entente.app.server.api.Shape.YES_NO;
import static org.entente.app.server.api.Shape.list;
import static org.entente.app.server.api.Shape.object;
import static org.entente.app.server.api.Shape.open;
import static org.entente.app.server.api.Shape.optional;
import static org.entente.app.server.api.Shape.orNull;
import static org.entente.app.server.api.Shape.page;
import static org.entente.app.server.api.Shape.ref;
import static org.entente.app.server.api.Shape.with;
import static org.entente.app.server.api.Shape.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.EventDate;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.QuadClass;

/** The JSON Schemas of what the API takes and gives, by the names that routes use. A test holds real answers to them. */
final class Schemas {

    private Schemas() {}

    /** All of them. */
    static Map<String, Object> all() {
        Map<String, Object> all = new TreeMap<>();
        vocabulary(all);
        entries(all);
        analyses(all);
        overviews(all);
        reviews(all);
        all.put(
                "Health",
                object(
                        "status",
                        TEXT,
                        "version",
                        TEXT,
                        "stories",
                        WHOLE,
                        "events",
                        WHOLE,
                        "statements",
                        WHOLE,
                        "claims",
                        WHOLE));
        all.put("OpenApi", Map.of("type", "object"));
        all.put("Problem", object("type", TEXT, "title", TEXT, "status", WHOLE, "detail", TEXT, "instance", TEXT));
        return all;
    }

    private static void vocabulary(Map<String, Object> all) {
        all.put(
                "Actor",
                object(
                        "text", TEXT, "start", WHOLE, "end", WHOLE, "name", TEXT, "code", TEXT, "country", TEXT,
                        "sector", TEXT, "office", TEXT));
        all.put("Place", object("name", TEXT, "country", TEXT, "lat", NUMBER, "lon", NUMBER));
        all.put("Trigger", object("text", TEXT, "start", WHOLE, "end", WHOLE));
        all.put(
                "Date",
                object(
                        "start",
                        DAY,
                        "end",
                        DAY,
                        "precision",
                        words(Stream.of(EventDate.Precision.values()).map(EventDate.Precision::label))));
        all.put(
                "Telling",
                object(
                        "evidence",
                        TEXT,
                        "in",
                        TEXT,
                        "start",
                        WHOLE,
                        "end",
                        WHOLE,
                        "sentence",
                        WHOLE,
                        "trigger",
                        ref("Trigger")));
    }

    private static void entries(Map<String, Object> all) {
        Object type = words(Stream.of(EventType.values()).map(Enum::name));
        Object quad = words(Stream.of(QuadClass.values()).map(Enum::name));
        Object standing = words(Stream.of(Factuality.values()).map(Factuality::label));
        Object[] evidence = {"evidence", TEXT, "in", TEXT, "start", WHOLE, "end", WHOLE, "sentence", WHOLE};
        all.put(
                "Event",
                with(
                        object(
                                "kind",
                                TEXT,
                                "id",
                                TEXT,
                                "story",
                                TEXT,
                                "date",
                                ref("Date"),
                                "reported",
                                DAY,
                                "type",
                                type,
                                "mode",
                                TEXT,
                                "contexts",
                                list(TEXT),
                                "cameo",
                                TEXT,
                                "quad",
                                quad,
                                "goldstein",
                                NUMBER,
                                "source",
                                list(ref("Actor")),
                                "target",
                                list(ref("Actor")),
                                "reciprocal",
                                YES_NO,
                                "place",
                                orNull("Place"),
                                "factuality",
                                standing,
                                "attribution",
                                orNull("Actor"),
                                "trigger",
                                ref("Trigger"),
                                "also",
                                list(ref("Telling")),
                                "confidence",
                                NUMBER,
                                "by",
                                TEXT,
                                "story_count",
                                WHOLE,
                                "source_count",
                                WHOLE,
                                "coder",
                                TEXT,
                                "codebook",
                                TEXT),
                        evidence));
        all.put(
                "Statement",
                with(
                        object(
                                "kind",
                                TEXT,
                                "id",
                                TEXT,
                                "story",
                                TEXT,
                                "speaker",
                                ref("Actor"),
                                "audience",
                                orNull("Actor"),
                                "mode",
                                TEXT,
                                "text",
                                TEXT),
                        evidence));
        Map<String, Object> side = Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "types",
                        list(type),
                        "quads",
                        list(quad),
                        "source",
                        list(ref("Actor")),
                        "target",
                        list(ref("Actor")),
                        "reciprocal",
                        YES_NO,
                        "direction",
                        TEXT),
                "required",
                List.of("source", "target"),
                "additionalProperties",
                false);
        all.put(
                "Claim",
                with(
                        object(
                                "kind",
                                TEXT,
                                "id",
                                TEXT,
                                "story",
                                TEXT,
                                "cause",
                                side,
                                "effect",
                                side,
                                "claimant",
                                orNull("Actor"),
                                "factuality",
                                standing,
                                "thesis",
                                TEXT),
                        evidence));
        Map<String, Object> story =
                object("id", TEXT, "date", TEXT, "title", TEXT, "publisher", TEXT, "url", TEXT, "language", TEXT);
        all.put("StoryHead", story);
        all.put(
                "Coding",
                object(
                        "story",
                        with(story, "text", TEXT),
                        "events",
                        list(ref("Event")),
                        "statements",
                        list(ref("Statement")),
                        "claims",
                        list(ref("Claim"))));
        all.put(
                "Story",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "id",
                                TEXT,
                                "date",
                                TEXT,
                                "title",
                                TEXT,
                                "text",
                                TEXT,
                                "publisher",
                                TEXT,
                                "url",
                                TEXT,
                                "language",
                                TEXT),
                        "required",
                        List.of("text")));
        all.put("Events", page("Event"));
        all.put("Statements", page("Statement"));
        all.put("Claims", page("Claim"));
        all.put("Stories", page("StoryHead"));
    }

    private static void analyses(Map<String, Object> all) {
        all.put(
                "Dyads",
                object(
                        "from",
                        DAY,
                        "to",
                        DAY,
                        "items",
                        list(object("a", TEXT, "b", TEXT, "events", WHOLE, "quads", COUNTS))));
        Map<String, Object> point = optional(
                object(
                        "start",
                        DAY,
                        "end",
                        DAY,
                        "events",
                        WHOLE,
                        "counts",
                        COUNTS,
                        "quads",
                        COUNTS,
                        "goldstein_sum",
                        NUMBER,
                        "goldstein_mean",
                        MAYBE_NUMBER,
                        "index",
                        NUMBER,
                        "low",
                        NUMBER,
                        "high",
                        NUMBER,
                        "initiative",
                        MAYBE_NUMBER,
                        "reported",
                        WHOLE,
                        "per_thousand",
                        MAYBE_NUMBER),
                "turn",
                object("probability", NUMBER, "earliest", DAY, "latest", DAY));
        all.put(
                "Relation",
                object(
                        "a",
                        TEXT,
                        "b",
                        TEXT,
                        "by",
                        TEXT,
                        "events",
                        WHOLE,
                        "points",
                        list(point),
                        "turns",
                        list(object(
                                "day",
                                DAY,
                                "earliest",
                                DAY,
                                "latest",
                                DAY,
                                "probability",
                                NUMBER,
                                "before",
                                NUMBER,
                                "after",
                                NUMBER))));
        all.put("Finding", finding());
    }

    private static Map<String, Object> finding() {
        Map<String, Object> always = object(
                "thesis",
                TEXT,
                "verdict",
                words(Stream.of("supported", "opposite", "not supported", "too few")),
                "from",
                DAY,
                "to",
                DAY,
                "causes",
                WHOLE,
                "effects",
                WHOLE,
                "seed",
                WHOLE,
                "draws",
                WHOLE,
                "sentence",
                TEXT,
                "epochs",
                list(object(
                        "offset", WHOLE, "effects", MAYBE_NUMBER, "low", NUMBER, "expected", NUMBER, "high", NUMBER)),
                "lags",
                list(object("days", WHOLE, "rate_ratio", MAYBE_NUMBER, "low", MAYBE_NUMBER, "high", MAYBE_NUMBER)));
        // the tests are absent where there were too few events for them; commands may come to add fields of their own
        Map<String, Object> tested = optional(
                always,
                "permutation",
                open("ratio", MAYBE_NUMBER, "p", NUMBER),
                "counts",
                open("rate_ratio", NUMBER, "low", NUMBER, "high", NUMBER, "p", NUMBER, "reverse_p", NUMBER),
                "hawkes",
                open("branching", NUMBER, "low", NUMBER, "high", NUMBER, "half_life_days", MAYBE_NUMBER, "p", NUMBER),
                "order_p",
                NUMBER,
                "robustness",
                list(open("variant", TEXT, "rate_ratio", MAYBE_NUMBER)),
                "episodes",
                list(open("day", DAY, "causes", list(TEXT), "effects", list(TEXT), "expected", NUMBER)));
        Map<String, Object> more = new LinkedHashMap<>(tested);
        more.remove("additionalProperties");
        return more;
    }

    private static void overviews(Map<String, Object> all) {
        all.put(
                "Network",
                object(
                        "from",
                        DAY,
                        "to",
                        DAY,
                        "actors",
                        list(TEXT),
                        "blocs",
                        list(list(TEXT)),
                        "modularity",
                        NUMBER,
                        "balanced",
                        WHOLE,
                        "unbalanced",
                        WHOLE,
                        "edges",
                        list(object(
                                "a",
                                TEXT,
                                "b",
                                TEXT,
                                "cooperation",
                                NUMBER,
                                "conflict",
                                NUMBER,
                                "net",
                                NUMBER,
                                "quads",
                                COUNTS))));
        all.put(
                "Map",
                object(
                        "places",
                        list(object(
                                "name", TEXT, "country", TEXT, "lat", NUMBER, "lon", NUMBER, "events", WHOLE, "quads",
                                COUNTS)),
                        "nowhere",
                        WHOLE,
                        "arcs",
                        list(object(
                                "source",
                                TEXT,
                                "target",
                                TEXT,
                                "from",
                                list(NUMBER),
                                "to",
                                list(NUMBER),
                                "events",
                                WHOLE,
                                "quads",
                                COUNTS))));
    }

    private static void reviews(Map<String, Object> all) {
        all.put(
                "Judgement",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "events",
                                list(TEXT),
                                "judgement",
                                words(Stream.of("right", "wrong", "corrected")),
                                "reviewer",
                                TEXT,
                                "correction",
                                Map.of("type", "object", "additionalProperties", TEXT),
                                "note",
                                TEXT),
                        "required",
                        List.of("events", "judgement", "reviewer")));
        all.put("Stored", object("stored", WHOLE));
        all.put(
                "Score",
                object(
                        "precision",
                        list(object(
                                "type",
                                TEXT,
                                "judged",
                                WHOLE,
                                "right",
                                WHOLE,
                                "precision",
                                NUMBER,
                                "low",
                                NUMBER,
                                "high",
                                NUMBER,
                                "type_right",
                                WHOLE)),
                        "agreement",
                        object("events", WHOLE, "same", MAYBE_NUMBER, "alpha", MAYBE_NUMBER),
                        "lost",
                        WHOLE));
    }
}
