package org.entente.coder.places;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How likely a known name is a place where it stands: a logistic model over {@link Clue}. */
final class Placeness {

    private final Map<Clue, Double> weights;

    Placeness(Map<Clue, Double> weights) {
        this.weights = weights;
    }

    /** Reads the weights that ship with the coder. */
    static Placeness read() {
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (List<String> row : Table.rows("clues.tsv", 2)) {
            weights.put(Clue.valueOf(row.get(0)), Double.parseDouble(row.get(1)));
        }
        return new Placeness(weights);
    }

    /** The probability, 0 to 1. */
    double of(Map<Clue, Double> clues) {
        double sum = 0;
        for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
            sum += weights.getOrDefault(clue.getKey(), 0.0) * clue.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
