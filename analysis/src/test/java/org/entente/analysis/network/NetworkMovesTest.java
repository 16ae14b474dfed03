package org.entente.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.Test;

/** Who drew closer and who drifted apart, who is central, and what other programs are told. */
class NetworkMovesTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    @Test
    void aDyadThatTurnedFromConflictToCooperationDrewClosest() {
        WeekTally earlier = new WeekTally();
        WeekTally later = new WeekTally();
        for (int week = 0; week < 12; week++) {
            LocalDate day = MONDAY.plusWeeks(week);
            earlier.add(day, "A", "B", QuadClass.VERBAL_CONFLICT, 3);
            later.add(day, "B", "A", QuadClass.VERBAL_COOPERATION, 3);
            earlier.add(day, "A", "C", QuadClass.VERBAL_COOPERATION, 3);
            later.add(day, "A", "C", QuadClass.VERBAL_COOPERATION, 3);
            earlier.add(day, "B", "C", QuadClass.MATERIAL_COOPERATION, 1);
            later.add(day, "B", "C", week % 2 == 0 ? QuadClass.MATERIAL_CONFLICT : QuadClass.VERBAL_CONFLICT, 1);
        }
        List<Shift> shifts = RelationShifts.between(earlier, later, 8);

        Shift first = shifts.get(0);
        assertThat(first.one() + first.other()).isIn("AB", "BC");
        assertThat(shift(shifts, "A", "B").low()).isPositive();
        assertThat(shift(shifts, "A", "B").closer()).isGreaterThan(0.99);
        assertThat(shift(shifts, "B", "C").high()).isNegative();
        assertThat(shift(shifts, "A", "C").sure()).isZero();
    }

    @Test
    void twoWhoNowTreatOthersAlikeAreBetterAligned() {
        WeekTally earlier = new WeekTally();
        WeekTally later = new WeekTally();
        for (int week = 0; week < 10; week++) {
            LocalDate day = MONDAY.plusWeeks(week);
            for (String other : List.of("C", "D", "E")) {
                earlier.add(day, "A", other, QuadClass.VERBAL_COOPERATION, 2);
                earlier.add(day, "B", other, QuadClass.VERBAL_CONFLICT, 2);
                later.add(day, "A", other, QuadClass.VERBAL_COOPERATION, 2);
                later.add(day, "B", other, QuadClass.VERBAL_COOPERATION, 2);
            }
        }
        List<Shift> shifts = new AlignmentShifts(List.of("A", "B", "C", "D", "E"), 1).between(earlier, later);

        assertThat(shift(shifts, "A", "B").before()).isLessThan(-0.99);
        assertThat(shift(shifts, "A", "B").after()).isGreaterThan(0.99);
        assertThat(shift(shifts, "A", "B").low()).isPositive();
    }

    @Test
    void whoeverJoinsTwoBlocsIsBetweenThemAndItsTieIsTheBridge() {
        SignedNetwork network = twoBlocs();
        Blocs blocs = Blocs.of(network, 1);

        assertThat(Bridge.of(network, blocs)).singleElement().satisfies(bridge -> assertThat(
                        bridge.tie().one() + bridge.tie().other())
                .isEqualTo("CD"));
        assertThat(Centrality.of(network).stream()
                        .filter(one -> one.between() > 0)
                        .map(Centrality::actor))
                .containsExactlyInAnyOrder("C", "D");
        assertThat(Centrality.of(network).stream()
                        .mapToDouble(Centrality::standing)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void graphmlHoldsEveryActorAndTieWithItsSign() {
        SignedNetwork network = twoBlocs();
        StringWriter out = new StringWriter();
        GraphFile.write(network, Blocs.of(network, 1), out);

        assertThat(out.toString())
                .contains("<graphml")
                .contains("attr.name=\"bloc\"")
                .contains("attr.name=\"sign\"")
                .contains("attr.name=\"weight\"")
                .contains("<node id=\"A\"");
        assertThat(out.toString().split("<edge ", -1)).hasSize(network.ties().size() + 1);
    }

    private static Shift shift(List<Shift> shifts, String one, String other) {
        return shifts.stream()
                .filter(shift -> shift.one().equals(one) && shift.other().equals(other))
                .findFirst()
                .orElseThrow();
    }

    private static SignedNetwork twoBlocs() {
        NetworkTally tally = new NetworkTally();
        for (String[] bloc : new String[][] {{"A", "B", "C"}, {"D", "E", "F"}}) {
            tally.add(bloc[0], bloc[1], QuadClass.MATERIAL_COOPERATION, 9);
            tally.add(bloc[1], bloc[2], QuadClass.MATERIAL_COOPERATION, 9);
            tally.add(bloc[0], bloc[2], QuadClass.MATERIAL_COOPERATION, 9);
        }
        tally.add("C", "D", QuadClass.VERBAL_COOPERATION, 2);
        tally.add("A", "F", QuadClass.VERBAL_CONFLICT, 4);
        return tally.network(10);
    }
}
