package org.entente.coder.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How news uses the words that are also names of towns: "Reading" is mostly a verb, "Lincoln" mostly a person.
 *
 * <p>Counts from a corpus of news, made by {@link UsageCounter}.
 */
final class Usage {

    /**
     * Counts of one word.
     *
     * @param lower written without a capital
     * @param capital written with one, inside a sentence
     * @param located of those, after "in" or "near" and before no other capital
     * @param after of those, right after another capitalised word, as family names stand
     * @param before of those, right before another capitalised word, as given names stand
     */
    record Counts(int lower, int capital, int located, int after, int before) {

        private static final double SMOOTHING = 4;

        /** The share of its uses without a capital. */
        double lowerShare() {
            return lower / (lower + capital + SMOOTHING);
        }

        /** The share of its capitalised uses as a location. */
        double locatedShare() {
            return located / (capital + SMOOTHING);
        }

        /** The share of its capitalised uses after another capital. */
        double afterShare() {
            return after / (capital + SMOOTHING);
        }

        /** The share of its capitalised uses before another capital. */
        double beforeShare() {
            return before / (capital + SMOOTHING);
        }
    }

    private static final Counts UNSEEN = new Counts(0, 0, 0, 0, 0);

    private final Map<String, Counts> byKey;

    Usage(Map<String, Counts> byKey) {
        this.byKey = byKey;
    }

    /** Reads the counts that ship with the coder. */
    static Usage read() {
        Map<String, Counts> counts = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Table.open("usage.tsv.gz"), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    counts.put(
                            row[0],
                            new Counts(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the usage of names cannot be read: " + e.getMessage(), e);
        }
        return new Usage(counts);
    }

    /** The counts of a word, all nought where it was seen too rarely. */
    Counts of(String key) {
        return byKey.getOrDefault(key, UNSEEN);
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }
}
