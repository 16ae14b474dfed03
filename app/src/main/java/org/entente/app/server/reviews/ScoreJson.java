package org.entente.app.server.reviews;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entente.app.server.safety.Json;

/** Writes what reviews say of the coder as JSON. */
public final class ScoreJson {

    private ScoreJson() {}

    /** The score; numbers that cannot be told are null. */
    public static ObjectNode of(ReviewScore score) {
        return Json.fields()
                .put(
                        "precision",
                        score.precision().stream()
                                .map(row -> Json.fields()
                                        .put("type", row.group())
                                        .put("judged", row.judged())
                                        .put("right", row.right())
                                        .put("precision", row.value())
                                        .put("low", row.low())
                                        .put("high", row.high())
                                        .put("type_right", row.typed())
                                        .node())
                                .toList())
                .put(
                        "agreement",
                        Json.fields()
                                .put("events", score.agreement().events())
                                .put("same", score.agreement().same())
                                .put("alpha", score.agreement().alpha())
                                .node())
                .put("lost", score.lost())
                .node();
    }
}
