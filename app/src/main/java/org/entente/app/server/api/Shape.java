package org.entente.app.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shapes that JSON Schemas are put together from: texts and numbers, lists, objects, and references by name. */
final class Shape {

    static final Map<String, Object> TEXT = Map.of("type", "string");
    static final Map<String, Object> WHOLE = Map.of("type", "integer");
    static final Map<String, Object> NUMBER = Map.of("type", "number");
    static final Map<String, Object> MAYBE_NUMBER = Map.of("type", List.of("number", "null"));
    static final Map<String, Object> YES_NO = Map.of("type", "boolean");
    static final Map<String, Object> DAY = Map.of("type", "string", "format", "date");
    static final Map<String, Object> COUNTS = Map.of("type", "object", "additionalProperties", WHOLE);

    private Shape() {}

    /** An object with these fields and no others. */
    static Map<String, Object> object(Object... fields) {
        Map<String, Object> object = open(fields);
        object.put("additionalProperties", false);
        return object;
    }

    /** An object with these fields, perhaps among others. */
    static Map<String, Object> open(Object... fields) {
        Map<String, Object> properties = fields(fields);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", List.copyOf(properties.keySet()));
        return object;
    }

    static Map<String, Object> with(Map<String, Object> object, Object... more) {
        Map<String, Object> longer = optional(object, more);
        longer.put("required", List.copyOf(((Map<?, ?>) longer.getOrDefault("properties", Map.of())).keySet()));
        return longer;
    }

    static Map<String, Object> optional(Map<String, Object> object, Object... more) {
        Map<String, Object> properties = new LinkedHashMap<>();
        ((Map<?, ?>) object.getOrDefault("properties", Map.of()))
                .forEach((name, schema) -> properties.put(String.valueOf(name), schema));
        properties.putAll(fields(more));
        Map<String, Object> longer = new LinkedHashMap<>(object);
        longer.put("properties", properties);
        return longer;
    }

    private static Map<String, Object> fields(Object... fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            properties.put((String) fields[i], fields[i + 1]);
        }
        return properties;
    }

    static Map<String, Object> page(String item) {
        return object(
                "items",
                list(ref(item)),
                "offset",
                WHOLE,
                "limit",
                WHOLE,
                "total",
                WHOLE,
                "next",
                Map.of("type", List.of("integer", "null")));
    }

    static Map<String, Object> list(Object item) {
        return Map.of("type", "array", "items", item);
    }

    static Map<String, Object> words(Stream<String> words) {
        return Map.of("type", "string", "enum", words.toList());
    }

    /** One of these schemas by its name. */
    static Map<String, Object> ref(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    static Map<String, Object> orNull(String name) {
        return Map.of("anyOf", List.of(ref(name), Map.of("type", "null")));
    }
}
