package org.entente.analysis.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many triads of a network are balanced: the friend of my friend is my friend, the enemy of my friend my enemy (Cartwright and Harary, Structural balance: a
 * generalization of Heider's theory, Psychological Review 63, 1956). A triad is balanced if the product of its three signs is positive.
 *
 * @param balanced triads with an even number of negative ties
 * @param unbalanced triads with an odd number of negative ties
 * @param strained the unbalanced triads whose weakest tie is strongest, strongest first, ten at most
 */
public record Balance(int balanced, int unbalanced, List<List<String>> strained) {

    private static final int MOST = 10;

    private record Triad(List<String> actors, double strength) {}

    public Balance {
        strained = strained.stream().map(List::copyOf).toList();
    }

    /** The balance of a network; pairs without a tie, or with as much cooperation as conflict, make no triads. */
    public static Balance of(SignedNetwork network) {
        double[][] net = network.net();
        int balanced = 0;
        List<Triad> unbalanced = new ArrayList<>();
        for (int i = 0; i < net.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    double sign = Math.signum(net[i][j]) * Math.signum(net[j][k]) * Math.signum(net[i][k]);
                    balanced += sign > 0 ? 1 : 0;
                    if (sign < 0) {
                        double strength =
                                Math.min(Math.abs(net[i][j]), Math.min(Math.abs(net[j][k]), Math.abs(net[i][k])));
                        List<String> actors = network.actors();
                        unbalanced.add(new Triad(List.of(actors.get(k), actors.get(j), actors.get(i)), strength));
                    }
                }
            }
        }
        List<List<String>> strained = unbalanced.stream()
                .sorted(Comparator.comparingDouble(Triad::strength).reversed())
                .limit(MOST)
                .map(Triad::actors)
                .toList();
        return new Balance(balanced, unbalanced.size(), strained);
    }

    /** The share of triads that are balanced, 0 to 1; not a number without triads. */
    public double share() {
        return (double) balanced / (balanced + unbalanced);
    }
}
