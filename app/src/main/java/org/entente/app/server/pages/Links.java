package org.entente.app.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Actor;

/** Addresses of pages, and names that lead to them. */
final class Links {

    private Links() {}

    /** The page of a story. An id that would not survive in a path goes into the query. */
    static String story(String id) {
        return id.matches("[A-Za-z0-9_~-][A-Za-z0-9._~-]*") ? "/stories/" + id : "/stories?id=" + encoded(id);
    }

    /** The page of a relation. */
    static String relation(String one, String other) {
        return "/relations?a=" + encoded(one) + "&b=" + encoded(other);
    }

    /** A value of a query. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A part of a path. */
    static String path(String value) {
        return encoded(value).replace("+", "%20");
    }

    /** The names of actors as a reader wants them. */
    static String names(List<Actor> actors) {
        return actors.isEmpty()
                ? "—"
                : actors.stream().map(Links::name).distinct().collect(Collectors.joining(", "));
    }

    static String name(Actor actor) {
        String name = actor.name().isBlank() ? actor.text() : actor.name();
        return actor.code().isBlank() || actor.code().equals(name) ? name : name + " (" + actor.code() + ")";
    }
}
