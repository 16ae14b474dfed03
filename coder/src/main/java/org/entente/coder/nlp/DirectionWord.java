package org.entente.coder.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends slips at words that say which way: in "handed the men over to Kenya" the phrase has one preposition, and "over" belongs
 * to the verb; in "called its envoy home from Fiji" nobody called a home.
 */
final class DirectionWord {

    private static final Set<String> DIRECTIONS = Set.of("over", "back", "home", "down", "away", "off");
    private static final Set<String> AFTER = Set.of("to", "from", "into");
    private static final String HOME = "home";

    private DirectionWord() {}

    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token token : tokens) {
            if (doublesPreposition(tokens, token)) {
                adverb(mended, token, tokens.get(token.head()).head());
            } else if (homeAsObject(tokens, token)) {
                Token object = tokens.get(token.index() - 1);
                for (Token child : tokens) {
                    if (child.head() == token.index()) {
                        boolean after = child.index() > token.index();
                        place(
                                mended,
                                child,
                                child.tag(),
                                after ? token.head() : object.index(),
                                after && child.universalRelation().equals("nmod") ? "obl" : child.relation());
                    }
                }
                place(mended, object, object.tag(), token.head(), token.relation());
                adverb(mended, token, token.head());
            }
        }
        return mended;
    }

    private static boolean doublesPreposition(List<Token> tokens, Token token) {
        if (!token.relation().equals("case") || !is(token, DIRECTIONS) || token.index() + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(token.index() + 1);
        int verb = tokens.get(token.head()).head();
        return next.relation().equals("case")
                && next.head() == token.head()
                && is(next, AFTER)
                && verb >= 0
                && tokens.get(verb).tag().startsWith("VB");
    }

    private static boolean homeAsObject(List<Token> tokens, Token token) {
        if (!token.relation().equals("obj")
                || !is(token, Set.of(HOME))
                || token.index() + 1 >= tokens.size()
                || !is(tokens.get(token.index() + 1), AFTER)) {
            return false;
        }
        Token before = tokens.get(token.index() - 1);
        return before.head() == token.index() && before.relation().equals("compound");
    }

    private static boolean is(Token token, Set<String> words) {
        return words.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static void adverb(List<Token> tokens, Token token, int verb) {
        place(tokens, token, "RB", verb, "advmod");
    }

    private static void place(List<Token> tokens, Token token, String tag, int head, String relation) {
        tokens.set(
                token.index(),
                new Token(token.index(), token.start(), token.end(), token.text(), token.lemma(), tag, head, relation));
    }
}
