package org.entente.app.server.safety;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Lets a request in, or says with a {@link Problem} why not: foreign host, foreign origin, no token, read-only. */
public final class Gate {

    private static final String COOKIE = "entente";

    private final ServerSettings settings;
    private final Hosts hosts;

    /** A gate for a server with these settings. */
    public Gate(ServerSettings settings) {
        this.settings = settings;
        this.hosts = new Hosts(settings.host());
    }

    /** Checks a request before anything else sees it. */
    public void check(Context request) {
        String host = Optional.ofNullable(request.header("Host")).orElse("");
        if (!hosts.ours(host)) {
            throw new Problem(421, "this server does not answer to the name in the Host header");
        }
        if (settings.token().isPresent()) {
            checkToken(request, settings.token().get());
        }
        if (request.method() != HandlerType.GET && request.method() != HandlerType.HEAD) {
            checkOrigin(request, host);
        }
    }

    /** Refuses a write where nothing may be written. */
    public void checkWritable() {
        if (settings.readOnly()) {
            throw new Problem(403, "the server is read-only; start it without --read-only to write");
        }
    }

    /** Keeps a token given in the address as a cookie, so that it need not stay in the address; true if there was one. */
    public boolean admit(Context request) {
        String given = request.queryParam("token");
        if (given == null || settings.token().isEmpty()) {
            return false;
        }
        if (same(given, settings.token().get())) {
            Cookie cookie = new Cookie(COOKIE, given);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            request.cookie(cookie);
        }
        return true;
    }

    private void checkToken(Context request, String token) {
        String bearer = Optional.ofNullable(request.header("Authorization")).orElse("");
        String cookie = Optional.ofNullable(request.cookie(COOKIE)).orElse("");
        String query = request.path().equals("/")
                ? Optional.ofNullable(request.queryParam("token")).orElse("")
                : "";
        if (!same(bearer, "Bearer " + token) && !same(cookie, token) && !same(query, token)) {
            request.header("WWW-Authenticate", "Bearer");
            throw new Problem(
                    401,
                    "this server asks for its token: 'Authorization: Bearer TOKEN', or /?token=TOKEN in a browser");
        }
    }

    /** A page elsewhere can make a browser send a form here, but not without telling whence. */
    private static void checkOrigin(Context request, String host) {
        String origin = request.header("Origin");
        String site = request.header("Sec-Fetch-Site");
        boolean ours = origin == null
                ? site == null ? json(request) : site.equals("same-origin") || site.equals("none")
                : origin.equals("http://" + host) || origin.equals("https://" + host);
        if (!ours) {
            throw new Problem(403, "a page of another site, or a form of unknown origin, may not write here");
        }
    }

    /** A form cannot send these without asking first. */
    private static boolean json(Context request) {
        String type = request.contentType();
        return type != null && (type.startsWith("application/json") || type.startsWith("application/x-ndjson"));
    }

    private static boolean same(String given, String wanted) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
