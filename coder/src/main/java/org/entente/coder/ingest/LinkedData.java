package org.entente.coder.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The schema.org description of a story that a page carries as JSON-LD; empty where it carries none. */
final class LinkedData {

    private static final int MOST_NODES = 2_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final JsonNode story;

    private LinkedData(JsonNode story) {
        this.story = story;
    }

    /** The first description of an article in the page. */
    static LinkedData of(Document page) {
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            JsonNode found = article(parsed(script.data()));
            if (!found.isMissingNode()) {
                return new LinkedData(found);
            }
        }
        return new LinkedData(MissingNode.getInstance());
    }

    /** Broken linked data is common, and counts as none: the page's other marks have to do. */
    private static JsonNode parsed(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** A field that holds words; "" where it is missing. */
    String text(String field) {
        JsonNode value = story.path(field);
        if (value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        return value.isValueNode()
                ? Parser.unescapeEntities(value.asText(""), false).strip()
                : "";
    }

    /** The name or names of a field that holds a person or body, or several. */
    String name(String field) {
        JsonNode value = story.path(field);
        List<String> names = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String name = one.isObject() ? one.path("name").asText("") : one.isTextual() ? one.asText() : "";
            if (!name.isBlank()) {
                names.add(Parser.unescapeEntities(name, false).strip());
            }
        }
        return String.join(", ", names);
    }

    private static JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            for (JsonNode child : node) {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText("");
            if (name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report")) {
                return true;
            }
        }
        return false;
    }
}
