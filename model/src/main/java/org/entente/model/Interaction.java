package org.entente.model;

import java.time.LocalDate;

/**
 * An event as analysis counts it: one source, one target, one day. An event with several actors on a side gives one
 * interaction for each pair.
 *
 * @param event the id of the event
 * @param date the first day on which it happened
 * @param source the source's code
 * @param target the target's code
 * @param type the PLOVER event type
 * @param quad the quad class
 * @param goldstein the Goldstein score, -10 to 10
 */
public record Interaction(
        String event, LocalDate date, String source, String target, EventType type, QuadClass quad, double goldstein) {}
