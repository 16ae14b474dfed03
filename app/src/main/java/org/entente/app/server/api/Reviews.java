package org.entente.app.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.server.reviews.Judgement;
import org.entente.app.server.reviews.Review;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.app.server.reviews.ReviewScore;
import org.entente.app.server.reviews.ScoreJson;
import org.entente.app.server.safety.Gate;
import org.entente.app.server.safety.Json;
import org.entente.app.server.safety.Problem;
import org.entente.app.server.view.LedgerView;
import org.entente.model.Event;

/** Judgements of events: taken one or several at once, and given out as gold data. */
final class Reviews {

    private static final int MOST_EVENTS = 500;
    private static final int LONGEST = 2000;

    private final LedgerView view;
    private final ReviewBook book;
    private final Gate gate;

    Reviews(LedgerView view, ReviewBook book, Gate gate) {
        this.view = view;
        this.book = book;
        this.gate = gate;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                                "/reviews",
                                "All judgements with what the machine had coded, a line each.",
                                List.of(),
                                "Review",
                                this::list)
                        .only("application/x-ndjson"),
                Route.post("/reviews", "Judges one or more events.", List.of(), "Judgement", "Stored", this::add),
                Route.post(
                                "/reviews/import",
                                "Takes judgements back that were given out, a line each; those that are known stay.",
                                List.of(),
                                "Judgement",
                                "Stored",
                                this::bring)
                        .taking(Entries.LINES),
                Route.get(
                        "/reviews/score",
                        "What the judgements say of the coder: precision by type, and agreement of those who judged.",
                        List.of(),
                        "Score",
                        this::score));
    }

    private void list(Context request) throws IOException {
        try (Writer out = Answers.stream(request, "application/x-ndjson")) {
            for (Review review : book.all()) {
                out.write(Json.text(ReviewBook.gold(review, view.ledger())));
                out.write('\n');
            }
        }
    }

    private void add(Context request) {
        gate.checkWritable();
        JsonNode body = Json.object(request.body());
        List<Review> reviews = new ArrayList<>();
        for (JsonNode id : body.path("events")) {
            reviews.add(review(body, id.asText()));
        }
        if (reviews.isEmpty() || reviews.size() > MOST_EVENTS) {
            throw new Problem(400, "'events' must name 1 to " + MOST_EVENTS + " events");
        }
        book.add(reviews);
        Answers.json(request, Json.fields().put("stored", reviews.size()).node());
    }

    private void bring(Context request) {
        gate.checkWritable();
        List<Review> reviews = new ArrayList<>();
        int number = 0;
        for (String line : request.body().lines().toList()) {
            number++;
            try {
                if (!line.isBlank()) {
                    reviews.add(ReviewBook.parse(line));
                }
            } catch (IllegalArgumentException e) {
                throw new Problem(400, "line " + number + ": " + e.getMessage() + "; nothing was taken");
            }
        }
        Answers.json(request, Json.fields().put("stored", book.merge(reviews)).node());
    }

    private void score(Context request) {
        Answers.json(request, ScoreJson.of(ReviewScore.of(book, view.ledger())));
    }

    private Review review(JsonNode body, String id) {
        Event event =
                view.ledger().event(id).orElseThrow(() -> new Problem(404, "there is no event '" + id + "' here"));
        Judgement judgement = judgement(body.path("judgement").asText());
        Map<String, String> correction = new LinkedHashMap<>();
        body.path("correction")
                .properties()
                .forEach(field -> correction.put(
                        field.getKey(), shortEnough(field.getValue().asText())));
        if (judgement == Judgement.CORRECTED && correction.isEmpty()) {
            throw new Problem(400, "a corrected event needs a 'correction': the fields that change");
        }
        String reviewer = body.path("reviewer").asText().strip();
        if (reviewer.isEmpty()) {
            throw new Problem(400, "'reviewer' is missing: whose judgement it is");
        }
        return new Review(
                id,
                event.story(),
                judgement,
                shortEnough(reviewer),
                Instant.now(),
                correction,
                shortEnough(body.path("note").asText()));
    }

    private static Judgement judgement(String word) {
        try {
            return Judgement.of(word);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, String.valueOf(e.getMessage()));
        }
    }

    private static String shortEnough(String text) {
        if (text.length() > LONGEST) {
            throw new Problem(400, "a text is longer than " + LONGEST + " characters");
        }
        return text;
    }
}
