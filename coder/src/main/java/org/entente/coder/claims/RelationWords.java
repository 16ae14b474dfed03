package org.entente.coder.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of relations, as {@code relations.tsv} lists them. */
final class RelationWords {

    private static final int COLUMNS = 3;
    private static final RelationWords STANDARD = new RelationWords(Table.rows("relations.tsv", COLUMNS));

    private final Map<String, Map<String, String>> meanings = new HashMap<>();

    private RelationWords(List<String[]> rows) {
        for (String[] row : rows) {
            for (String word : Table.words(row[1])) {
                meanings.computeIfAbsent(row[0], kind -> new HashMap<>()).put(word, row[2]);
            }
        }
    }

    /** The words that come with the coder. */
    static RelationWords standard() {
        return STANDARD;
    }

    /** What a verb speaks of, whoever acts. */
    Optional<Content> verb(String lemma) {
        return Optional.ofNullable(of("verb").get(lemma)).map(Content::of);
    }

    /** Whether a noun says how much there is of something. */
    boolean quantity(String lemma) {
        return of("quantity").containsKey(lemma);
    }

    /** What a noun speaks of. */
    Optional<Content> noun(String lemma) {
        return Optional.ofNullable(of("noun").get(lemma)).map(Content::of);
    }

    /**
     * How a word of change changes a thing, friendly or not: whether there is less of it; empty where it is no such word.
     * The word as it stands counts too, since of rare verbs a lemmatiser only guesses the dictionary form.
     */
    Optional<Boolean> less(String lemma, String form, boolean friendly) {
        String known = of("change").getOrDefault(lemma, of("change").get(form));
        return Optional.ofNullable(known).map(change -> switch (change) {
            case "up" -> false;
            case "down" -> true;
            case "worse" -> friendly;
            default -> !friendly;
        });
    }

    /** Whether a noun stands for an act that is told beside it: "a move that". */
    boolean light(String lemma) {
        return of("light").containsKey(lemma);
    }

    /** Whether a noun is something that somebody does, or how he stands: "decision", "support", "stance". */
    boolean deed(String lemma) {
        return of("deed").containsKey(lemma)
                || light(lemma) && !"pronoun".equals(of("light").get(lemma));
    }

    /** Whether a noun points to what was told before without saying what it is: "the incident". */
    boolean thing(String lemma) {
        return of("thing").containsKey(lemma);
    }

    /** The words that leave open what hangs on them. */
    Set<String> doubts() {
        return of("doubt").keySet();
    }

    /** The words that deny what hangs on them. */
    Set<String> denials() {
        return of("denial").keySet();
    }

    /** Whether the passive of a verb says what something is for. */
    boolean aim(String lemma) {
        return of("aim").containsKey(lemma);
    }

    private Map<String, String> of(String kind) {
        return meanings.getOrDefault(kind, Map.of());
    }
}
