package org.entente.coder.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Article;

/** Makes stories of JSON objects: one a line, or in one array. */
final class JsonStories {

    private static final Set<String> FIELDS = Set.of("id", "date", "title", "text", "publisher", "url", "language");

    private final ReadingOptions options;
    private final ObjectReader json;

    JsonStories(ReadingOptions options) {
        this.options = options;
        JsonMapper mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(options.maxBytes())
                        .maxNestingDepth(200)
                        .build());
        this.json = mapper.readerFor(JsonNode.class);
    }

    /**
     * The story on one line.
     *
     * @throws StoryFault where the line is no story
     */
    Article line(String line) throws StoryFault {
        try {
            return story(json.readTree(line));
        } catch (JsonProcessingException e) {
            throw new StoryFault("broken JSON: " + reason(e));
        }
    }

    /** Whether a line is a whole JSON object. */
    boolean wholeObject(String line) {
        try {
            return json.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** Reads objects one after the other, or an array of them, however they are laid out. */
    void document(String source, Reader characters, ArticleSink sink) throws IOException {
        try (JsonParser parser = json.createParser(characters)) {
            parser.nextToken();
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            while (parser.currentToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                long line = parser.currentTokenLocation().getLineNr();
                JsonNode node = json.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(parser);
                try {
                    sink.article(story(node), new Origin(source, line, Origin.UNKNOWN));
                } catch (StoryFault e) {
                    sink.reject(new Reject(source, line, e.reason()));
                }
                parser.nextToken();
            }
        } catch (JsonProcessingException e) {
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            sink.reject(new Reject(source, line, "broken JSON: " + reason(e) + "; nothing after it was read"));
        }
    }

    private Article story(JsonNode node) throws StoryFault {
        if (!node.isObject()) {
            throw new StoryFault("not a story: a JSON object is wanted, with at least \"" + theirs("text") + "\"");
        }
        String text = field(node, "text");
        String title = field(node, "title");
        if (text.isBlank()) {
            throw new StoryFault("the story has no \"" + theirs("text") + "\""
                    + (options.fields().containsKey("text") ? "" : " (another name for it: --field text=NAME)"));
        }
        String url = field(node, "url");
        String id = field(node, "id");
        return new Article(
                id.isBlank() ? StoryId.of(url, title, text) : id,
                published(node),
                title,
                text,
                field(node, "publisher"),
                url,
                field(node, "language"),
                unread(node));
    }

    private Optional<LocalDate> published(JsonNode node) throws StoryFault {
        String written = field(node, "date");
        if (written.isBlank()) {
            return options.date();
        }
        Optional<LocalDate> day = PublicationDates.parse(written);
        if (day.isEmpty()) {
            throw new StoryFault("\"" + theirs("date") + "\" is no date: \"" + shortened(written)
                    + "\" (wanted: 2024-05-20, or 2024-05-20T10:00:00Z)");
        }
        return day;
    }

    private String field(JsonNode node, String ours) throws StoryFault {
        JsonNode value = node.get(theirs(ours));
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isTextual() || value.isNumber()) {
            return value.asText();
        }
        throw new StoryFault("\"" + theirs(ours) + "\" is not a string");
    }

    private Map<String, String> unread(JsonNode node) {
        Map<String, String> other = new TreeMap<>();
        node.properties().forEach(field -> {
            if (!read(field.getKey()) && !field.getValue().isNull()) {
                JsonNode value = field.getValue();
                other.put(field.getKey(), value.isTextual() ? value.asText() : value.toString());
            }
        });
        return other;
    }

    private boolean read(String theirs) {
        return FIELDS.stream().anyMatch(ours -> theirs(ours).equals(theirs));
    }

    private String theirs(String ours) {
        return options.fields().getOrDefault(ours, ours);
    }

    private static String reason(JsonProcessingException e) {
        return shortened(e.getOriginalMessage().lines().findFirst().orElse("cannot be read"));
    }

    private static String shortened(String words) {
        return words.length() <= 120 ? words : words.substring(0, 117) + "...";
    }
}
