package org.entente.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a ledger holds.
 *
 * @param stories how many stories
 * @param events how many events, each once however many stories tell it
 * @param statements how many statements
 * @param claims how many causal claims
 * @param first the day of the earliest event
 * @param last the day of the latest event
 */
public record Extent(
        long stories, long events, long statements, long claims, Optional<LocalDate> first, Optional<LocalDate> last) {}
