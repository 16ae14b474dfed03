package org.entente.coder.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.codebook.Codebook;

/**
 * The codebook's words for those and that whom no directory knows.
 *
 * @param people nouns for people
 * @param bodies nouns for bodies of people
 * @param times nouns for times
 * @param quantities nouns that only say how many
 * @param abstractions nouns for what nothing is done to
 * @param acts nouns for acts and their means
 * @param places nouns for buildings, towns and stretches of land
 * @param forces nouns for forces that somebody sends
 */
record StrangerWords(
        Set<String> people,
        Set<String> bodies,
        Set<String> times,
        Set<String> quantities,
        Set<String> abstractions,
        Set<String> acts,
        Set<String> places,
        Set<String> forces) {

    static StrangerWords of(Codebook codebook) {
        return new StrangerWords(
                union(codebook, "victims", "captives", "displaced"),
                codebook.list("bodies"),
                codebook.list("times"),
                codebook.list("quantities"),
                codebook.list("abstractions"),
                union(codebook, "strikes", "restrictions", "truces", "talks", "money", "weapons", "ills"),
                codebook.list("places"),
                codebook.list("forces"));
    }

    private static Set<String> union(Codebook codebook, String... lists) {
        Set<String> words = new HashSet<>();
        List.of(lists).forEach(list -> words.addAll(codebook.list(list)));
        return words;
    }
}
