package org.entente.coder.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends a slip of greedy parsing: in "said sanctions would stay and left for Minsk" the past tense cannot share the modal
 * of the clause before it, so it is joined to the verb above that clause.
 */
final class TenseAgreement {

    private TenseAgreement() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens) {
            if (token.relation().equals("conj") && token.tag().equals("VBD") && !hasSubject(tokens, token)) {
                Token clause = tokens.get(token.head());
                if (clause.relation().equals("ccomp") && clause.tag().equals("VB") && hasModal(tokens, clause)) {
                    mended.set(token.index(), under(token, clause.head()));
                }
            }
        }
        return mended;
    }

    private static Token under(Token token, int head) {
        return new Token(
                token.index(), token.start(), token.end(), token.text(), token.lemma(), token.tag(), head, "conj");
    }

    private static boolean hasSubject(List<Token> tokens, Token verb) {
        return tokens.stream()
                .anyMatch(child -> child.head() == verb.index()
                        && child.universalRelation().equals("nsubj"));
    }

    private static boolean hasModal(List<Token> tokens, Token verb) {
        return tokens.stream()
                .anyMatch(child -> child.head() == verb.index() && child.tag().equals("MD"));
    }
}
