package org.entente.analysis.grammar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How far apart two words are spelt, and which of the known words an unknown one may mean. */
public final class Spelling {

    private Spelling() {}

    /**
     * How many letters must be added, left out, replaced or swapped with their neighbour to get from one word to the other
     * (the optimal string alignment distance; Damerau 1964).
     */
    public static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(d, i, j, one, other);
            }
        }
        return d[one.length()][other.length()];
    }

    private static int step(int[][] d, int i, int j, String one, String other) {
        int replaced = d[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }

    /** The known words that are spelt most like this one, nearest first; case does not count. */
    public static List<String> nearest(String word, Collection<String> known, int most) {
        String wanted = word.toUpperCase(Locale.ROOT);
        return known.stream()
                .sorted(Comparator.comparingInt(
                                (String candidate) -> distance(wanted, candidate.toUpperCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}
