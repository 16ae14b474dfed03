package org.entente.coder.codebook;

import java.util.Set;

/**
 * What a story may be about that is not politics.
 *
 * @param id its name
 * @param above the score above which a story is of it, 0 to 1
 * @param states whether a country by its bare name is still a public actor in such a story
 * @param words its words, by lemma; "_" joins two
 */
public record Topic(String id, double above, boolean states, Set<String> words) {

    public Topic {
        words = Set.copyOf(words);
    }
}
