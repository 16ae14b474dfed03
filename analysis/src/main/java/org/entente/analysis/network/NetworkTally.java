package org.entente.analysis.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.analysis.relations.RelationIndex;
import org.entente.model.QuadClass;

/** Adds up what actors did to each other, and makes the network of the busiest of them. Not thread-safe. */
public final class NetworkTally {

    private record Pair(String one, String other) {}

    private final Map<Pair, double[]> ties = new HashMap<>();
    private final Map<String, Double> activity = new HashMap<>();

    /** Counts so many events of one class between two actors; those of an actor with itself are ignored. */
    public void add(String source, String target, QuadClass quad, double events) {
        if (source.equals(target)) {
            return;
        }
        Pair pair = source.compareTo(target) < 0 ? new Pair(source, target) : new Pair(target, source);
        double weight = RelationIndex.weight(quad) * events;
        ties.computeIfAbsent(pair, key -> new double[2])[weight > 0 ? 0 : 1] += Math.abs(weight);
        activity.merge(source, events, Double::sum);
        activity.merge(target, events, Double::sum);
    }

    /** The network of so many actors at most, those with the most events. */
    public SignedNetwork network(int most) {
        List<String> actors = activity.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        Set<String> chosen = new HashSet<>(actors);
        List<Tie> kept = ties.entrySet().stream()
                .filter(tie -> chosen.contains(tie.getKey().one())
                        && chosen.contains(tie.getKey().other()))
                .map(tie -> new Tie(tie.getKey().one(), tie.getKey().other(), tie.getValue()[0], tie.getValue()[1]))
                .sorted(Comparator.comparing(Tie::one).thenComparing(Tie::other))
                .toList();
        return new SignedNetwork(actors, kept);
    }
}
