package org.entente.app.server.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.app.server.api.Query;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/** The filters of an address: as words, as a form, and as the beginning of another address. */
final class Filters {

    private static final List<String> NAMES =
            List.of("actor", "source", "target", "type", "quad", "from", "to", "text", "place", "story");

    private final Context request;
    private final Query query;

    Filters(Context request) {
        this.request = request;
        this.query = new Query(request);
    }

    /** The filters as a form for a page. */
    void form(Html html, String path) {
        Forms.ask(html, path);
        for (String name : List.of("actor", "source", "target")) {
            Forms.field(html, name, name, "text", String.join(",", query.texts(name)));
        }
        Forms.choice(
                html,
                "type",
                "type",
                Stream.concat(Stream.of(""), Stream.of(EventType.values()).map(Enum::name))
                        .toList(),
                query.text("type").orElse(""));
        Forms.choice(
                html,
                "quad",
                "class",
                Stream.concat(Stream.of(""), Stream.of(QuadClass.values()).map(Enum::name))
                        .toList(),
                query.text("quad").orElse(""));
        Forms.field(html, "from", "from", "date", query.text("from").orElse(""));
        Forms.field(html, "to", "to", "date", query.text("to").orElse(""));
        Forms.field(
                html,
                "text",
                "words in the sentence",
                "text",
                query.text("text").orElse(""));
        Forms.field(html, "place", "place", "text", query.text("place").orElse(""));
        query.text("story").ifPresent(story -> Forms.field(html, "story", "story", "text", story));
        Forms.end(html, "Show");
    }

    /** The filters as words: "source is CHN, type is threaten, from 2024-05-01"; "" where there are none. */
    String words() {
        List<String> words = new ArrayList<>();
        for (String name : NAMES) {
            List<String> values = query.texts(name);
            if (!values.isEmpty()) {
                String any = String.join(" or ", values);
                words.add(
                        switch (name) {
                            case "from", "to" -> name + " " + any;
                            case "type", "quad" ->
                                (name.equals("quad") ? "class" : name) + " is "
                                        + any.toLowerCase(Locale.ROOT).replace('_', ' ');
                            case "text" -> "the sentence says “" + any + "”";
                            default -> name + " is " + any;
                        });
            }
        }
        return String.join(", ", words);
    }

    /** The filters for an address, each with an ampersand after it, to be put before other parameters. */
    String kept() {
        StringBuilder kept = new StringBuilder();
        NAMES.forEach(name -> query.texts(name).forEach(value -> kept.append(name)
                .append('=')
                .append(Links.encoded(value))
                .append('&')));
        return kept.toString();
    }

    /** What the address asks for. */
    Query query() {
        return query;
    }

    /** The path that was asked for. */
    String path() {
        return request.path();
    }
}
