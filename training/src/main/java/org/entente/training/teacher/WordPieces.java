package org.entente.training.teacher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** BERT's word pieces, without case and accents: the longest known piece first. */
final class WordPieces {

    static final int OPEN = 101;
    static final int CLOSE = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST = 40;

    private final Map<String, Integer> vocabulary = new HashMap<>();

    /** The pieces of a tokenizer.json. */
    WordPieces(InputStream json) throws IOException {
        JsonNode entries = new ObjectMapper().readTree(json).path("model").path("vocab");
        entries.properties()
                .forEach(e -> vocabulary.put(e.getKey(), e.getValue().asInt()));
    }

    /** The pieces of one word, at least one. */
    List<Integer> of(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            boolean mark = i < plain.length() && !Character.isLetterOrDigit(plain.charAt(i));
            if (i == plain.length() || mark) {
                run(plain.substring(start, i), pieces);
                if (mark) {
                    pieces.add(vocabulary.getOrDefault(plain.substring(i, i + 1), UNKNOWN));
                }
                start = i + 1;
            }
        }
        if (pieces.isEmpty()) {
            pieces.add(UNKNOWN);
        }
        return pieces;
    }

    private void run(String letters, List<Integer> pieces) {
        if (letters.length() > LONGEST) {
            pieces.add(UNKNOWN);
            return;
        }
        int from = 0;
        List<Integer> found = new ArrayList<>();
        while (from < letters.length()) {
            int to = letters.length();
            Integer piece = null;
            while (to > from && piece == null) {
                piece = vocabulary.get((from > 0 ? "##" : "") + letters.substring(from, to));
                to--;
            }
            if (piece == null) {
                pieces.add(UNKNOWN);
                return;
            }
            found.add(piece);
            from = to + 1;
        }
        pieces.addAll(found);
    }
}
