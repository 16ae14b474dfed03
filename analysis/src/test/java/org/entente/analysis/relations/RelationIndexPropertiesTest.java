package org.entente.analysis.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.QuadClass;

class RelationIndexPropertiesTest {

    @Property(tries = 300)
    void liesInItsIntervalAndTheIntervalWithinItsBounds(
            @ForAll @IntRange(max = 5000) int a,
            @ForAll @IntRange(max = 5000) int b,
            @ForAll @IntRange(max = 5000) int c,
            @ForAll @IntRange(max = 5000) int d) {
        Map<QuadClass, Integer> counts = counts(a, b, c, d);
        RelationIndex index = RelationIndex.of(counts, RelationIndex.prior(counts), 1);

        assertThat(index.low()).isBetween(-1.0, index.value());
        assertThat(index.high()).isBetween(index.value(), 1.0);
    }

    @Property(tries = 200)
    void changesItsSignWhenCooperationAndConflictChangePlaces(
            @ForAll @IntRange(max = 500) int a,
            @ForAll @IntRange(max = 500) int b,
            @ForAll @IntRange(max = 500) int c,
            @ForAll @IntRange(max = 500) int d) {
        Map<QuadClass, Double> prior = RelationIndex.prior(Map.of());
        RelationIndex one = RelationIndex.of(counts(a, b, c, d), prior, 1);
        RelationIndex mirrored = RelationIndex.of(counts(c, d, a, b), prior, 1);

        assertThat(mirrored.value()).isCloseTo(-one.value(), within(1e-12));
        assertThat(mirrored.low()).isCloseTo(-one.high(), within(1e-6));
    }

    private static Map<QuadClass, Integer> counts(int... n) {
        Map<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
        QuadClass[] classes = QuadClass.values();
        for (int k = 0; k < classes.length; k++) {
            counts.put(classes[k], n[k]);
        }
        return counts;
    }
}
