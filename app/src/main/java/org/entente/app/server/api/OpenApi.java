package org.entente.app.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.server.safety.Json;

/** The OpenAPI 3.1 document of the API, made of its table of routes. */
final class OpenApi {

    private OpenApi() {}

    static JsonNode of(List<Route> routes, String version) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(ApiRoutes.BASE + route.path(), fresh -> new LinkedHashMap<>())
                    .put(route.method().name().toLowerCase(Locale.ROOT), operation(route));
        }
        return Json.fields()
                .put("openapi", "3.1.0")
                .put("info", Map.of("title", "Entente", "version", version))
                .put("paths", paths)
                .put("components", Map.of("schemas", Schemas.all(), "responses", Map.of("Problem", failed())))
                .node();
    }

    private static Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put(
                "operationId",
                route.method().name().toLowerCase(Locale.ROOT) + route.path().replaceAll("[{}/]+", "_"));
        operation.put("summary", route.summary());
        operation.put(
                "parameters",
                route.parameters().stream().map(OpenApi::parameter).toList());
        if (!route.body().isEmpty()) {
            operation.put(
                    "requestBody",
                    Map.of(
                            "required",
                            true,
                            "content",
                            Map.of(route.takes(), Map.of("schema", schema(route.takes(), route.body())))));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        route.answers().forEach(type -> content.put(type, Map.of("schema", schema(type, route.schema()))));
        operation.put(
                "responses",
                Map.of(
                        "200", Map.of("description", route.summary(), "content", content),
                        "default", Map.of("$ref", "#/components/responses/Problem")));
        return operation;
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", parameter.type());
        if (!parameter.format().isEmpty()) {
            value.put("format", parameter.format());
        }
        if (!parameter.values().isEmpty()) {
            value.put("enum", new ArrayList<>(parameter.values()));
        }
        return Map.of(
                "name", parameter.name(),
                "in", parameter.inPath() ? "path" : "query",
                "required", parameter.required(),
                "description", parameter.description(),
                "schema", parameter.repeatable() ? Map.of("type", "array", "items", value) : value);
    }

    private static Map<String, Object> schema(String type, String name) {
        return type.equals("application/json") ? Shape.ref(name) : Map.of("type", "string");
    }

    private static Map<String, Object> failed() {
        return Map.of(
                "description",
                "What is wrong, as RFC 9457 has it.",
                "content",
                Map.of("application/problem+json", Map.of("schema", Shape.ref("Problem"))));
    }
}
