package org.entente.coder.nlp.lemmas;

import java.util.List;

/**
 * Finds dictionary forms: by the exception for the word, if there is one; else by undoing regular inflection, with a look
 * at the words that exist; else by the learned rule with the longest ending that fits. Safe to share.
 */
public final class Lemmatiser {

    /** The longest ending that rules for more than one word have. */
    public static final int LONGEST = 6;

    private final List<LemmaRule> rules;
    private final Vocabulary vocabulary;
    private final Inflection inflection;
    private final long[] keys;
    private final short[] slots;

    /**
     * A lemmatiser with these rules, at most 32,767, and these words.
     *
     * @throws IllegalArgumentException if there are more
     */
    public Lemmatiser(List<LemmaRule> rules, Vocabulary vocabulary) {
        if (rules.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException(rules.size() + " lemma rules are more than the table holds");
        }
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.inflection = new Inflection(vocabulary);
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

    /** The words that it knows to exist. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The dictionary form of a word with this tag; a name or an adjective made of one keeps its capitals. */
    public String lemma(String form, String tag) {
        String folded = LemmaRule.fold(form, tag);
        int whole = find(next(key(folded, folded.length(), tag), LemmaRule.WHOLE));
        if (whole >= 0) {
            return rules.get(whole).apply(folded);
        }
        if (tag.equals("JJ") && named(form, folded)) {
            return form;
        }
        String base = Inflection.covers(tag) ? inflection.base(folded, tag) : "";
        return base.isEmpty() ? byEnding(folded, tag) : base;
    }

    /** By the rule with the longest ending; a verb only by one that makes a verb that exists. */
    private String byEnding(String folded, String tag) {
        for (int length = Math.min(LONGEST, folded.length() - 1); length >= 0; length--) {
            int rule = find(key(folded, length, tag));
            if (rule >= 0) {
                String lemma = rules.get(rule).apply(folded);
                if (!tag.startsWith("VB") || vocabulary.verb(lemma, lemma.length(), "")) {
                    return lemma;
                }
            }
        }
        return folded;
    }

    /** The key of a word's last characters under a tag. */
    private static long key(String folded, int length, String tag) {
        long key = start(tag);
        for (int i = folded.length() - 1; i >= folded.length() - length; i--) {
            key = next(key, folded.charAt(i));
        }
        return key;
    }

    /** Whether an adjective bears the capital of a name: nobody writes it without. */
    private boolean named(String form, String folded) {
        return Character.isUpperCase(form.charAt(0))
                && form.length() > 1
                && Character.isLowerCase(form.charAt(1))
                && !vocabulary.word(folded, folded.length(), "");
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
