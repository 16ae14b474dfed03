package org.entente.coder.actors;

import java.util.Set;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/**
 * The stretch of a sentence that a head and what belongs to it take up, without relative clauses, appositions and what is
 * joined to it.
 *
 * @param from its first token
 * @param to the one after its last
 */
record NounPhrase(int from, int to) {

    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nummod", "nmod", "flat");
    private static final Set<String> AFTER =
            Set.of("flat", "compound", "nmod", "nummod", "amod", "fixed", "goeswith", "dep");

    /** The phrase of a head. */
    static NounPhrase of(Sentence sentence, int head) {
        int from = head;
        for (Token t : sentence.tokens()) {
            if (t.index() >= head) {
                break;
            }
            if (t.head() == head && BEFORE.contains(t.universalRelation())) {
                from = Math.min(from, leftmost(sentence, t.index()));
            }
        }
        int to = head + 1;
        for (Token t : sentence.tokens()) {
            if (t.index() <= head || t.head() != head) {
                continue;
            }
            boolean hyphen = t.text().equals("-");
            if (!AFTER.contains(t.universalRelation()) && !hyphen) {
                break;
            }
            to = Math.max(to, rightmost(sentence, t.index()) + 1);
        }
        return new NounPhrase(from, to);
    }

    /** The head of the name or phrase that the token is a mere part of. */
    static int headOf(Sentence sentence, int token) {
        int at = token;
        while (true) {
            Token t = sentence.token(at);
            String r = t.universalRelation();
            if (t.head() >= 0 && (r.equals("flat") || r.equals("goeswith") || r.equals("fixed"))) {
                at = t.head();
            } else {
                return at;
            }
        }
    }

    private static int leftmost(Sentence sentence, int root) {
        int left = root;
        for (Token t : sentence.tokens()) {
            if (t.index() < left && below(sentence, t.index(), root)) {
                left = t.index();
                break;
            }
        }
        return left;
    }

    private static int rightmost(Sentence sentence, int root) {
        for (int i = sentence.size() - 1; i > root; i--) {
            if (below(sentence, i, root)) {
                return i;
            }
        }
        return root;
    }

    private static boolean below(Sentence sentence, int token, int root) {
        int at = token;
        while (at >= 0 && at != root) {
            at = sentence.token(at).head();
        }
        return at == root;
    }
}
