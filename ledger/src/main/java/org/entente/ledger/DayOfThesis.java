package org.entente.ledger;

import java.time.LocalDate;

/**
 * How many events of a cause and of an effect there were on a day; an event that is both counts as cause.
 *
 * @param day the day
 * @param causes events of the cause
 * @param effects events of the effect
 */
public record DayOfThesis(LocalDate day, long causes, long effects) {}
