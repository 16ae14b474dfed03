package org.entente.coder.nlp.parsing;

import java.util.Arrays;
import java.util.List;

/**
 * How many commas, verbs and conjunctions a sentence has up to each word, so that what lies between two words is known at
 * once. Scratch space; not safe to share.
 */
public final class Landscape {

    private int[] commas = new int[0];
    private int[] verbs = new int[0];
    private int[] conjunctions = new int[0];
    private int size;

    /** What kind each tag is, by its number: what the counts count. */
    public static int[] kinds(List<String> tags) {
        int[] kinds = new int[tags.size()];
        Arrays.setAll(kinds, i -> kind(tags.get(i)));
        return kinds;
    }

    private static int kind(String tag) {
        return switch (tag) {
            case ",", ":", "-LRB-", "-RRB-", "``", "''" -> 1;
            case "VBD", "VBZ", "VBP", "MD" -> 2;
            case "VB", "VBN", "VBG" -> 4;
            case "CC" -> 3;
            default -> 0;
        };
    }

    /** Counts along a sentence. */
    public void survey(int[] tags, int[] kinds, int words) {
        size = words;
        if (commas.length < words + 1) {
            commas = new int[2 * words + 2];
            verbs = new int[2 * words + 2];
            conjunctions = new int[2 * words + 2];
        }
        for (int i = 0; i < words; i++) {
            int kind = kinds[tags[i]];
            commas[i + 1] = commas[i] + (kind == 1 ? 1 : 0);
            verbs[i + 1] = verbs[i] + (kind == 2 ? 1 : 0);
            conjunctions[i + 1] = conjunctions[i] + (kind == 3 ? 1 : 0);
        }
    }

    /** What stands between two words, both left out. */
    int between(int a, int b) {
        return a < 0 || b < 0 ? 63 : summary(a + 1, b);
    }

    /** What stands after a word. */
    int rest(int word) {
        return word >= size ? 63 : summary(word + 1, size);
    }

    private int summary(int from, int to) {
        return Math.min(2, commas[to] - commas[from])
                + 3 * Math.min(2, verbs[to] - verbs[from])
                + 9 * Math.min(1, conjunctions[to] - conjunctions[from]);
    }
}
