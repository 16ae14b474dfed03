package org.entente.coder.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends a slip of greedy parsing: in "threatened on Friday to cut supplies" a few words stand between the verb and what it
 * governs, and the infinitive is taken for a purpose. With a verb whose infinitive says what is agreed, refused or asked for
 * it is a complement ({@code xcomp}), as the treebanks have it.
 */
final class ControlledInfinitive {

    /** Verbs whose infinitive has their own subject, and which take no object beside it. */
    private static final Set<String> OF_SUBJECT = Set.of(
            "agree",
            "aim",
            "attempt",
            "begin",
            "cease",
            "choose",
            "consent",
            "continue",
            "decide",
            "decline",
            "elect",
            "fail",
            "hesitate",
            "hope",
            "intend",
            "manage",
            "offer",
            "opt",
            "plan",
            "pledge",
            "prepare",
            "propose",
            "refuse",
            "resolve",
            "seek",
            "start",
            "swear",
            "threaten",
            "try",
            "undertake",
            "volunteer",
            "vow",
            "want",
            "wish");

    /** Verbs whose infinitive has the object of theirs as its subject, or its own ("promised"). */
    private static final Set<String> OF_OBJECT = Set.of(
            "allow",
            "ask",
            "authorise",
            "authorize",
            "beg",
            "challenge",
            "command",
            "compel",
            "convince",
            "direct",
            "enable",
            "encourage",
            "expect",
            "forbid",
            "force",
            "implore",
            "instruct",
            "invite",
            "oblige",
            "order",
            "permit",
            "persuade",
            "press",
            "pressure",
            "promise",
            "request",
            "require",
            "summon",
            "tell",
            "urge",
            "warn");

    private ControlledInfinitive() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens) {
            if (token.relation().equals("advcl") && token.tag().equals("VB") && governed(tokens, token)) {
                mended.set(token.index(), complement(token));
            }
        }
        return mended;
    }

    private static boolean governed(List<Token> tokens, Token infinitive) {
        Token verb = tokens.get(infinitive.head());
        boolean subject = OF_SUBJECT.contains(verb.lemma());
        boolean object = OF_OBJECT.contains(verb.lemma());
        if (infinitive.index() < verb.index() || !verb.tag().startsWith("VB") || !subject && !object) {
            return false;
        }
        boolean hasObject = false;
        boolean toldWhat = false;
        boolean passive = false;
        boolean marked = false;
        for (Token child : tokens) {
            if (child.head() == verb.index()) {
                hasObject |= child.universalRelation().equals("obj")
                        || child.universalRelation().equals("iobj");
                passive |= child.relation().equals("aux:pass");
                toldWhat |= child.universalRelation().equals("xcomp")
                        || child.universalRelation().equals("ccomp");
            } else if (child.head() == infinitive.index() && child.tag().equals("TO")) {
                marked = child.index() > 0
                        && !tokens.get(child.index() - 1).text().equals(",")
                        && !tokens.get(child.index() - 1).lemma().equals("order");
            }
        }
        return marked && !toldWhat && (subject ? !hasObject : hasObject || passive);
    }

    private static Token complement(Token token) {
        return new Token(
                token.index(),
                token.start(),
                token.end(),
                token.text(),
                token.lemma(),
                token.tag(),
                token.head(),
                "xcomp");
    }
}
