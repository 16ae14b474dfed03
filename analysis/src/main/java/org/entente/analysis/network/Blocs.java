package org.entente.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who stands together: the parting of a network into blocs with the highest signed modularity, more cooperation and less conflict within than the actors' activity lets
 * expect (Gómez, Jensen and Arenas, Analysis of community structure in networks of correlated data, Physical Review E 80, 2009).
 *
 * @param members the blocs, the largest first, each in the order of the network
 * @param modularity the signed modularity, at most 1
 */
public record Blocs(List<List<String>> members, double modularity) {

    private static final int STARTS = 40;

    public Blocs {
        members = members.stream().map(List::copyOf).toList();
    }

    /** The blocs of a network: the best of {@value #STARTS} searches that move one actor at a time, begun by this seed. */
    public static Blocs of(SignedNetwork network, long seed) {
        double[][] gain = gains(network.net());
        Random random = new Random(seed);
        int[] best = new int[gain.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < STARTS; start++) {
            int[] blocs = search(gain, random);
            double value = value(gain, blocs);
            if (value > highest + 1e-12) {
                highest = value;
                best = blocs;
            }
        }
        return new Blocs(members(network.actors(), best), gain.length == 0 ? 0 : highest);
    }

    /** The number of an actor's bloc, 0 for the largest; -1 for an actor who is not there. */
    public int number(String actor) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).contains(actor)) {
                return i;
            }
        }
        return -1;
    }

    /** What it adds to the modularity to have two actors in one bloc. */
    private static double[][] gains(double[][] net) {
        int n = net.length;
        double[] friends = new double[n];
        double[] foes = new double[n];
        for (int i = 0; i < n; i++) {
            for (double tie : net[i]) {
                friends[i] += Math.max(0, tie);
                foes[i] += Math.max(0, -tie);
            }
        }
        double plus = Arrays.stream(friends).sum();
        double minus = Arrays.stream(foes).sum();
        double[][] gain = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double expected =
                        (plus > 0 ? friends[i] * friends[j] / plus : 0) - (minus > 0 ? foes[i] * foes[j] / minus : 0);
                gain[i][j] = plus + minus > 0 ? (net[i][j] - expected) / (plus + minus) : 0;
            }
        }
        return gain;
    }

    private static int[] search(double[][] gain, Random random) {
        int n = gain.length;
        int[] blocs = new int[n];
        for (int i = 0; i < n; i++) {
            blocs[i] = random.nextInt(Math.max(1, n));
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 0; i < n; i++) {
                double[] ties = new double[n];
                for (int j = 0; j < n; j++) {
                    ties[blocs[j]] += j == i ? 0 : gain[i][j];
                }
                int to = blocs[i];
                for (int bloc = 0; bloc < n; bloc++) {
                    to = ties[bloc] > ties[to] + 1e-15 ? bloc : to;
                }
                moved |= to != blocs[i];
                blocs[i] = to;
            }
        }
        return blocs;
    }

    private static double value(double[][] gain, int[] blocs) {
        double sum = 0;
        for (int i = 0; i < gain.length; i++) {
            for (int j = 0; j < gain.length; j++) {
                sum += blocs[i] == blocs[j] ? gain[i][j] : 0;
            }
        }
        return sum;
    }

    private static List<List<String>> members(List<String> actors, int[] blocs) {
        Map<Integer, List<String>> members = new LinkedHashMap<>();
        for (int i = 0; i < blocs.length; i++) {
            members.computeIfAbsent(blocs[i], bloc -> new ArrayList<>()).add(actors.get(i));
        }
        return members.values().stream().sorted((a, b) -> b.size() - a.size()).toList();
    }
}
