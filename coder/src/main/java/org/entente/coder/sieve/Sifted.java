package org.entente.coder.sieve;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.coder.nlp.TaggedWords;

/**
 * A line that went through the sieve.
 *
 * @param tagged its tags, where it was worth tagging
 * @param chosen whether it is worth a parse; it is tagged then
 */
public record Sifted(Optional<TaggedWords> tagged, boolean chosen) {

    /** What is to be parsed of it, if anything. */
    public Optional<TaggedWords> worth() {
        return chosen ? tagged : Optional.empty();
    }

    /** The lines of a story, of which these are chosen. */
    static List<Sifted> of(List<Prospect> prospects, BitSet chosen) {
        return IntStream.range(0, prospects.size())
                .mapToObj(i -> new Sifted(prospects.get(i).tagged(), chosen.get(i)))
                .toList();
    }
}
