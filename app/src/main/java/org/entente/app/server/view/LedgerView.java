package org.entente.app.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Extent;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.model.Event;

/**
 * The ledger as the server reads it. What is counted over the whole ledger is counted once and kept until the server itself
 * writes; nobody else can, while it has the file open.
 */
public final class LedgerView {

    private record Kept(long version, Extent extent, ActLog acts) {}

    private final Ledger ledger;
    private final AtomicReference<Kept> kept = new AtomicReference<>();
    private final String start = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private long version;

    /** A view of an open ledger. */
    public LedgerView(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The ledger itself. */
    public Ledger ledger() {
        return ledger;
    }

    /** To be called after something was written. */
    public synchronized void changed() {
        version++;
    }

    /** Names the state of the ledger: the same as long as nothing was written. */
    public synchronized String stamp() {
        return start + "." + version;
    }

    /** How much there is. */
    public Extent extent() {
        return kept().extent();
    }

    /** All acts between actors. */
    public ActLog acts() {
        return kept().acts();
    }

    /** The first day of the ledger, or the given one. */
    public LocalDate first(Optional<LocalDate> wished) {
        return wished.or(() -> extent().first()).orElse(LocalDate.EPOCH);
    }

    /** The last day of the ledger, or the given one. */
    public LocalDate last(Optional<LocalDate> wished) {
        return wished.or(() -> extent().last()).orElse(LocalDate.EPOCH);
    }

    /** The latest events, newest first: days are looked through from the end, so that the rest need not be sorted. */
    public List<Event> latest(int most) {
        Extent extent = extent();
        if (extent.last().isEmpty() || extent.first().isEmpty()) {
            return List.of();
        }
        LocalDate last = extent.last().get();
        for (int days = 1; ; days *= 4) {
            LocalDate from = last.minusDays(days);
            List<Event> found = events(EventFilter.ALL.from(from));
            if (found.size() >= most || from.isBefore(extent.first().get())) {
                List<Event> newest = new ArrayList<>(found.subList(Math.max(0, found.size() - most), found.size()));
                Collections.reverse(newest);
                return newest;
            }
        }
    }

    private List<Event> events(EventFilter filter) {
        try (Stream<Event> events = ledger.events(filter)) {
            return events.toList();
        }
    }

    private Kept kept() {
        Kept known = kept.get();
        if (known != null && known.version() == current()) {
            return known;
        }
        return count();
    }

    private synchronized Kept count() {
        Kept known = kept.get();
        if (known != null && known.version() == version) {
            return known;
        }
        try (var acts = ledger.interactions(InteractionFilter.ALL)) {
            Kept fresh = new Kept(version, ledger.extent(), ActLog.of(acts));
            kept.set(fresh);
            return fresh;
        }
    }

    private synchronized long current() {
        return version;
    }
}
