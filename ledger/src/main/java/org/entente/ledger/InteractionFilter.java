package org.entente.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which interactions are asked for.
 *
 * @param from the first day
 * @param to the last day
 * @param among the codes of the actors of whom both sides must be; empty for all
 * @param counting what counts as one
 */
public record InteractionFilter(
        Optional<LocalDate> from, Optional<LocalDate> to, Set<String> among, Counting counting) {

    /** Asks for everything. */
    public static final InteractionFilter ALL = new InteractionFilter(Optional.empty(), Optional.empty(), Set.of());

    public InteractionFilter {
        among = Set.copyOf(among);
    }

    /** Events between these actors, each once. */
    public InteractionFilter(Optional<LocalDate> from, Optional<LocalDate> to, Set<String> among) {
        this(from, to, among, Counting.EVENTS);
    }

    /** Everything between these actors. */
    public static InteractionFilter among(Set<String> codes) {
        return new InteractionFilter(Optional.empty(), Optional.empty(), codes);
    }

    /** The same, on or after the day. */
    public InteractionFilter from(LocalDate day) {
        return new InteractionFilter(Optional.of(day), to, among, counting);
    }

    /** The same, on or before the day. */
    public InteractionFilter to(LocalDate day) {
        return new InteractionFilter(from, Optional.of(day), among, counting);
    }

    /** The same between these actors alone. */
    public InteractionFilter between(Set<String> codes) {
        return new InteractionFilter(from, to, codes, counting);
    }

    /** The same, so counted. */
    public InteractionFilter counting(Counting what) {
        return new InteractionFilter(from, to, among, what);
    }

    Conditions conditions() {
        Conditions conditions = Conditions.none();
        from.ifPresent(day -> conditions.and("date >= ?", day));
        to.ifPresent(day -> conditions.and("date <= ?", day));
        conditions.oneOf("source IN", among);
        conditions.oneOf("target IN", among);
        return conditions;
    }
}
