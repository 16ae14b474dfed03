package org.entente.coder.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Abbreviated names, which are matched letter by letter: "U.S.", "Ky.", and "TX" after a town and a comma. */
final class Abbreviations {

    private record Entry(PlaceEntry place, boolean alone) {}

    private static final int LONGEST = 8;

    private final Map<String, List<Entry>> byText = new HashMap<>();

    private Abbreviations() {}

    /** Reads the abbreviations, resolved in a gazetteer. */
    static Abbreviations read(Gazetteer gazetteer) {
        Abbreviations abbreviations = new Abbreviations();
        for (List<String> row : Table.rows("abbreviations.tsv", 3)) {
            boolean alone = row.get(2).equals("alone");
            abbreviations
                    .byText
                    .computeIfAbsent(row.get(0), t -> new ArrayList<>(1))
                    .add(new Entry(gazetteer.named(row.get(1)), alone));
        }
        return abbreviations;
    }

    /** The abbreviation that starts with a word, if one does and what stands before allows it. */
    Optional<Span> at(String text, List<Word> words, int from, List<Span> before) {
        int start = words.get(from).start();
        boolean afterPlace = !before.isEmpty()
                && before.get(before.size() - 1).to() == from
                && words.get(from).gap() == Word.Gap.COMMA;
        for (int length = Math.min(LONGEST, text.length() - start); length > 1; length--) {
            String form = text.substring(start, start + length);
            List<Candidate> candidates = byText.getOrDefault(form, List.of()).stream()
                    .filter(e -> e.alone() || afterPlace)
                    .map(e -> new Candidate(e.place(), NameKind.MAIN))
                    .toList();
            int end = start + length;
            if (!candidates.isEmpty() && isWhole(text, end)) {
                int to = from + 1;
                while (to < words.size() && words.get(to).start() < end) {
                    to++;
                }
                return Optional.of(new Span(from, to, start, end, form, candidates));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
