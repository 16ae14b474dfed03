package org.entente.app.server.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.server.safety.Problem;

/**
 * One line of the API's table: the server is built from it, and so is the OpenAPI document.
 *
 * @param method GET or POST
 * @param path the path below {@code /api/v1}, parameters in braces
 * @param summary what it answers, in one sentence
 * @param parameters what may be given
 * @param takes the media type of the body; "" where there is none
 * @param body the name of the schema of the body; "" where there is none
 * @param answers the media types it answers with, the usual one first
 * @param schema the name of the schema of the JSON it answers
 * @param handler answers it
 */
public record Route(
        Method method,
        String path,
        String summary,
        List<Parameter> parameters,
        String takes,
        String body,
        List<String> answers,
        String schema,
        Handler handler) {

    /** How a route is called. */
    public enum Method {
        /** Reads. */
        GET,
        /** Codes or writes. */
        POST
    }

    public Route {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /** A route that reads and answers JSON. */
    static Route get(String path, String summary, List<Parameter> parameters, String schema, Handler handler) {
        return new Route(Method.GET, path, summary, parameters, "", "", List.of("application/json"), schema, handler);
    }

    /** A route that takes one kind of JSON and answers another. */
    static Route post(
            String path, String summary, List<Parameter> parameters, String body, String schema, Handler handler) {
        return new Route(
                Method.POST,
                path,
                summary,
                parameters,
                "application/json",
                body,
                List.of("application/json"),
                schema,
                handler);
    }

    /** The same, but it takes this media type. */
    Route taking(String type) {
        return new Route(method, path, summary, parameters, type, body, answers, schema, handler);
    }

    /** The same, with other media types it can answer with. */
    Route or(String... types) {
        List<String> all = new ArrayList<>(answers);
        all.addAll(List.of(types));
        return new Route(method, path, summary, parameters, takes, body, all, schema, handler);
    }

    /** The same, with these media types only. */
    Route only(String... types) {
        return new Route(method, path, summary, parameters, takes, body, List.of(types), schema, handler);
    }

    /** The same, with more parameters. */
    Route with(List<Parameter> more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Route(method, path, summary, all, takes, body, answers, schema, handler);
    }

    /** Answers a request, once its parameters are known ones. */
    public void answer(Context request) throws Exception {
        List<String> known = parameters.stream()
                .filter(parameter -> !parameter.inPath())
                .map(Parameter::name)
                .toList();
        for (String given : request.queryParamMap().keySet()) {
            if (!known.contains(given)) {
                throw new Problem(
                        400,
                        "there is no parameter '" + given + "' here; there are "
                                + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
        handler.handle(request);
    }
}
