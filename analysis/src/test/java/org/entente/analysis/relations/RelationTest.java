package org.entente.analysis.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.analysis.Window;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final LocalDate MONDAY = LocalDate.of(2018, 9, 3);
    private static final Window FORTNIGHT = new Window(MONDAY, MONDAY.plusDays(13));

    @Nested
    class Counting {

        @Test
        void countsByTypeAndClassWithinEachPeriodAndShowsEmptyPeriods() {
            Relation relation = Relation.of(
                    Sides.dyad("RUS", "CHN"),
                    Period.WEEK,
                    new Window(MONDAY, MONDAY.plusDays(20)),
                    Stream.of(
                            act("1", 0, "RUS", "CHN", EventType.CONSULT, 1),
                            act("2", 6, "CHN", "RUS", EventType.AID, 7),
                            act("3", 6, "USA", "CHN", EventType.ACCUSE, -2),
                            act("4", 15, "RUS", "CHN", EventType.ASSAULT, -10)));

            assertThat(relation.points()).extracting(RelationPoint::events).containsExactly(2, 0, 1);
            RelationPoint first = relation.points().get(0);
            assertThat(first.counts())
                    .containsEntry(EventType.CONSULT, 1)
                    .containsEntry(EventType.AID, 1)
                    .hasSize(2);
            assertThat(first.quads())
                    .containsEntry(QuadClass.VERBAL_COOPERATION, 1)
                    .hasSize(4);
            assertThat(first.goldsteinSum()).isEqualTo(8);
            assertThat(first.goldsteinMean()).isEqualTo(4);
            assertThat(first.initiative()).isEqualTo(0.5);
            assertThat(first.reported()).isEqualTo(3);
            assertThat(first.perThousand()).isCloseTo(666.7, within(0.1));
            assertThat(first.end()).isEqualTo(MONDAY.plusDays(6));
            assertThat(relation.points().get(1).initiative()).isNaN();
        }

        @Test
        void anEventThatGoesBothWaysCountsOnceAndIsHalfOfEachSide() {
            Relation relation = Relation.of(
                    Sides.dyad("RUS", "CHN"),
                    Period.YEAR,
                    FORTNIGHT,
                    Stream.of(
                            act("1", 0, "RUS", "CHN", EventType.CONSULT, 1),
                            act("1", 0, "CHN", "RUS", EventType.CONSULT, 1)));

            assertThat(relation.events()).isEqualTo(1);
            assertThat(relation.points().get(0).initiative()).isEqualTo(0.5);
            assertThat(relation.points().get(0).start()).isEqualTo(MONDAY);
        }

        @Test
        void aGroupsEventThatGoesBothWaysIsHalfOfEachSideHoweverManyPairsItJoins() {
            Relation relation = Relation.of(
                    new Sides(Set.of("RUS", "BLR"), Set.of("CHN")),
                    Period.YEAR,
                    FORTNIGHT,
                    Stream.of(
                            act("1", 0, "BLR", "CHN", EventType.CONSULT, 1),
                            act("1", 0, "CHN", "BLR", EventType.CONSULT, 1),
                            act("1", 0, "CHN", "RUS", EventType.CONSULT, 1),
                            act("1", 0, "RUS", "CHN", EventType.CONSULT, 1)));

            assertThat(relation.events()).isEqualTo(1);
            assertThat(relation.points().get(0).initiative()).isEqualTo(0.5);
            assertThat(relation.points().get(0).reported()).isEqualTo(1);
        }

        @Test
        void oneActorWithAllOthersLeavesOutWhatItDoesToItself() {
            Sides all = Sides.withAll("RUS");

            assertThat(all.way(act("1", 0, "RUS", "RUS", EventType.ASSAULT, 0))).isEqualTo(Sides.Way.NEITHER);
            assertThat(all.way(act("1", 0, "FRA", "RUS", EventType.AID, 0))).isEqualTo(Sides.Way.BACK);
            assertThat(all.way(act("1", 0, "FRA", "DEU", EventType.AID, 0))).isEqualTo(Sides.Way.NEITHER);
        }

        @Test
        void whatCannotBeAskedIsRefused() {
            assertThatThrownBy(() -> Sides.dyad("RUS", "RUS")).hasMessageContaining("RUS stands on both sides");
            assertThatThrownBy(() -> new Window(MONDAY, MONDAY.minusDays(1)))
                    .hasMessageContaining("before it begins on 2018-09-03");
        }
    }

    @Nested
    class Index {

        @Test
        void oneClassOnlyTendsToItsWeight() {
            RelationIndex index =
                    RelationIndex.of(Map.of(QuadClass.MATERIAL_CONFLICT, 100_000), RelationIndex.prior(Map.of()), 1);

            assertThat(index.value()).isCloseTo(-1, within(1e-3));
        }

        @Test
        void fewerReportsGiveAWiderInterval() {
            Map<QuadClass, Double> prior = RelationIndex.prior(Map.of());
            RelationIndex none = RelationIndex.of(Map.of(), prior, 1);
            RelationIndex few = RelationIndex.of(Map.of(QuadClass.VERBAL_COOPERATION, 5), prior, 1);
            RelationIndex many = RelationIndex.of(Map.of(QuadClass.VERBAL_COOPERATION, 50), prior, 1);
            RelationIndex bursts = RelationIndex.of(Map.of(QuadClass.VERBAL_COOPERATION, 50), prior, 10);

            assertThat(none.high() - none.low()).isGreaterThan(few.high() - few.low());
            assertThat(few.high() - few.low()).isGreaterThan(many.high() - many.low());
            assertThat(bursts.high() - bursts.low()).isCloseTo(few.high() - few.low(), within(1e-9));
            assertThat(none.value()).isCloseTo(0, within(1e-9));
        }
    }

    @Nested
    class Turns {

        @Test
        void aPlantedTurnIsFoundNearItsPlace() {
            int hits = 0;
            for (int seed = 0; seed < 40; seed++) {
                int[][] counts = series(new Random(seed), 100, 60);
                List<ChangePoint> found = new ChangePoints(Dispersion.of(counts)).find(counts);
                hits += found.stream().anyMatch(change -> change.earliest() <= 60 && 60 <= change.latest()) ? 1 : 0;
            }
            assertThat(hits).isGreaterThanOrEqualTo(37);
        }

        @Test
        void aSteadyRelationHardlyEverTurns() {
            int alarms = 0;
            for (int seed = 0; seed < 100; seed++) {
                int[][] counts = series(new Random(seed), 100, 100);
                alarms += new ChangePoints(Dispersion.of(counts)).find(counts).isEmpty() ? 0 : 1;
            }
            assertThat(alarms).isLessThanOrEqualTo(5);
        }

        @Test
        void aSeriesWithoutEventsNeverTurns() {
            assertThat(new ChangePoints(1).find(new int[50][4])).isEmpty();
            assertThat(new ChangePoints(1).find(new int[1][4])).isEmpty();
        }

        /** Counts of four classes whose shares change at a period. */
        private int[][] series(Random random, int periods, int turn) {
            int[][] counts = new int[periods][4];
            for (int t = 0; t < periods; t++) {
                for (int event = random.nextInt(12); event > 0; event--) {
                    boolean conflict = random.nextDouble() < (t < turn ? 0.2 : 0.6);
                    counts[t][(conflict ? 2 : 0) + random.nextInt(2)]++;
                }
            }
            return counts;
        }
    }

    private static Interaction act(String id, int day, String source, String target, EventType type, double goldstein) {
        return new Interaction(id, MONDAY.plusDays(day), source, target, type, type.quadClass(), goldstein);
    }
}
