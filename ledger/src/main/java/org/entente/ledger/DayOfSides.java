package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.EventType;

/**
 * How many events of a type there were between two sides on a day, each counted once.
 *
 * @param day the day
 * @param type the event type
 * @param events how many events
 * @param forth how many of them came from the first side; one that goes both ways is half from each
 * @param goldstein the sum of their Goldstein scores
 */
public record DayOfSides(LocalDate day, EventType type, long events, double forth, double goldstein) {}
