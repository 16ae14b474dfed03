package org.entente.coder.duplicates;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.StorySketch;

/**
 * Finds, story by story as they arrive, of which earlier one a story is a copy. It remembers a fixed number of stories, the
 * last that came, in fixed memory. For one thread.
 */
public final class StoryClusters {

    /** How many stories it remembers unless told otherwise; they take some 60 MB. */
    public static final int CAPACITY = 1 << 16;

    /**
     * Of which story another is a copy.
     *
     * @param story the id of the one that came first
     * @param saysMore whether the copy is so much longer that it says things of its own
     */
    public record Match(String story, boolean saysMore) {}

    private record Remembered(
            long number, String story, String lead, Optional<LocalDate> published, StorySketch sketch) {}

    private final Remembered[] places;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final BandIndex index;
    private int next;
    private long number;

    /** Clusters that remember as many stories as usual. */
    public StoryClusters() {
        this(CAPACITY);
    }

    /**
     * Clusters that remember so many stories.
     *
     * @param capacity at least 1
     */
    public StoryClusters(int capacity) {
        this.places = new Remembered[capacity];
        this.index = new BandIndex(capacity);
    }

    /** Takes a story and says of which it is a copy; one that comes again is compared with the others. */
    public Optional<Match> place(String story, Optional<LocalDate> published, StorySketch sketch) {
        Optional.ofNullable(placeOf.get(story)).ifPresent(this::forget);
        Optional<Remembered> nearest = nearest(published, sketch);
        Optional<Match> match =
                nearest.map(found -> new Match(found.lead(), CopyRule.saysMore(sketch, found.sketch())));
        if (match.isEmpty() || match.get().saysMore()) {
            remember(story, match.map(Match::story).orElse(story), published, sketch);
        }
        return match;
    }

    /**
     * Remembers a story without asking of which it is a copy.
     *
     * @param lead the story that it is a copy of, itself where it is of none
     */
    public void remember(String story, String lead, Optional<LocalDate> published, StorySketch sketch) {
        if (places[next] != null) {
            forget(next);
        }
        places[next] = new Remembered(number++, story, lead, published, sketch);
        placeOf.put(story, next);
        index.add(next, Bands.of(sketch));
        next = (next + 1) % places.length;
    }

    private Optional<Remembered> nearest(Optional<LocalDate> published, StorySketch sketch) {
        Remembered best = null;
        double resemblance = 0;
        for (int place : index.candidates(Bands.of(sketch))) {
            Remembered other = places[place];
            double found = CopyRule.resemblance(sketch, other.sketch());
            if (found < CopyRule.asked(published, other.published())) {
                continue;
            }
            boolean earlier = best != null && other.number() < best.number();
            if (found > resemblance || (found > 0 && found == resemblance && earlier)) {
                best = other;
                resemblance = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private void forget(int place) {
        index.remove(place);
        placeOf.remove(places[place].story());
        places[place] = null;
    }
}
