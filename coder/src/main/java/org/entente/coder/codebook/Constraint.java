package org.entente.coder.codebook;

import java.util.List;
import java.util.Set;

/**
 * What a pattern needs of one argument.
 *
 * @param slots the arguments that it may be, any of them: {@code subj}, {@code obj}, {@code iobj}, {@code poss}, a
 *     preposition, or a path such as {@code obj.of}
 * @param words the lemmas of which its head must be one; empty where any will do
 * @param wanted false where the argument must not be there, or not be one of the words
 */
public record Constraint(List<String> slots, Set<String> words, boolean wanted) {

    public Constraint {
        slots = List.copyOf(slots);
        words = Set.copyOf(words);
    }
}
