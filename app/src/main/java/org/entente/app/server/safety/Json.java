package org.entente.app.server.safety;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** Small JSON documents, their fields in the order they were put. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object that grows field by field. */
    public static final class Fields {
        private final ObjectNode node = MAPPER.createObjectNode();

        private Fields() {}

        /** Puts a value that Jackson can write: text, number, list, map, node; numbers that are none become null. */
        public Fields put(String name, Object value) {
            boolean absent = value instanceof Double number && !Double.isFinite(number);
            node.set(name, absent ? node.nullNode() : MAPPER.valueToTree(value));
            return this;
        }

        /** The object. */
        public ObjectNode node() {
            return node;
        }
    }

    /** An empty object. */
    public static Fields fields() {
        return new Fields();
    }

    /** A document as text. */
    public static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads an object. */
    public static JsonNode object(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || !node.isObject()) {
                throw new Problem(400, "the body is no JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new Problem(400, "the body is no JSON: " + e.getOriginalMessage());
        }
    }
}
