package org.entente.app.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.entente.analysis.Window;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Extent;
import org.entente.ledger.Flow;
import org.entente.ledger.InteractionFilter;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerException;
import org.entente.ledger.Locality;
import org.entente.ledger.Sheet;
import org.entente.model.Event;

/**
 * The ledger as the server reads it. What is counted over many events is counted once and kept until the server itself
 * writes; nobody else can, while it has the file open.
 */
public final class LedgerView {

    private static final int ANSWERS = 64;
    private static final int BUSIEST = 12;

    private final Ledger ledger;
    private final Memory<String, Extent> extents = new Memory<>(1);
    private final Memory<EventFilter, NavigableMap<LocalDate, Long>> days = new Memory<>(ANSWERS);
    private final Memory<EventFilter, List<Locality>> localities = new Memory<>(ANSWERS);
    private final Memory<Window, List<Flow>> flows = new Memory<>(ANSWERS);
    private final Memory<Pair, NavigableMap<LocalDate, Long>> activity = new Memory<>(ANSWERS);
    private final Memory<String, NavigableMap<LocalDate, Long>> reported = new Memory<>(1);
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

    /** Counts what the first page shows, in the background, so that nobody need wait for it. */
    public void warm() {
        Thread counting = new Thread(this::count, "counting the ledger");
        counting.setDaemon(true);
        counting.start();
    }

    private void count() {
        try {
            days(EventFilter.ALL);
            dyads(whole()).stream().limit(BUSIEST).forEach(dyad -> activity(dyad.pair()));
            reported();
        } catch (LedgerException closed) {
            // who asks for a page will be told; here nobody listens
            return;
        }
    }

    /** To be called after something was written. */
    public void changed() {
        synchronized (this) {
            version++;
        }
        extents.clear();
        days.clear();
        localities.clear();
        flows.clear();
        activity.clear();
        reported.clear();
    }

    /** Names the state of the ledger: the same as long as nothing was written. */
    public synchronized String stamp() {
        return start + "." + version;
    }

    /** How much there is. */
    public Extent extent() {
        return extents.get("", key -> ledger.extent());
    }

    /** From the first to the last day of the ledger. */
    public Window whole() {
        return new Window(first(Optional.empty()), last(Optional.empty()));
    }

    /** The first day of the ledger, or the given one. */
    public LocalDate first(Optional<LocalDate> wished) {
        return wished.or(() -> extent().first()).orElse(LocalDate.EPOCH);
    }

    /** The last day of the ledger, or the given one. */
    public LocalDate last(Optional<LocalDate> wished) {
        return wished.or(() -> extent().last()).orElse(LocalDate.EPOCH);
    }

    /** How many of the events that the filter asks for begin on each day. */
    public NavigableMap<LocalDate, Long> days(EventFilter filter) {
        return days.get(filter, key -> Collections.unmodifiableNavigableMap(ledger.days(key)));
    }

    /** Where the events happened that the filter asks for; the last entry may be nowhere. */
    public List<Locality> localities(EventFilter filter) {
        return localities.get(filter, ledger::localities);
    }

    /** Some of the events that the filter asks for, by date: only the days they lie in are read. */
    public Page<Event> events(EventFilter filter, long offset, int limit) {
        NavigableMap<LocalDate, Long> counts = days(filter);
        long total = counts.values().stream().mapToLong(n -> n).sum();
        long before = 0;
        long passed = 0;
        LocalDate first = null;
        for (Map.Entry<LocalDate, Long> day : counts.entrySet()) {
            long after = before + day.getValue();
            if (first == null && after > offset) {
                first = day.getKey();
                passed = offset - before;
            }
            if (first != null && after >= offset + limit) {
                return new Page<>(ledger.events(filter, first, day.getKey(), passed, limit), offset, limit, total);
            }
            before = after;
        }
        return first == null
                ? new Page<>(List.of(), offset, limit, total)
                : new Page<>(ledger.events(filter, first, counts.lastKey(), passed, limit), offset, limit, total);
    }

    /** The latest events, newest first. */
    public List<Event> latest(int most) {
        long total = extent().events();
        List<Event> newest = new ArrayList<>(
                events(EventFilter.ALL, Math.max(0, total - most), most).items());
        Collections.reverse(newest);
        return newest;
    }

    /** How many entries of a kind the filter asks for. */
    public long count(Sheet kind, EventFilter filter) {
        return ledger.count(kind, filter);
    }

    /** How often each actor acted on each other one in a window. */
    public List<Flow> flows(Window window) {
        return flows.get(
                window,
                key -> ledger.flows(InteractionFilter.ALL.from(key.from()).to(key.to())));
    }

    /** The pairs of actors in a window, busiest first. */
    public List<Dyad> dyads(Window window) {
        return Dyad.of(flows(window));
    }

    /** How many events there were between two actors on each day; days without any are absent. */
    public NavigableMap<LocalDate, Long> activity(Pair pair) {
        return activity.get(
                pair,
                key -> Collections.unmodifiableNavigableMap(
                        ledger.eventsByDay(InteractionFilter.among(Set.copyOf(List.of(key.one(), key.other()))))));
    }

    /** From the first to the last day on which two actors acted on each other; empty where they never did. */
    public Optional<Window> span(Pair pair) {
        NavigableMap<LocalDate, Long> acted = activity(pair);
        return acted.isEmpty() ? Optional.empty() : Optional.of(new Window(acted.firstKey(), acted.lastKey()));
    }

    /** How many events were reported on each day, between any actors. */
    public NavigableMap<LocalDate, Long> reported() {
        return reported.get("", key -> Collections.unmodifiableNavigableMap(ledger.eventsByDay(InteractionFilter.ALL)));
    }
}
