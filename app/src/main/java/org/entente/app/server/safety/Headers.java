package org.entente.app.server.safety;

import io.javalin.http.Context;
import java.util.Map;

/** The headers that tell a browser what a page of ours may do: nothing but show itself and speak with this server. */
public final class Headers {

    /** No script or style but our files, no other host, no frame around us. */
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()");

    private Headers() {}

    /** Puts them on an answer. */
    public static void put(Context answer) {
        ALWAYS.forEach(answer::header);
    }
}
