package org.entente.app.server.reviews;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far those agree who judged the same events.
 *
 * @param events how many events two people or more judged
 * @param same the share of pairs of judgements of one event that are the same, 0 to 1; not a number without events
 * @param alpha Krippendorff's alpha for nominal data (Content Analysis, 2nd ed. 2004, chapter 11): 1 for perfect agreement, 0 for what
 *     chance would give; not a number where all judgements are the same
 */
public record Agreement(int events, double same, double alpha) {

    static Agreement of(Collection<List<Review>> byEvent) {
        int events = 0;
        double pairs = 0;
        double alike = 0;
        double observed = 0;
        double total = 0;
        Map<Judgement, Double> sums = new EnumMap<>(Judgement.class);
        for (List<Review> reviews : byEvent) {
            if (reviews.size() < 2) {
                continue;
            }
            events++;
            double n = reviews.size();
            total += n;
            pairs += n * (n - 1);
            for (Judgement judgement : Judgement.values()) {
                double count = reviews.stream()
                        .filter(review -> review.judgement() == judgement)
                        .count();
                alike += count * (count - 1);
                observed += count * (n - count) / (n - 1);
                sums.merge(judgement, count, Double::sum);
            }
        }
        double expected = 0;
        for (double sum : sums.values()) {
            expected += sum * (total - sum);
        }
        return new Agreement(events, alike / pairs, 1 - (total - 1) * observed / expected);
    }
}
