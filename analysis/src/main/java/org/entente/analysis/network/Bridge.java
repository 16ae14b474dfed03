package org.entente.analysis.network;

import java.util.Comparator;
import java.util.List;

/**
 * Two actors of different blocs who cooperate more than they quarrel.
 *
 * @param tie what they did to each other
 * @param share their net cooperation among all that crosses the lines between blocs, 0 to 1
 */
public record Bridge(Tie tie, double share) {

    /** The bridges between the blocs of a network, the strongest first. */
    public static List<Bridge> of(SignedNetwork network, Blocs blocs) {
        List<Tie> crossing = network.ties().stream()
                .filter(tie -> tie.net() > 0)
                .filter(tie -> blocs.number(tie.one()) != blocs.number(tie.other()))
                .sorted(Comparator.comparingDouble(Tie::net)
                        .reversed()
                        .thenComparing(Tie::one)
                        .thenComparing(Tie::other))
                .toList();
        double all = crossing.stream().mapToDouble(Tie::net).sum();
        return crossing.stream().map(tie -> new Bridge(tie, tie.net() / all)).toList();
    }
}
