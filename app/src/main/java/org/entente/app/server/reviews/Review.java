package org.entente.app.server.reviews;

import java.time.Instant;
import java.util.Map;

/**
 * One judgement of one event by one analyst.
 *
 * @param event the event's id
 * @param story the story's id
 * @param judgement what was judged
 * @param reviewer who judged
 * @param at when
 * @param correction for a correction, the fields that change and their right values; empty otherwise
 * @param note anything the analyst wants to say
 */
public record Review(
        String event,
        String story,
        Judgement judgement,
        String reviewer,
        Instant at,
        Map<String, String> correction,
        String note) {

    public Review {
        correction = Map.copyOf(correction);
    }
}
