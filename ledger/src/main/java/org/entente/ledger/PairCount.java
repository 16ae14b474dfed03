package org.entente.ledger;

import java.time.LocalDate;
import org.entente.model.QuadClass;

/**
 * How often two actors did things of one class to each other, whoever began, in a stretch of time.
 *
 * @param start the first day of the stretch
 * @param one the actor whose code comes first
 * @param other the other
 * @param quad the quad class
 * @param events how many events
 */
public record PairCount(LocalDate start, String one, String other, QuadClass quad, long events) {}
