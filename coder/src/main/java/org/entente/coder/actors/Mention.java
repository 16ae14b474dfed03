package org.entente.coder.actors;

import java.util.List;

/**
 * A noun phrase that names political actors.
 *
 * @param head the index of its head token
 * @param from the index of its first token, after articles
 * @param to the index after its last, before relative clauses and the like
 * @param start its first character in the text that was read, in UTF-16 units
 * @param end the one after its last
 * @param text its words
 * @param actors who it names: mostly one; several where a phrase stands for a group of known members; never empty
 */
public record Mention(int head, int from, int to, int start, int end, String text, List<Resolution> actors) {

    public Mention {
        actors = List.copyOf(actors);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a mention names somebody: " + text);
        }
    }

    /** A mention of each of those whom the phrase names, all in its words. */
    public List<Mention> each() {
        return actors.stream().map(who -> of(List.of(who))).toList();
    }

    /** A mention of some of those whom the phrase names, in its words. */
    public Mention of(List<Resolution> some) {
        return new Mention(head, from, to, start, end, text, some);
    }
}
