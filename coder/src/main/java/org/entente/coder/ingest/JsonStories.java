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
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Article;

/** Makes stories of JSON objects: one a line, or in one array. */
final class JsonStories {

    private final StoryFields fields;
    private final ObjectReader json;
    private final int maxCharacters;

    JsonStories(ReadingOptions options) {
        this.fields = new StoryFields(options);
        this.maxCharacters = options.maxBytes();
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
        RecordLimit limited = new RecordLimit(characters, maxCharacters);
        try (JsonParser parser = json.createParser(limited)) {
            parser.nextToken();
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                parser.nextToken();
            }
            while (parser.currentToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
                long line = parser.currentTokenLocation().getLineNr();
                limited.begin();
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
        } catch (RecordLimit.Passed e) {
            sink.reject(new Reject(source, 0, "an object in it " + Sizes.tooLarge(maxCharacters)));
        }
    }

    private Article story(JsonNode node) throws StoryFault {
        if (!node.isObject()) {
            throw new StoryFault(
                    "not a story: a JSON object is wanted, with at least \"" + fields.theirs("text") + "\"");
        }
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            if (fields.reads(field.getKey()) && !value.isTextual() && !value.isNumber() && !value.isNull()) {
                throw new StoryFault("\"" + StoryFields.shortened(field.getKey()) + "\" is not a string");
            }
            if (!value.isNull()) {
                values.put(field.getKey(), value.isValueNode() ? value.asText() : value.toString());
            }
        }
        return fields.story(values);
    }

    private static String reason(JsonProcessingException e) {
        return StoryFields.shortened(e.getOriginalMessage().lines().findFirst().orElse("cannot be read"));
    }
}
