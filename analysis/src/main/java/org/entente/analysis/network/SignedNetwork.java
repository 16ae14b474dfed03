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
        double[][] net = net();
        int i = actors.indexOf(one);
        int j = actors.indexOf(other);
        double product = 0;
        double first = 0;
        double second = 0;
        for (int k = 0; k < net.length; k++) {
            if (k != i && k != j) {
                double a = root(net[i][k]);
                double b = root(net[j][k]);
                product += a * b;
                first += a * a;
                second += b * b;
            }
        }
        return first > 0 && second > 0 ? product / Math.sqrt(first * second) : 0;
    }

    private static double root(double value) {
        return Math.signum(value) * Math.sqrt(Math.abs(value));
    }
}
