package org.entente.coder.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts how a corpus of news uses the words that are also names of places. */
public final class UsageCounter {

    private static final int RAREST = 3;
    private static final Set<String> WHERE = Set.of("in", "near", "outside");

    private final Gazetteer gazetteer;
    private final Map<String, Boolean> isName = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /** A counter of the names in a gazetteer. */
    public UsageCounter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Counts the words of a story. */
    public void add(String text) {
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            String key = words.get(i).key();
            if (key.length() > 1
                    && isName.computeIfAbsent(key, k -> !gazetteer.byKey(k).isEmpty())) {
                add(words, i, counts.computeIfAbsent(key, k -> new int[5]));
            }
        }
    }

    /** The lines of the file that ships: key, lower, capital, located, after, before. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((key, c) -> {
            if (c[0] + c[1] >= RAREST) {
                lines.add(String.format(Locale.ROOT, "%s\t%d\t%d\t%d\t%d\t%d", key, c[0], c[1], c[2], c[3], c[4]));
            }
        });
        lines.sort(null);
        return lines;
    }

    private static void add(List<Word> words, int at, int[] count) {
        Word word = words.get(at);
        if (!word.capital()) {
            count[0]++;
        } else if (word.gap() != Word.Gap.BREAK && !word.allCapitals()) {
            boolean before = at + 1 < words.size() && follows(words.get(at + 1));
            Word previous = words.get(at - 1);
            count[1]++;
            count[2] += !before && WHERE.contains(previous.key()) ? 1 : 0;
            count[3] += follows(word) && previous.capital() && previous.gap() != Word.Gap.BREAK ? 1 : 0;
            count[4] += before ? 1 : 0;
        }
    }

    private static boolean follows(Word word) {
        return word.capital() && (word.gap() == Word.Gap.SPACE || word.gap() == Word.Gap.POINT);
    }
}
