package org.entente.coder.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One name of a story, wherever it stands, and how likely it means each place that bears it. */
final class NameInStory {

    /** Places looked at; the least likely of a name borne by more are left out. */
    private static final int MOST = 40;

    private static final long GREAT = 50_000;
    private static final double SEAT_LEAD = 0.1;

    private final String key;
    private final List<Candidate> candidates;
    private final double[] alone;
    private double weight;
    private double[] likely;

    NameInStory(Span span, Standing standing) {
        List<Candidate> all = new ArrayList<>(span.candidates());
        all.sort(Comparator.comparingDouble((Candidate c) -> -standing.of(c)));
        this.key = span.key();
        this.candidates = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        this.alone = candidates.stream().mapToDouble(standing::of).toArray();
        preferSeats();
        this.likely = soften(alone);
    }

    /**
     * Prefers a great town to the division that bears its name: "Khabarovsk" is the city where nothing says the region. In
     * the United States a state and a town of one name are mostly far apart and both in the news.
     */
    private void preferSeats() {
        for (int i = 0; i < alone.length; i++) {
            PlaceEntry division = candidates.get(i).place();
            boolean likeliest = alone[i] >= Arrays.stream(alone).max().orElse(0);
            if (!likeliest
                    || division.featureClass() != FeatureClass.DIVISION
                    || division.country().equals("US")) {
                continue;
            }
            for (int j = 0; j < alone.length; j++) {
                Candidate town = candidates.get(j);
                boolean seat = town.place().featureClass() == FeatureClass.TOWN
                        && town.kind() == NameKind.MAIN
                        && town.place().population() >= GREAT
                        && town.place().division().equals(division.division());
                alone[j] = seat ? Math.max(alone[j], alone[i] + SEAT_LEAD) : alone[j];
            }
        }
    }

    /** Its look-up form. */
    String key() {
        return key;
    }

    /** The places that bear it. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** How likely it is the name of a place at all, at its best. */
    double weight() {
        return weight;
    }

    /** How likely it means the place with this index. */
    double likely(int index) {
        return likely[index];
    }

    /** Hears one more mention. */
    void mention(double probability) {
        weight = Math.max(weight, probability);
    }

    /** Adds to what speaks for a place alone, for good. */
    void favour(int index, double score) {
        alone[index] += score;
    }

    /** Takes what speaks for each place beside its standing. */
    void hear(double[] support) {
        double[] scores = alone.clone();
        for (int i = 0; i < scores.length; i++) {
            scores[i] += support[i];
        }
        likely = soften(scores);
    }

    /** Scores to probabilities. */
    static double[] soften(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
