package org.entente.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EisnerTest {

    @Property(tries = 200)
    void findsTheBestOfAllProjectiveTrees(@ForAll @IntRange(min = 1, max = 5) int size, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[size][size + 1];
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextFloat();
            }
        }
        int[] heads = Eisner.parse(scores);
        assertThat(valid(heads)).isTrue();
        assertThat(sum(scores, heads)).isCloseTo(best(scores, new int[size], 0), within(1e-5f));
    }

    private static float best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return valid(heads) ? sum(scores, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    private static float sum(float[][] scores, int[] heads) {
        float sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i]];
        }
        return sum;
    }

    /** Whether there is one root, no cycle and no crossing. */
    private static boolean valid(int[] heads) {
        int n = heads.length;
        if (Arrays.stream(heads).filter(head -> head == n).count() != 1) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            int up = i;
            for (int steps = 0; up < n; steps++) {
                if (steps > n) {
                    return false;
                }
                up = heads[up];
            }
            for (int between = Math.min(i, heads[i]) + 1; heads[i] < n && between < Math.max(i, heads[i]); between++) {
                if (!under(heads, between, heads[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean under(int[] heads, int word, int ancestor) {
        int up = word;
        for (int steps = 0; up < heads.length && steps <= heads.length; steps++) {
            if (up == ancestor) {
                return true;
            }
            up = heads[up];
        }
        return false;
    }
}
