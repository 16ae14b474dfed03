package org.entente.bench.statistics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.analysis.Window;
import org.entente.analysis.network.Blocs;
import org.entente.analysis.network.NetworkTally;
import org.entente.analysis.relations.Period;
import org.entente.analysis.relations.Relation;
import org.entente.analysis.relations.RelationTally;
import org.entente.analysis.relations.Sides;
import org.entente.model.EventType;
import org.entente.model.QuadClass;
import org.hipparchus.random.RandomDataGenerator;

/** Plants turns of relations and blocs of actors in simulated events, to see whether they are found. */
final class Recovery {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int WEEKS = 120;

    private final RandomDataGenerator random;

    Recovery(long seed) {
        this.random = new RandomDataGenerator(seed);
    }

    /**
     * What was found of a relation by week.
     *
     * @param turns how many turns were found
     * @param held whether one of them has the planted week in its interval
     */
    record Turns(int turns, boolean held) {}

    /** A relation of some 3 to 10 events a week whose share of conflict moves by so much in a week drawn at random; 0 for none. */
    Turns turn(double moved) {
        int at = random.nextInt(20, WEEKS - 20);
        double rate = random.nextUniform(3, 10);
        double before = random.nextUniform(0.15, 0.4);
        LocalDate last = FIRST.plusWeeks(WEEKS).minusDays(1);
        RelationTally tally = new RelationTally(Sides.dyad("A", "B"), Period.WEEK, new Window(FIRST, last));
        for (int week = 0; week < WEEKS; week++) {
            double conflict = before + (week >= at ? moved : 0);
            int events = random.nextPoisson(random.nextGamma(4, rate / 4));
            for (int i = 0; i < events; i++) {
                EventType type = random.nextUniform(0, 1) < conflict ? EventType.ACCUSE : EventType.CONSULT;
                tally.addCounted(FIRST.plusWeeks(week), type, 1, 0.5, 0);
            }
        }
        Relation relation = tally.relation();
        LocalDate planted = FIRST.plusWeeks(at);
        boolean held = relation.turns().stream()
                .anyMatch(turn ->
                        !turn.earliest().isAfter(planted) && !turn.latest().isBefore(planted));
        return new Turns(relation.turns().size(), held);
    }

    /** Whether blocs of five actors each, where friends are more often friendly by so much than foes, are found without an error. */
    boolean blocs(int count, double contrast) {
        NetworkTally tally = new NetworkTally();
        int actors = 5 * count;
        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < i; j++) {
                double friendly = 0.5 + (i % count == j % count ? contrast / 2 : -contrast / 2);
                int events = random.nextPoisson(12);
                for (int k = 0; k < events; k++) {
                    boolean cooperation = random.nextUniform(0, 1) < friendly;
                    tally.add(
                            "N" + i,
                            "N" + j,
                            cooperation ? QuadClass.VERBAL_COOPERATION : QuadClass.VERBAL_CONFLICT,
                            1);
                }
            }
        }
        Set<Set<String>> planted = new HashSet<>();
        for (int bloc = 0; bloc < count; bloc++) {
            Set<String> members = new TreeSet<>();
            for (int i = bloc; i < actors; i += count) {
                members.add("N" + i);
            }
            planted.add(members);
        }
        List<List<String>> found = Blocs.of(tally.network(actors), 1).members();
        return found.stream().map(TreeSet::new).collect(Collectors.toSet()).equals(planted);
    }
}
