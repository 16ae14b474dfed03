package org.entente.coder.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends a slip of greedy parsing: in "rockets supplied by Iran were found" the second verb has no subject of its own, which a
 * clause in English must have, so the first is a participle and what it says is said of the subject.
 */
final class ReducedRelative {

    private ReducedRelative() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            if (verb.relation().equals("ccomp") && verb.head() >= 0 && verb.head() < verb.index()) {
                Token participle = tokens.get(verb.head());
                if (slipped(tokens, participle, verb)) {
                    child(tokens, participle, "nsubj")
                            .filter(subject -> subject.index() < participle.index())
                            .ifPresent(subject -> turn(mended, tokens, subject, participle, verb));
                }
            }
        }
        return mended;
    }

    /** Whether a past tense stands above a passive without subject, object and conjunction. */
    private static boolean slipped(List<Token> tokens, Token participle, Token verb) {
        return participle.tag().equals("VBD")
                && participle.relation().equals("root")
                && verb.tag().equals("VBN")
                && child(tokens, verb, "aux").isPresent()
                && child(tokens, verb, "nsubj").isEmpty()
                && child(tokens, verb, "mark").isEmpty()
                && child(tokens, participle, "obj").isEmpty()
                && child(tokens, participle, "aux").isEmpty();
    }

    private static void turn(List<Token> mended, List<Token> tokens, Token subject, Token participle, Token verb) {
        place(mended, verb, verb.tag(), participle.head(), participle.relation());
        place(mended, participle, "VBN", subject.index(), "acl");
        place(mended, subject, subject.tag(), verb.index(), "nsubj:pass");
        for (Token other : tokens) {
            if (other.head() == participle.index() && other.index() > verb.index()) {
                place(mended, other, other.tag(), verb.index(), other.relation());
            }
        }
    }

    /** A child with this relation, if the word has one. */
    private static Optional<Token> child(List<Token> tokens, Token word, String relation) {
        return tokens.stream()
                .filter(token -> token.head() == word.index()
                        && token.universalRelation().equals(relation))
                .findFirst();
    }

    private static void place(List<Token> tokens, Token token, String tag, int head, String relation) {
        tokens.set(
                token.index(),
                new Token(token.index(), token.start(), token.end(), token.text(), token.lemma(), tag, head, relation));
    }
}
