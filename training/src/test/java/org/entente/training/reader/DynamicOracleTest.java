package org.entente.training.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.coder.nlp.parsing.ParseState;
import org.entente.coder.nlp.parsing.Transitions.Kind;

class DynamicOracleTest {

    @Property(tries = 300)
    void stepsWithoutCostRebuildAnyProjectiveTree(@ForAll @IntRange(min = 1, max = 25) int size, @ForAll long seed) {
        int[] heads = new int[size];
        Random random = new Random(seed);
        tree(heads, 0, size, size, random);
        ParseState state = new ParseState();
        state.begin(size);
        DynamicOracle oracle = new DynamicOracle(heads);
        while (!state.done()) {
            state.apply(free(oracle, state), 0);
        }
        for (int word = 0; word < size; word++) {
            assertThat(state.head(word)).isEqualTo(heads[word]);
        }
    }

    private static Kind free(DynamicOracle oracle, ParseState state) {
        for (Kind kind : Kind.values()) {
            if (state.allows(kind) && oracle.cost(state, kind) == 0) {
                return kind;
            }
        }
        throw new AssertionError("no transition is free of cost");
    }

    /** Gives the words [from, to) a head within, whose own head is {@code above}. */
    private static void tree(int[] heads, int from, int to, int above, Random random) {
        if (from < to) {
            int top = from + random.nextInt(to - from);
            heads[top] = above;
            tree(heads, from, top, top, random);
            tree(heads, top + 1, to, top, random);
        }
    }
}
