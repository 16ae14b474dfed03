package org.entente.coder.duplicates;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.entente.model.Sketch;
import org.entente.model.StorySketch;

/**
 * Makes the {@link StorySketch} of a text. Its words are runs of letters and digits, in lower case; its particulars are the
 * words that begin with a capital or hold a digit. The same text always gives the same sketch.
 */
public final class Sketcher {

    private static final int RUN = 3;
    private static final long SEED = 0x5EEDC0DEL;
    private static final long[] FACTORS = new SplittableRandom(SEED)
            .longs(StorySketch.RUN_FUNCTIONS)
            .map(factor -> factor | 1)
            .toArray();

    private Sketcher() {}

    /** The sketch of a text. The headline is better left out: papers write their own. */
    public static StorySketch sketch(String text) {
        TextWords words = TextWords.of(text);
        return new StorySketch(
                sketch(runs(words.hashes()), StorySketch.RUN_FUNCTIONS),
                sketch(words.particulars(), StorySketch.PARTICULAR_FUNCTIONS));
    }

    private static Sketch sketch(long[] things, int functions) {
        long[] different = different(things);
        int[] minima = new int[functions];
        for (int function = 0; function < functions; function++) {
            long factor = FACTORS[function];
            int least = -1;
            for (long thing : different) {
                int value = (int) ((thing * factor) >>> 32);
                least = Integer.compareUnsigned(value, least) < 0 ? value : least;
            }
            minima[function] = least;
        }
        return new Sketch(different.length, minima);
    }

    /** The hashes of the runs of words; a text that is shorter than a run is one run. */
    private static long[] runs(long[] words) {
        int count = words.length == 0 ? 0 : Math.max(1, words.length - RUN + 1);
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            long run = 0;
            for (int j = i; j < Math.min(i + RUN, words.length); j++) {
                run = TextWords.mixed(run + words[j]);
            }
            runs[i] = run;
        }
        return runs;
    }

    private static long[] different(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
