package org.entente.coder.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that news of one country uses: "sheriff" and "grand jury" in the United States, "councillor" in Britain. */
final class CountryCues {

    private final Map<String, List<String>> byWord = new HashMap<>();

    private CountryCues() {}

    /** Reads the words that ship with the coder. */
    static CountryCues read() {
        CountryCues cues = new CountryCues();
        for (List<String> row : Table.rows("cues.tsv", 2)) {
            for (String word : Table.names(row.get(1))) {
                cues.byWord.put(word, Table.names(row.get(0)));
            }
        }
        return cues;
    }

    /** How strongly a story's words speak of each country: the logarithm of one and their number. */
    Map<String, Double> of(List<Scan> scans) {
        Map<String, Double> counts = new HashMap<>();
        for (Scan scan : scans) {
            List<Word> words = scan.words();
            for (int i = 0; i < words.size(); i++) {
                count(counts, words.get(i).possessiveKey());
                if (i + 1 < words.size()) {
                    count(counts, words.get(i).key() + " " + words.get(i + 1).key());
                }
            }
        }
        counts.replaceAll((country, count) -> Math.log1p(count));
        return counts;
    }

    private void count(Map<String, Double> counts, String word) {
        for (String country : byWord.getOrDefault(word, List.of())) {
            counts.merge(country, 1.0, Double::sum);
        }
    }
}
