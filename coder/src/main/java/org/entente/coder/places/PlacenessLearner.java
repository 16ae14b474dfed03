package org.entente.coder.places;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Learns the weights of {@link Clue} from marked stories: logistic regression with a ridge, by gradient descent. */
public final class PlacenessLearner {

    private static final int ROUNDS = 3000;
    private static final double RATE = 1.0;
    private static final double MOMENTUM = 0.9;
    private static final double RIDGE = 1e-4;

    private final PlaceResolver resolver;
    private final List<Map<Clue, Double>> clues = new ArrayList<>();
    private final List<Boolean> marked = new ArrayList<>();

    /** A learner that sees the names as a resolver does. */
    public PlacenessLearner(PlaceResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Adds a story in which somebody marked the places.
     *
     * @param spans start and end of each marked place, in UTF-16 units
     */
    public void add(String text, List<int[]> spans) {
        Scan scan = resolver.scan(text);
        Clues story = new Clues(resolver.usage(), List.of(scan));
        for (int i = 0; i < scan.spans().size(); i++) {
            Span span = scan.spans().get(i);
            if (span.candidates().stream().anyMatch(c -> c.kind() != NameKind.ADJECTIVE)) {
                clues.add(story.of(scan, i));
                marked.add(spans.stream().anyMatch(m -> m[0] < span.end() && span.start() < m[1]));
            }
        }
    }

    /** The lines of the file that ships: clue and weight. */
    public List<String> learn() {
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        Map<Clue, Double> speed = new EnumMap<>(Clue.class);
        for (int round = 0; round < ROUNDS; round++) {
            Map<Clue, Double> slope = slope(weights);
            for (Clue clue : Clue.values()) {
                double weight = weights.getOrDefault(clue, 0.0);
                double push = slope.getOrDefault(clue, 0.0) + RIDGE * weight;
                double moved = MOMENTUM * speed.getOrDefault(clue, 0.0) - RATE * push;
                speed.put(clue, moved);
                weights.put(clue, weight + moved);
            }
        }
        List<String> lines = new ArrayList<>();
        weights.forEach((clue, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", clue, weight)));
        return lines;
    }

    private Map<Clue, Double> slope(Map<Clue, Double> weights) {
        Placeness placeness = new Placeness(weights);
        Map<Clue, Double> slope = new EnumMap<>(Clue.class);
        for (int n = 0; n < clues.size(); n++) {
            double error = (placeness.of(clues.get(n)) - (marked.get(n) ? 1 : 0)) / clues.size();
            clues.get(n).forEach((clue, value) -> slope.merge(clue, error * value, Double::sum));
        }
        return slope;
    }
}
