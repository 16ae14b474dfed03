package org.entente.coder.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coder.nlp.Words;
import org.entente.coder.sieve.ReasonCues;

/** Tells what a causal claim may hang on, before a sentence is parsed. */
public final class ClaimCues implements ReasonCues {

    private static final RelationWords RELATIONS = RelationWords.standard();
    private static final Set<String> VERBS = verbs();
    private static final Map<String, List<List<String>>> LINKS = links();

    private static final int LONGEST =
            LINKS.keySet().stream().mapToInt(String::length).max().orElse(0);

    @Override
    public boolean verb(String form, String lemma) {
        return VERBS.contains(lemma)
                || RELATIONS.less(lemma, form.toLowerCase(Locale.ROOT), true).isPresent();
    }

    /** Whether words that tie an effect to the cause after it begin with a token. */
    private static boolean begins(Words words, int token) {
        String first = words.word(token);
        if (first.length() > LONGEST) {
            return false;
        }
        for (List<String> link : LINKS.getOrDefault(first.toLowerCase(Locale.ROOT), List.of())) {
            if (stands(link, words, token)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean link(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (begins(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<String> link, Words words, int token) {
        if (token + link.size() >= words.size()) {
            return false;
        }
        for (int i = 1; i < link.size(); i++) {
            if (!words.word(token + i).equalsIgnoreCase(link.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> verbs() {
        Set<String> verbs = new HashSet<>();
        Way.all().stream().filter(way -> way.form() != Way.Form.LINK).forEach(way -> verbs.addAll(way.words()));
        // "is behind" is known by its "behind": of what "is" ties together, little is a reason
        verbs.remove("be");
        return verbs;
    }

    private static Map<String, List<List<String>>> links() {
        Map<String, List<List<String>>> links = new HashMap<>();
        Way.all().stream().filter(way -> way.form() == Way.Form.LINK).forEach(way -> links.computeIfAbsent(
                        way.words().get(0), word -> new ArrayList<>(2))
                .add(way.words()));
        for (Way.Form form : List.of(Way.Form.ANSWER, Way.Form.MOOD)) {
            for (String word : Way.byWord(form).keySet()) {
                links.computeIfAbsent(word, first -> new ArrayList<>(2)).add(List.of(word));
            }
        }
        for (String word : List.of("why", "behind")) {
            links.computeIfAbsent(word, first -> new ArrayList<>(2)).add(List.of(word));
        }
        return links;
    }
}
