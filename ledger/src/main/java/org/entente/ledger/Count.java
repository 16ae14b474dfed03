package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.EventType;
import org.entente.model.QuadClass;

/**
 * How often one actor did one kind of thing to another on one day.
 *
 * @param date the day
 * @param source the source's code
 * @param target the target's code
 * @param type the event type
 * @param quad the quad class
 * @param events how many events
 * @param goldstein the sum of their Goldstein scores
 */
public record Count(
        LocalDate date, String source, String target, EventType type, QuadClass quad, long events, double goldstein) {}
