package org.entente.app.server.reviews;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.ledger.Ledger;

/**
 * What the reviews say of the coder.
 *
 * @param precision by event type, and of all at the end
 * @param agreement of those who judged the same events
 * @param lost how many judged events the ledger does not have, or no more
 */
public record ReviewScore(List<Precision> precision, Agreement agreement, int lost) {

    public ReviewScore {
        precision = List.copyOf(precision);
    }

    /** Scores the latest judgement of each analyst about each event of a ledger. */
    public static ReviewScore of(ReviewBook book, Ledger ledger) {
        Map<String, List<Review>> byEvent = new LinkedHashMap<>();
        book.all().forEach(review -> byEvent.put(review.event(), book.of(review.event())));
        Map<String, String> types = new HashMap<>();
        for (String id : byEvent.keySet()) {
            ledger.event(id).ifPresent(event -> types.put(id, event.type().name()));
        }
        return new ReviewScore(
                Precision.of(byEvent, types), Agreement.of(byEvent.values()), byEvent.size() - types.size());
    }
}
