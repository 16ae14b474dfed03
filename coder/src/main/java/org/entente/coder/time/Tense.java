package org.entente.coder.time;

import java.util.Set;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence puts an act into the past, the present or the future. */
final class Tense {

    private static final Set<String> TO_COME = Set.of(
            "plan",
            "intend",
            "agree",
            "vow",
            "promise",
            "threaten",
            "decide",
            "set",
            "due",
            "expect",
            "schedule",
            "want",
            "prepare",
            "pledge",
            "offer",
            "hope",
            "propose",
            "ask",
            "urge",
            "order",
            "invite",
            "call",
            "demand",
            "wish",
            "consider",
            "arrange",
            "ready",
            "go",
            "likely",
            "about",
            "be",
            "seek",
            "aim",
            "undertake",
            "commit",
            "warn",
            "request",
            "instruct",
            "authorize",
            "authorise",
            "plot",
            "poise",
            "slate",
            "determine",
            "willing");
    private static final Set<String> TO_COME_NOUNS = Set.of(
            "plan",
            "intention",
            "agreement",
            "decision",
            "promise",
            "pledge",
            "threat",
            "proposal",
            "offer",
            "deal",
            "call",
            "demand",
            "order",
            "readiness",
            "commitment",
            "ultimatum",
            "invitation",
            "mandate",
            "resolution",
            "preparation");
    private static final Set<String> PLANNED = Set.of(
            "planned", "upcoming", "forthcoming", "scheduled", "future", "coming", "next", "proposed", "impending");
    private static final Set<String> MODALS = Set.of(
            "will", "wo", "shall", "'ll", "’ll", "would", "may", "might", "could", "can", "should", "must", "'d", "’d");
    private static final int HIGHEST = 12;

    private final Sentence sentence;

    private Tense(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The direction in which this token's clause looks; the past where nothing says, since news tells what was. */
    static Direction of(Sentence sentence, int token) {
        return new Tense(sentence).from(token);
    }

    /** Whether an infinitive tells of what its governor only puts into the future: "agreed to withdraw". */
    static boolean isToCome(Sentence sentence, int token) {
        Token verb = sentence.token(token);
        return verb.tag().equals("VB") && new Tense(sentence).infinitive(verb) == Direction.FUTURE;
    }

    private Direction from(int token) {
        int at = token;
        for (int hops = 0; hops < HIGHEST && at >= 0; hops++) {
            Direction direction = own(sentence.token(at));
            if (direction != null) {
                return direction;
            }
            at = sentence.token(at).head();
        }
        return Direction.PAST;
    }

    private @Nullable Direction own(Token token) {
        boolean has = false;
        boolean to = false;
        @Nullable Direction be = null;
        for (Token child : sentence.tokens()) {
            if (child.head() != token.index()) {
                continue;
            }
            String word = child.lemma().toLowerCase(java.util.Locale.ROOT);
            boolean auxiliary = child.universalRelation().equals("aux")
                    || child.universalRelation().equals("cop");
            if (auxiliary && child.tag().equals("MD") || (auxiliary && MODALS.contains(word))) {
                return Direction.FUTURE;
            }
            if (child.universalRelation().equals("amod") && PLANNED.contains(word)) {
                return Direction.FUTURE;
            }
            has |= auxiliary && word.equals("have");
            to |= child.tag().equals("TO") && child.index() < token.index();
            if (auxiliary && word.equals("be")) {
                be = child.tag().equals("VBD") ? Direction.PAST : Direction.PRESENT;
            }
        }
        if (has) {
            return Direction.PAST;
        }
        if (be != null) {
            return to ? Direction.FUTURE : be;
        }
        return byTag(token, to);
    }

    private @Nullable Direction byTag(Token token, boolean to) {
        return switch (token.tag()) {
            case "VBD" -> Direction.PAST;
            case "VBZ", "VBP" -> Direction.PRESENT;
            case "VBN" -> Direction.PAST;
            case "VB" -> to ? infinitive(token) : null;
            default -> null;
        };
    }

    /** "Agreed to withdraw" is to come, "managed to withdraw" is as past as managing; a bare "to meet" is a headline's future. */
    private @Nullable Direction infinitive(Token token) {
        if (token.head() < 0) {
            return Direction.FUTURE;
        }
        Token governor = sentence.token(token.head());
        String lemma = governor.lemma().toLowerCase(java.util.Locale.ROOT);
        boolean noun = governor.tag().startsWith("NN");
        return (noun ? TO_COME_NOUNS : TO_COME).contains(lemma) ? Direction.FUTURE : null;
    }
}
