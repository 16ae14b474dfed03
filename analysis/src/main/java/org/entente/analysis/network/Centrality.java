package org.entente.analysis.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * How central an actor is.
 *
 * @param actor the actor's code
 * @param cooperation weighted events of cooperation with the others of the network
 * @param conflict weighted events of conflict with them
 * @param standing the share of a walker's time who follows ties of cooperation, sums to 1 (Page and Brin 1998)
 * @param between on how many shortest paths between others the actor lies, a tie being the shorter the more cooperation it has; as a share of all pairs
 *     (Brandes, Journal of Mathematical Sociology 25, 2001)
 */
public record Centrality(String actor, double cooperation, double conflict, double standing, double between) {

    /** The actors of a network, the one with the highest standing first. */
    public static List<Centrality> of(SignedNetwork network) {
        Graph<String, DefaultWeightedEdge> walks = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Graph<String, DefaultWeightedEdge> paths = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        network.actors().forEach(walks::addVertex);
        network.actors().forEach(paths::addVertex);
        for (Tie tie : network.ties()) {
            if (tie.cooperation() > 0) {
                walks.setEdgeWeight(walks.addEdge(tie.one(), tie.other()), tie.cooperation());
                paths.setEdgeWeight(paths.addEdge(tie.one(), tie.other()), 1 / tie.cooperation());
            }
        }
        Map<String, Double> standing = new PageRank<>(walks).getScores();
        Map<String, Double> between = new BetweennessCentrality<>(paths, true).getScores();
        return network.actors().stream()
                .map(actor -> new Centrality(
                        actor,
                        sum(network, actor, true),
                        sum(network, actor, false),
                        standing.getOrDefault(actor, 0.0),
                        share(between.getOrDefault(actor, 0.0), network.actors().size())))
                .sorted(Comparator.comparingDouble(Centrality::standing)
                        .reversed()
                        .thenComparing(Centrality::actor))
                .toList();
    }

    private static double share(double score, int actors) {
        // the library divides by ordered pairs; a network of fewer than three has no path between others
        return actors < 3 || Double.isNaN(score) ? 0 : score;
    }

    private static double sum(SignedNetwork network, String actor, boolean cooperation) {
        return network.ties().stream()
                .filter(tie -> tie.one().equals(actor) || tie.other().equals(actor))
                .mapToDouble(tie -> cooperation ? tie.cooperation() : tie.conflict())
                .sum();
    }
}
