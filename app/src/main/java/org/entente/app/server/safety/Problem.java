package org.entente.app.server.safety;

import io.javalin.http.Context;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.server.safety.Json.Fields;

/** What is wrong with a request, told as RFC 9457 asks: a status and one line about what to do. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Map<Integer, String> TITLES = new TreeMap<>(Map.of(
            400, "Not understood",
            401, "Not allowed in",
            403, "Not allowed",
            404, "Not found",
            405, "Not possible here",
            413, "Too large",
            421, "Wrong host",
            429, "Too many requests",
            500, "Failed",
            503, "Too busy"));

    private final int status;
    private final String detail;

    /** A problem with its HTTP status and a line for the caller. */
    public Problem(int status, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.detail = detail;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong and what to do. */
    public String detail() {
        return detail;
    }

    /** A name for all problems of this status. */
    public String title() {
        return TITLES.getOrDefault(status, "Problem " + status);
    }

    /** Answers a request with this problem. */
    public void answer(Context request) {
        Fields fields = Json.fields()
                .put("type", "about:blank")
                .put("title", title())
                .put("status", status)
                .put("detail", detail)
                .put("instance", request.path());
        if (status == 429 || status == 503) {
            request.header("Retry-After", "5");
        }
        request.status(status).contentType("application/problem+json").result(Json.text(fields.node()));
    }
}
