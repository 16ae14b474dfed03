package org.entente.coder.sieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.coder.actors.SpottedName;
import org.entente.coder.nlp.Words;

/** The people whom a story introduces by title and name, "chairman Harry Conger", so that "Conger" is known after that. */
final class Introductions {

    /** How many words after a name may stand before the title: "Harry Conger, its chairman". */
    private static final int REACH = 4;

    private final Map<String, Integer> lines = new HashMap<>();

    /** Takes in whom a line introduces. */
    void learn(int line, Words words, List<SpottedName> names) {
        int run = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i < words.size() && capital(words.word(i))) {
                run++;
                continue;
            }
            if (run > 1 && besideRole(i - run, i, names)) {
                lines.putIfAbsent(words.word(i - 1), line);
            }
            run = 0;
        }
    }

    /** Those of a line who were introduced in another. */
    List<SpottedName> in(int line, Words words) {
        List<SpottedName> found = new ArrayList<>(0);
        for (int i = 0; i < words.size() && !lines.isEmpty(); i++) {
            Integer introduced = capital(words.word(i)) ? lines.get(words.word(i)) : null;
            if (introduced != null && introduced != line) {
                found.add(new SpottedName(i, i + 1, true, false, false));
            }
        }
        return found;
    }

    /** The lines in which those of a line were introduced. */
    Set<Integer> linesOf(Words words) {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < words.size() && !lines.isEmpty(); i++) {
            Integer introduced = lines.get(words.word(i));
            if (introduced != null) {
                all.add(introduced);
            }
        }
        return all;
    }

    private static boolean besideRole(int from, int to, List<SpottedName> names) {
        return names.stream()
                .anyMatch(name -> name.role() && name.from() < to + REACH && name.to() > from - REACH && from < to);
    }

    private static boolean capital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0));
    }
}
