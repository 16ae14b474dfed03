package org.entente.app.server.reviews;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.server.safety.Json;
import org.entente.app.server.safety.Problem;
import org.entente.ledger.Ledger;
import org.entente.model.Event;

/**
 * All reviews, in a file of JSON Lines beside the ledger to which lines are only ever added: who changes their mind adds a line, and the
 * last one of an analyst about an event counts. The machine's coding stays as it is.
 *
 * <p>A story that is coded again may lose events or get others; reviews keep the event's id, and those of lost events stay in the file.
 */
public final class ReviewBook {

    private final Path file;
    private final Map<String, Map<String, Review>> byEvent = new LinkedHashMap<>();

    private ReviewBook(Path file) {
        this.file = file;
    }

    /** The file that belongs to a ledger: {@code news.duckdb} has {@code news.reviews.jsonl}. */
    public static Path beside(Path ledger) {
        String name = String.valueOf(ledger.getFileName()).replaceFirst("\\.duckdb$", "");
        return ledger.resolveSibling(name + ".reviews.jsonl");
    }

    /** Reads the file where there is one. */
    public static ReviewBook open(Path file) {
        ReviewBook book = new ReviewBook(file);
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    if (!line.isBlank()) {
                        book.remember(parse(line));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return book;
    }

    /** Adds reviews: on disk when this returns. */
    public synchronized void add(Collection<Review> reviews) {
        StringBuilder lines = new StringBuilder();
        reviews.forEach(review -> lines.append(Json.text(node(review))).append('\n'));
        try {
            Files.writeString(
                    file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reviews.forEach(this::remember);
    }

    /** The reviews of an event, the latest of each analyst. */
    public synchronized List<Review> of(String event) {
        return List.copyOf(byEvent.getOrDefault(event, Map.of()).values());
    }

    /** All reviews that count. */
    public synchronized List<Review> all() {
        List<Review> all = new ArrayList<>();
        byEvent.values().forEach(reviews -> all.addAll(reviews.values()));
        return all;
    }

    /** A review as JSON. */
    public static ObjectNode node(Review review) {
        return Json.fields()
                .put("kind", "review")
                .put("event", review.event())
                .put("story", review.story())
                .put("judgement", review.judgement().label())
                .put("reviewer", review.reviewer())
                .put("at", review.at().toString())
                .put("correction", new TreeMap<>(review.correction()))
                .put("note", review.note())
                .node();
    }

    /** A review as JSON, with what the machine had coded: a line of gold data. */
    public static ObjectNode gold(Review review, Ledger ledger) {
        ObjectNode node = node(review);
        ledger.event(review.event()).ifPresent(event -> node.setAll(coded(event)));
        return node;
    }

    private static ObjectNode coded(Event event) {
        return Json.fields()
                .put("type", event.type().name())
                .put("mode", event.mode().label())
                .put(
                        "source",
                        event.sources().stream().map(actor -> actor.code()).toList())
                .put(
                        "target",
                        event.targets().stream().map(actor -> actor.code()).toList())
                .put("date", event.date().start().toString())
                .put("confidence", event.confidence())
                .put("by", event.by())
                .put("evidence", event.evidence().text())
                .node();
    }

    private void remember(Review review) {
        byEvent.computeIfAbsent(review.event(), fresh -> new LinkedHashMap<>()).put(review.reviewer(), review);
    }

    /** Adds those of some reviews that are not known yet, as when a file comes back; how many they were. */
    public synchronized int merge(Collection<Review> reviews) {
        List<Review> fresh = reviews.stream()
                .filter(review -> of(review.event()).stream()
                        .noneMatch(known -> known.reviewer().equals(review.reviewer())
                                && !known.at().isBefore(review.at())))
                .toList();
        add(fresh);
        return fresh.size();
    }

    /**
     * Reads a review as {@link #node} writes it; other fields are passed over.
     *
     * @throws IllegalArgumentException if the line is none, saying why
     */
    public static Review parse(String line) {
        JsonNode node;
        try {
            node = Json.object(line);
        } catch (Problem unread) {
            throw new IllegalArgumentException("no JSON object", unread);
        }
        for (String needed : List.of("event", "judgement", "reviewer", "at")) {
            if (node.path(needed).asText().isBlank()) {
                throw new IllegalArgumentException("'" + needed + "' is missing");
            }
        }
        try {
            return read(node);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("at: '" + node.path("at").asText() + "' is no time", e);
        }
    }

    private static Review read(JsonNode node) {
        Map<String, String> correction = new LinkedHashMap<>();
        node.path("correction")
                .properties()
                .forEach(
                        field -> correction.put(field.getKey(), field.getValue().asText()));
        return new Review(
                node.path("event").asText(),
                node.path("story").asText(),
                Judgement.of(node.path("judgement").asText()),
                node.path("reviewer").asText(),
                Instant.parse(node.path("at").asText()),
                correction,
                node.path("note").asText());
    }
}
