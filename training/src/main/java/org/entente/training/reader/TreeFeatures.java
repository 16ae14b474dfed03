package org.entente.training.reader;

import static org.entente.coder.nlp.weights.Hashing.mix;

import org.entente.coder.nlp.tagging.TagFeatures;
import org.entente.coder.nlp.tagging.WordCodes;

/**
 * What tells a word's tag when the tree is known already: all that the tagger looks at, the word's relation, its head and
 * the relations of its children. Scratch space; not safe to share.
 */
final class TreeFeatures {

    /** Beyond the templates of the tagger. */
    private static final int FIRST = 1000;

    private final TagFeatures plain = new TagFeatures();
    private final int[] features = new int[100];
    private int count;
    private int[] left = new int[0];
    private int[] right = new int[0];

    int[] features() {
        return features;
    }

    int count() {
        return count;
    }

    /** Begins a sentence. */
    void begin(Example example) {
        left = new int[example.size() + 1];
        right = new int[left.length];
        for (int i = 0; i < example.size(); i++) {
            int head = example.head(i);
            int bit = 1 << Math.floorMod(example.relations().get(i).hashCode(), 31);
            if (i < head) {
                left[head] |= bit;
            } else {
                right[head] |= bit;
            }
        }
    }

    void extract(Example example, WordCodes words, int i, int[] tags, boolean capitals) {
        plain.extract(words, i, tags, capitals);
        System.arraycopy(plain.features(), 0, features, 0, plain.count());
        count = plain.count();
        int relation = example.relations().get(i).hashCode();
        int head = example.head(i);
        int headForm = head == example.size() ? -1 : words.form(head);
        int side = head > i ? 1 : 0;
        int form = words.form(i);
        int kinds = words.kinds(i);
        int ending = words.ending(i, 3);
        add(mix(FIRST, relation, side));
        add(mix(FIRST + 1, relation, form));
        add(mix(FIRST + 2, relation, kinds));
        add(mix(FIRST + 3, relation, ending));
        add(mix(FIRST + 4, relation, headForm));
        add(mix(FIRST + 5, left[i], relation));
        add(mix(FIRST + 6, right[i], relation));
        add(mix(FIRST + 7, left[i], kinds));
        add(mix(FIRST + 8, left[i], form));
        add(mix(FIRST + 9, right[i], form));
        add(mix(FIRST + 10, left[i], right[i], kinds));
        add(mix(FIRST + 11, left[i], right[i], ending));
        add(mix(FIRST + 12, relation, kinds, ending));
        add(mix(FIRST + 13, relation, words.shape(i), i == 0 ? 1 : 0));
        add(mix(FIRST + 14, left[i], ending));
    }

    private void add(int feature) {
        features[count++] = feature;
    }
}
