package org.entente.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.Test;

class SignedNetworkTest {

    /** Europe in 1907 (Antal, Krapivsky and Redner, Social balance on networks, Physica D 224, 2006, figure 7): two blocs, all triads balanced. */
    @Test
    void theAlliancesOf1907AreTwoBlocsInBalance() {
        List<String> entente = List.of("GBR", "FRA", "RUS");
        List<String> powers = List.of("AUT", "DEU", "ITA");
        NetworkTally tally = tally();
        for (String one : entente) {
            for (String other : powers) {
                tally.add(one, other, QuadClass.VERBAL_CONFLICT, 2);
            }
        }
        for (List<String> bloc : List.of(entente, powers)) {
            for (int i = 0; i < 3; i++) {
                tally.add(bloc.get(i), bloc.get((i + 1) % 3), QuadClass.MATERIAL_COOPERATION, 1);
            }
        }
        SignedNetwork network = tally.network(10);

        assertThat(Blocs.of(network, 1).members().stream().map(Set::copyOf).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Set.copyOf(entente), Set.copyOf(powers)));
        assertThat(Balance.of(network).balanced()).isEqualTo(20);
        assertThat(Balance.of(network).share()).isEqualTo(1);
        assertThat(network.alignment("GBR", "FRA")).isCloseTo(1, within(1e-9));
        assertThat(network.alignment("GBR", "DEU")).isCloseTo(-1, within(1e-9));
    }

    @Test
    void aTriadWithOneConflictIsUnbalancedAndNamed() {
        NetworkTally tally = tally();
        tally.add("A", "B", QuadClass.VERBAL_COOPERATION, 2);
        tally.add("B", "C", QuadClass.VERBAL_COOPERATION, 2);
        tally.add("C", "A", QuadClass.MATERIAL_CONFLICT, 1);

        Balance balance = Balance.of(tally.network(3));
        assertThat(balance.unbalanced()).isEqualTo(1);
        assertThat(balance.strained().get(0)).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void plantedBlocsAreFound() {
        Random random = new Random(3);
        NetworkTally tally = tally();
        List<String> actors = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            actors.add("%s%02d".formatted("ABC".charAt(i % 3), i));
        }
        for (int event = 0; event < 4000; event++) {
            String one = actors.get(random.nextInt(30));
            String other = actors.get(random.nextInt(30));
            boolean friends = random.nextDouble() < (one.charAt(0) == other.charAt(0) ? 0.8 : 0.4);
            tally.add(one, other, friends ? QuadClass.VERBAL_COOPERATION : QuadClass.VERBAL_CONFLICT, 1);
        }
        assertThat(Blocs.of(tally.network(30), 1).members()).hasSize(3).allSatisfy(bloc -> assertThat(bloc)
                .allMatch(actor -> actor.charAt(0) == bloc.get(0).charAt(0)));
    }

    @Property(tries = 50)
    void alignmentIsSymmetricAndWithinBounds(@ForAll Random random) {
        NetworkTally tally = tally();
        for (int event = 0; event < 60; event++) {
            QuadClass[] quads = QuadClass.values();
            tally.add("P" + random.nextInt(6), "P" + random.nextInt(6), quads[random.nextInt(quads.length)], 1);
        }
        SignedNetwork network = tally.network(6);
        for (String one : network.actors()) {
            for (String other : network.actors()) {
                assertThat(network.alignment(one, other))
                        .isBetween(-1.0000001, 1.0000001)
                        .isEqualTo(network.alignment(other, one));
            }
        }
    }

    private static NetworkTally tally() {
        return new NetworkTally();
    }
}
