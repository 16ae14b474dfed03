package org.entente.model;

import java.util.List;

/**
 * All that was read out of one story.
 *
 * @param article the story
 * @param events its events, in the order of their sentences
 * @param statements its statements, in the order of their sentences
 * @param claims its causal claims, in the order of their sentences
 */
public record Coding(Article article, List<Event> events, List<Statement> statements, List<Claim> claims) {

    public Coding {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
    }

    /** Nothing was read out of the story. */
    public static Coding nothing(Article article) {
        return new Coding(article, List.of(), List.of(), List.of());
    }
}
