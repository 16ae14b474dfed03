package org.entente.coder.nlp.lemmas;

import java.util.List;

/** Finds dictionary forms by the rule with the longest ending that fits. Safe to share. */
public final class Lemmatiser {

    /** The longest ending that rules for more than one word have. */
    public static final int LONGEST = 6;

    private final List<LemmaRule> rules;
    private final long[] keys;
    private final short[] slots;

    /**
     * A lemmatiser with these rules, at most 32,767.
     *
     * @throws IllegalArgumentException if there are more
     */
    public Lemmatiser(List<LemmaRule> rules) {
        if (rules.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException(rules.size() + " lemma rules are more than the table holds");
        }
        this.rules = List.copyOf(rules);
        keys = new long[Integer.highestOneBit(Math.max(4, rules.size())) * 4];
        slots = new short[keys.length];
        for (int i = 0; i < rules.size(); i++) {
            put(rules.get(i), (short) i);
        }
    }

    private void put(LemmaRule rule, short index) {
        String ending = rule.ending();
        boolean whole = !ending.isEmpty() && ending.charAt(0) == LemmaRule.WHOLE;
        long key = start(rule.tag());
        for (int i = ending.length() - 1; i >= (whole ? 1 : 0); i--) {
            key = next(key, ending.charAt(i));
        }
        if (whole) {
            key = next(key, LemmaRule.WHOLE);
        }
        int slot = slot(key);
        keys[slot] = key;
        slots[slot] = index;
    }

    /** The rules, as they were given. */
    public List<LemmaRule> rules() {
        return rules;
    }

    /** The dictionary form of a word with this tag; the word itself, folded, where no rule speaks. */
    public String lemma(String form, String tag) {
        String folded = LemmaRule.fold(form, tag);
        long key = start(tag);
        int found = find(key);
        int length = folded.length();
        for (int i = length - 1; i >= 0; i--) {
            key = next(key, folded.charAt(i));
            if (length - i <= LONGEST && i > 0) {
                int rule = find(key);
                found = rule < 0 ? found : rule;
            }
        }
        int whole = find(next(key, LemmaRule.WHOLE));
        found = whole < 0 ? found : whole;
        return found < 0 ? folded : rules.get(found).apply(folded);
    }

    private int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slots[slot] : -1;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long start(String tag) {
        return (tag.hashCode() + 1L) * 0x9E3779B97F4A7C15L;
    }

    private static long next(long key, char c) {
        long x = (key ^ c) * 0xBF58476D1CE4E5B9L;
        return x ^ (x >>> 29);
    }
}
