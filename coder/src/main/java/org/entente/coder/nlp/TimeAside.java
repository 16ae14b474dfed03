package org.entente.coder.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends a slip of greedy parsing: in "was attacked on Tuesday by rebels" the rebels belong to no Tuesday. What a preposition
 * hangs on a word of time belongs to what the time belongs to.
 */
final class TimeAside {

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year",
            "weekend",
            "morning",
            "afternoon",
            "evening",
            "night",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private TimeAside() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens) {
            if (token.universalRelation().equals("nmod") && token.head() >= 0 && belongsAbove(tokens, token)) {
                mended.set(token.index(), above(tokens, token));
            }
        }
        return mended;
    }

    private static boolean belongsAbove(List<Token> tokens, Token token) {
        Token time = tokens.get(token.head());
        return token.index() > time.index()
                && time.head() >= 0
                && (time.universalRelation().equals("obl")
                        || time.universalRelation().equals("nmod"))
                && TIMES.contains(time.lemma().toLowerCase(Locale.ROOT))
                && !marking(tokens, token).isEmpty()
                && !marking(tokens, token).equals("of");
    }

    private static Token above(List<Token> tokens, Token token) {
        Token governor = tokens.get(tokens.get(token.head()).head());
        boolean verb = governor.tag().startsWith("VB");
        boolean agent =
                verb && passive(tokens, governor) && marking(tokens, token).equals("by");
        return new Token(
                token.index(),
                token.start(),
                token.end(),
                token.text(),
                token.lemma(),
                token.tag(),
                governor.index(),
                agent ? "obl:agent" : verb ? "obl" : "nmod");
    }

    private static boolean passive(List<Token> tokens, Token verb) {
        return verb.tag().equals("VBN")
                && tokens.stream()
                        .noneMatch(child -> child.head() == verb.index()
                                && child.relation().equals("aux")
                                && child.lemma().equals("have"));
    }

    private static String marking(List<Token> tokens, Token token) {
        return tokens.stream()
                .filter(child ->
                        child.head() == token.index() && child.relation().equals("case"))
                .map(child -> child.lemma().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
