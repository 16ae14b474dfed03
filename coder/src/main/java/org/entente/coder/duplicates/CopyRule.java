package org.entente.coder.duplicates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.model.StorySketch;

/**
 * Whether two stories are copies of one text. What counts is how much of the shorter is in the longer, for papers cut, and
 * how many of its names and figures, for the same pattern serves many stories; figures in
 * {@code docs/regressions/duplicates.md}.
 */
public final class CopyRule {

    /** How many days apart copies are published at most. */
    public static final int DAYS = 7;

    /** Below this a story is too short to be told from another by its words. */
    private static final int LEAST = 20;

    /** Of fewer runs of words than these, more must agree: there are patterns for short stories. */
    private static final int SHORT = 60;

    private static final double CONTAINED = 0.70;
    private static final double CONTAINED_WHEN_SHORT = 0.80;
    private static final double CONTAINED_WHEN_LATE = 0.95;
    private static final int LATE = 3;
    private static final double NEVER = 2;
    private static final double PARTICULARS = 0.80;
    private static final double PARTICULARS_WHEN_SHORT = 0.85;

    /** What makes up for particulars that a dateline or a credit adds. */
    private static final double NEARLY_ALL = 0.90;

    private static final double PARTICULARS_OF_NEARLY_ALL = 0.65;
    private static final double SHARED = 0.12;
    private static final double MORE = 1.2;

    private CopyRule() {}

    /** Whether they are copies by their words. */
    public static boolean copies(StorySketch one, StorySketch other) {
        return resemblance(one, other) > 0;
    }

    /** How much of the shorter is in the longer, 0 to 1, where that makes them copies; else 0. */
    public static double resemblance(StorySketch one, StorySketch other) {
        int shorter = Math.min(one.runs().size(), other.runs().size());
        if (shorter < LEAST || one.runs().resemblance(other.runs()) < SHARED) {
            return 0;
        }
        boolean brief = shorter < SHORT;
        double contained = one.runs().containment(other.runs());
        double particulars = one.particulars().containment(other.particulars());
        boolean alike = contained >= (brief ? CONTAINED_WHEN_SHORT : CONTAINED)
                && particulars >= (brief ? PARTICULARS_WHEN_SHORT : PARTICULARS);
        boolean nearlyAll = !brief && contained >= NEARLY_ALL && particulars >= PARTICULARS_OF_NEARLY_ALL;
        return alike || nearlyAll ? contained : 0;
    }

    /**
     * How much must resemble of stories that were published on these days: from the third day on nearly all, for bulletins
     * repeat themselves day by day; after a week nothing will do. A day that is not known may be any.
     */
    public static double asked(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
        return days > DAYS ? NEVER : days >= LATE ? CONTAINED_WHEN_LATE : 0;
    }

    /** Whether a story is so much longer than the one it is a copy of that it says things of its own. */
    public static boolean saysMore(StorySketch copy, StorySketch original) {
        return copy.runs().size() > MORE * original.runs().size();
    }
}
