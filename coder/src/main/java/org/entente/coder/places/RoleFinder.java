package org.entente.coder.places;

import java.util.Set;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/** Tells, from the tree, whether a place's name says where, stands for those who act there, or modifies another noun. */
final class RoleFinder {

    private static final Set<String> MODIFIER = Set.of("compound", "amod", "flat", "nn");
    private static final Set<String> ARGUMENT = Set.of("nsubj", "obj", "iobj", "csubj", "vocative");
    /** Verbs whose object is a place, not an actor. */
    private static final Set<String> OF_PLACES = Set.of(
            "visit",
            "leave",
            "enter",
            "reach",
            "tour",
            "bomb",
            "shell",
            "capture",
            "seize",
            "take",
            "retake",
            "besiege",
            "storm",
            "surround",
            "cross",
            "flee",
            "quit",
            "occupy",
            "liberate",
            "hit",
            "strike",
            "rock",
            "shake",
            "pound",
            "destroy",
            "overrun",
            "recapture",
            "control",
            "hold",
            "near",
            "approach",
            "ravage",
            "devastate",
            "batter");
    /** Predicates that say what a place is, or what befalls it. */
    private static final Set<String> STATES =
            Set.of("be", "lie", "locate", "situate", "become", "remain", "see", "have", "fall", "suffer", "host");

    private RoleFinder() {}

    /** The role of the tokens from one index to before another. */
    static Role role(Sentence sentence, int from, int to) {
        Token head = head(sentence, from, to);
        String relation = head.universalRelation();
        if (head.head() < 0) {
            return Role.LITERAL;
        }
        Token governor = sentence.token(head.head());
        if (relation.equals("conj")) {
            return isName(governor, from, to) || governor.head() < 0
                    ? Role.LITERAL
                    : role(sentence, governor.index(), governor.index() + 1);
        }
        if (MODIFIER.contains(relation) && !isName(governor, from, to)) {
            return Role.MODIFIER;
        }
        if (relation.equals("nmod") && isPossessive(sentence, head)) {
            return Role.METONYM;
        }
        if (!ARGUMENT.contains(relation)) {
            return Role.LITERAL;
        }
        String verb = governor.lemma();
        boolean acts = relation.equals("nsubj") && !head.relation().endsWith(":pass") && !STATES.contains(verb);
        boolean suffers = !relation.equals("nsubj") && !OF_PLACES.contains(verb);
        return governor.tag().startsWith("V") && (acts || suffers) ? Role.METONYM : Role.LITERAL;
    }

    private static Token head(Sentence sentence, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            int head = sentence.token(i).head();
            if (head < from || head >= to) {
                return sentence.token(i);
            }
        }
        return sentence.token(to - 1);
    }

    private static boolean isName(Token governor, int from, int to) {
        return governor.index() >= from && governor.index() < to;
    }

    private static boolean isPossessive(Sentence sentence, Token head) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.head() == head.index()
                        && t.universalRelation().equals("case")
                        && t.tag().equals("POS"));
    }
}
