package org.entente.app.server.api;

import static org.entente.app.server.api.Parameter.path;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.app.server.safety.Gate;
import org.entente.app.server.safety.Json;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.view.CodingRoom;
import org.entente.app.server.view.LedgerView;
import org.entente.app.server.view.Page;
import org.entente.ledger.EventFilter;
import org.entente.ledger.json.EntryJson;
import org.entente.ledger.json.EntryWriter;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Statement;

/** Stories, and the coding of new ones. */
final class Stories {

    private static final Set<String> FIELDS = Set.of("id", "date", "title", "text", "publisher", "url", "language");

    private final LedgerView view;
    private final CodingRoom room;
    private final Gate gate;

    Stories(LedgerView view, CodingRoom room, Gate gate) {
        this.view = view;
        this.room = room;
        this.gate = gate;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "/stories",
                        "Stories without their text, by date of publication.",
                        Parameter.paging(),
                        "Stories",
                        this::list),
                Route.get(
                        "/stories/{id}",
                        "A story with its events, statements and claims.",
                        List.of(path("id", "The story's id.")),
                        "Coding",
                        this::story),
                Route.post(
                                "/code",
                                "Codes a story; with keep=true it is kept in the ledger.",
                                List.of(Parameter.text("keep", "Whether to keep the story.")
                                        .oneOf("true", "false")),
                                "Story",
                                "Coding",
                                this::code)
                        .or(Entries.LINES));
    }

    private void list(Context request) throws IOException {
        if (Answers.known(request, view)) {
            return;
        }
        Query query = new Query(request);
        int offset = query.number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = query.number("limit", 100, 1, Query.MOST);
        Page<Article> page = new Page<>(
                view.ledger().stories(offset, limit),
                offset,
                limit,
                view.extent().stories());
        Answers.page(request, page, (json, story) -> {
            json.writeStartObject();
            head(json, story);
            json.writeEndObject();
        });
    }

    private void story(Context request) throws IOException {
        String id = request.pathParam("id");
        Article article =
                view.ledger().story(id).orElseThrow(() -> new Problem(404, "there is no story '" + id + "' here"));
        if (!Answers.known(request, view)) {
            EventFilter filter = EventFilter.ALL.inStory(id);
            try (Stream<Event> events = view.ledger().events(filter);
                    Stream<Statement> statements = view.ledger().statements(filter);
                    Stream<Claim> claims = view.ledger().claims(filter)) {
                answer(request, new Coding(article, events.toList(), statements.toList(), claims.toList()));
            }
        }
    }

    private void code(Context request) throws IOException {
        boolean keep = new Query(request).text("keep").filter("true"::equals).isPresent();
        if (keep) {
            gate.checkWritable();
        }
        Coding coding = room.code(article(Json.object(request.body())));
        if (keep) {
            room.keep(coding);
        }
        if (Optional.ofNullable(request.header("Accept")).orElse("").contains(Entries.LINES)) {
            lines(request, coding);
        } else {
            answer(request, coding);
        }
    }

    /** What {@code entente code --format jsonl} writes. */
    private static void lines(Context request, Coding coding) throws IOException {
        StringWriter text = new StringWriter();
        try (EntryWriter out = EntryWriter.lines(text)) {
            coding.events().forEach(out::write);
            coding.statements().forEach(out::write);
            coding.claims().forEach(out::write);
        }
        request.contentType(Entries.LINES).result(text.toString());
    }

    /** A story as {@code docs/formats.md} has it. */
    static Article article(JsonNode node) {
        String text = node.path("text").asText("");
        if (text.isBlank()) {
            throw new Problem(400, "the story has no 'text'");
        }
        return new Article(
                Optional.of(node.path("id").asText(""))
                        .filter(id -> !id.isBlank())
                        .orElseGet(() -> "story-" + UUID.randomUUID()),
                day(node.path("date").asText("")),
                node.path("title").asText(""),
                text,
                node.path("publisher").asText(""),
                node.path("url").asText(""),
                node.path("language").asText("en"),
                unread(node));
    }

    private static Map<String, String> unread(JsonNode node) {
        Map<String, String> other = new TreeMap<>();
        node.properties().stream()
                .filter(field -> !FIELDS.contains(field.getKey()))
                .forEach(field -> other.put(
                        field.getKey(),
                        field.getValue().isValueNode()
                                ? field.getValue().asText()
                                : field.getValue().toString()));
        return other;
    }

    private static Optional<LocalDate> day(String date) {
        if (date.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
        } catch (DateTimeParseException e) {
            throw new Problem(400, "date: '" + date + "' is no day; write it like 2024-05-20");
        }
    }

    private static void answer(Context request, Coding coding) throws IOException {
        Answers.document(request, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("story");
            head(json, coding.article());
            json.writeStringField("text", coding.article().text());
            json.writeEndObject();
            json.writeArrayFieldStart("events");
            for (Event event : coding.events()) {
                EntryJson.write(json, event);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("statements");
            for (Statement statement : coding.statements()) {
                EntryJson.write(json, statement);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("claims");
            for (Claim claim : coding.claims()) {
                EntryJson.write(json, claim);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator json, Article story) throws IOException {
        json.writeStringField("id", story.id());
        json.writeStringField("date", story.published().map(LocalDate::toString).orElse(""));
        json.writeStringField("title", story.title());
        json.writeStringField("publisher", story.publisher());
        json.writeStringField("url", story.url());
        json.writeStringField("language", story.language());
    }
}
