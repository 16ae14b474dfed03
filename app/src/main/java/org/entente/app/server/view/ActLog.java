package org.entente.app.server.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.model.Interaction;
import org.entente.model.QuadClass;

/**
 * Every act between two actors, once a pair and event, in order of days: some 9 bytes each, so that a million are summed in
 * milliseconds for any span of days.
 */
public final class ActLog {

    private static final List<QuadClass> QUADS = List.of(QuadClass.values());

    private final List<Pair> pairs = new ArrayList<>();
    private int[] pair = new int[1024];
    private int[] day = new int[1024];
    private byte[] quad = new byte[1024];
    private int size;

    private ActLog() {}

    /** Reads interactions, which come by day and event. */
    public static ActLog of(Stream<Interaction> acts) {
        ActLog log = new ActLog();
        Map<Pair, Integer> numbers = new HashMap<>();
        int[] last = {-1};
        String[] event = {""};
        acts.forEachOrdered(act -> {
            if (act.source().equals(act.target())) {
                return;
            }
            int number = numbers.computeIfAbsent(Pair.of(act.source(), act.target()), fresh -> {
                log.pairs.add(fresh);
                return log.pairs.size() - 1;
            });
            if (number != last[0] || !act.event().equals(event[0])) {
                log.add(number, (int) act.date().toEpochDay(), (byte) QUADS.indexOf(act.quad()));
            }
            last[0] = number;
            event[0] = act.event();
        });
        return log;
    }

    private void add(int number, int date, byte act) {
        if (size == pair.length) {
            pair = Arrays.copyOf(pair, size * 2);
            day = Arrays.copyOf(day, size * 2);
            quad = Arrays.copyOf(quad, size * 2);
        }
        pair[size] = number;
        day[size] = date;
        quad[size] = act;
        size++;
    }

    /** How many acts there are. */
    public int size() {
        return size;
    }

    private Map<Pair, int[]> counts(LocalDate first, LocalDate last) {
        int[][] sums = new int[pairs.size()][];
        int end = after(last);
        for (int i = after(first.minusDays(1)); i < end; i++) {
            if (sums[pair[i]] == null) {
                sums[pair[i]] = new int[QUADS.size()];
            }
            sums[pair[i]][quad[i]]++;
        }
        Map<Pair, int[]> counts = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] != null) {
                counts.put(pairs.get(i), sums[i]);
            }
        }
        return counts;
    }

    /** The events of other pairs by day: what else was reported while the pair acted. */
    public Map<LocalDate, Long> reportedBesides(Pair except, Window window) {
        Map<LocalDate, Long> reported = new HashMap<>();
        int number = pairs.indexOf(except);
        int end = after(window.to());
        for (int i = after(window.from().minusDays(1)); i < end; i++) {
            if (pair[i] != number) {
                reported.merge(LocalDate.ofEpochDay(day[i]), 1L, Long::sum);
            }
        }
        return reported;
    }

    /**
     * A pair and how often it acted.
     *
     * @param pair the two actors
     * @param quads how often, by quad class
     */
    public record Tie(Pair pair, Map<QuadClass, Integer> quads) {

        public Tie {
            quads = Collections.unmodifiableMap(new EnumMap<>(quads));
        }

        /** How many events there are in all. */
        public int events() {
            return quads.values().stream().mapToInt(n -> n).sum();
        }
    }

    /** The days from a pair's first act to its last; empty where it never acted. */
    public Optional<Window> span(Pair wanted) {
        int number = pairs.indexOf(wanted);
        int first = -1;
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (pair[i] == number) {
                first = first < 0 ? day[i] : first;
                last = day[i];
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(new Window(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }

    /** The busiest pairs in the days from first to last, busiest first. */
    public List<Tie> ties(LocalDate first, LocalDate last, int most) {
        return counts(first, last).entrySet().stream()
                .map(entry -> new Tie(entry.getKey(), named(entry.getValue())))
                .sorted(Comparator.comparingInt(Tie::events)
                        .reversed()
                        .thenComparing(tie -> tie.pair().one())
                        .thenComparing(tie -> tie.pair().other()))
                .limit(most)
                .toList();
    }

    private static Map<QuadClass, Integer> named(int[] sums) {
        Map<QuadClass, Integer> quads = new EnumMap<>(QuadClass.class);
        QUADS.forEach(quad -> quads.put(quad, sums[QUADS.indexOf(quad)]));
        return quads;
    }

    private int after(LocalDate date) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (day[middle] <= date.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
