package org.entente.coder.ranking;

import java.util.List;

/**
 * How likely each type is.
 *
 * @param labels the types' roots, and {@link #NONE}
 * @param probabilities of each, in the same order
 */
public record Ranking(List<String> labels, List<Double> probabilities) {

    /** The label of two between whom nothing is told as done. */
    public static final String NONE = "NONE";

    public Ranking {
        labels = List.copyOf(labels);
        probabilities = List.copyOf(probabilities);
    }

    /** The likeliest label, among all. */
    public String best() {
        return best(true);
    }

    /** The likeliest type, where it is known that there is one. */
    public String bestType() {
        return best(false);
    }

    /** How likely a label is. */
    public double of(String label) {
        int at = labels.indexOf(label);
        return at < 0 ? 0 : probabilities.get(at);
    }

    /** How likely a type is, where it is known that there is one. */
    public double ofType(String label) {
        return of(label) / Math.max(1e-9, 1 - of(NONE));
    }

    private String best(boolean none) {
        String best = "";
        double most = -1;
        for (int i = 0; i < labels.size(); i++) {
            if (probabilities.get(i) > most && (none || !labels.get(i).equals(NONE))) {
                most = probabilities.get(i);
                best = labels.get(i);
            }
        }
        return best;
    }
}
