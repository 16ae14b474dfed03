package org.entente.app.server.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * How many of the judged events are right.
 *
 * @param group what they have in common: an event type, or "all"
 * @param judged how many events were judged
 * @param right how many of them most who judged say are right as they stand
 * @param typed how many have the right type, whatever else was corrected
 * @param low the lower end of the 95 % interval of the share that is right (Wilson, Probable inference, 1927)
 * @param high the upper end
 */
public record Precision(String group, int judged, int right, int typed, double low, double high) {

    private static final double LEVEL = 0.95;

    /** The share that is right, 0 to 1. */
    public double value() {
        return (double) right / judged;
    }

    /**
     * The precision of each group, in the order of their names, and of all at the end.
     *
     * @param groups the group of each event's id; events that are not in it are passed over
     */
    static List<Precision> of(Map<String, List<Review>> byEvent, Map<String, String> groups) {
        Map<String, int[]> counts = new TreeMap<>();
        int[] all = new int[3];
        byEvent.forEach((event, reviews) -> {
            String group = groups.get(event);
            if (group != null && !reviews.isEmpty()) {
                boolean right = most(reviews, review -> review.judgement() == Judgement.RIGHT);
                boolean typed = most(
                        reviews,
                        review -> review.judgement() == Judgement.RIGHT
                                || (review.judgement() == Judgement.CORRECTED
                                        && !review.correction().containsKey("type")));
                for (int[] sums : List.of(counts.computeIfAbsent(group, fresh -> new int[3]), all)) {
                    sums[0]++;
                    sums[1] += right ? 1 : 0;
                    sums[2] += typed ? 1 : 0;
                }
            }
        });
        List<Precision> table = new ArrayList<>();
        counts.forEach((group, sums) -> table.add(of(group, sums)));
        if (all[0] > 0) {
            table.add(of("all", all));
        }
        return List.copyOf(table);
    }

    private static Precision of(String group, int[] sums) {
        ConfidenceInterval interval =
                BinomialProportion.getWilsonScoreInterval(sums[0], (double) sums[1] / sums[0], LEVEL);
        return new Precision(group, sums[0], sums[1], sums[2], interval.getLowerBound(), interval.getUpperBound());
    }

    private static boolean most(List<Review> reviews, java.util.function.Predicate<Review> holds) {
        return 2 * reviews.stream().filter(holds).count() > reviews.size();
    }
}
