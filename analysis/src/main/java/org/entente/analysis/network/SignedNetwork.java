package org.entente.analysis.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who cooperates and who is in conflict with whom.
 *
 * @param actors the actors' codes, the busiest first
 * @param ties the ties between them, each pair once at most, in order of their codes
 */
public record SignedNetwork(List<String> actors, List<Tie> ties) {

    public SignedNetwork {
        actors = List.copyOf(actors);
        ties = List.copyOf(ties);
    }

    /** Cooperation less conflict between any two actors, as a symmetric matrix in the order of the actors. */
    public double[][] net() {
        Map<String, Integer> places = new HashMap<>();
        for (String actor : actors) {
            places.put(actor, places.size());
        }
        double[][] net = new double[actors.size()][actors.size()];
        for (Tie tie : ties) {
            int i = places.getOrDefault(tie.one(), 0);
            int j = places.getOrDefault(tie.other(), 0);
            net[i][j] = tie.net();
            net[j][i] = tie.net();
        }
        return net;
    }

    /**
     * How alike two actors behave towards everyone else: the cosine between their rows of net ties, each on a scale of square roots with its sign so that the
     * busiest do not decide alone, the two themselves left out. From -1 to 1; 0 if one of them has no ties.
     */
    public double alignment(String one, String other) {
        int i = actors.indexOf(one);
        int j = actors.indexOf(other);
        return i < 0 || j < 0 || i == j ? 0 : Alignment.of(net())[i][j];
    }
}
