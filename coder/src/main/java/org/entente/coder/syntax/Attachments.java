package org.entente.coder.syntax;

import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/**
 * Where the words of a sentence hang, with two common errors of greedy parsers mended: in "Ankara claimed that Athens had
 * fired first, officials said" the inner clause belongs to "claimed", not to "said"; and what follows "between the army
 * and" is joined to the army.
 */
final class Attachments {

    private static final int LONGEST_NAME = 6;

    private final int[] heads;
    private final String[] relations;

    private Attachments(int[] heads, String[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** The head of a token, -1 for the root. */
    int head(int token) {
        return heads[token];
    }

    /** The relation of a token to its head. */
    String relation(int token) {
        return relations[token];
    }

    /** The attachments of a sentence. */
    static Attachments of(Sentence sentence) {
        int[] heads = new int[sentence.size()];
        String[] relations = new String[sentence.size()];
        for (Token token : sentence.tokens()) {
            heads[token.index()] = token.head();
            relations[token.index()] = token.relation();
        }
        Attachments found = new Attachments(heads, relations);
        for (Token token : sentence.tokens()) {
            if (token.universalRelation().equals("ccomp") && token.head() > token.index()) {
                int governor = governor(sentence, token);
                if (governor >= 0) {
                    heads[token.index()] = governor;
                }
            } else if (token.universalRelation().equals("case") && token.text().equalsIgnoreCase("between")) {
                found.join(sentence, token.head());
            }
        }
        return found;
    }

    /** Joins to the first of those between whom something is the noun that follows "and", wherever it hangs. */
    private void join(Sentence sentence, int first) {
        int and = first + 1;
        while (and < sentence.size() && sentence.token(and).head() == first && !and(sentence, and)) {
            and++;
        }
        boolean joined = sentence.tokens().stream()
                .anyMatch(token ->
                        token.head() == first && token.universalRelation().equals("conj"));
        if (joined || and >= sentence.size() || !and(sentence, and)) {
            return;
        }
        for (int i = and + 1; i < sentence.size() && i <= and + LONGEST_NAME; i++) {
            Token token = sentence.token(i);
            if (token.universalRelation().equals("nsubj") && token.head() > i) {
                heads[i] = first;
                relations[i] = "conj";
                return;
            }
            if (!token.tag().startsWith("NN")
                    && !token.tag().startsWith("JJ")
                    && !token.tag().equals("DT")) {
                return;
            }
        }
    }

    private static boolean and(Sentence sentence, int index) {
        return sentence.token(index).text().equals("and");
    }

    /** The verb of the clause before, told by the same verb, that the clause follows at once or with "that"; -1 if none. */
    private static int governor(Sentence sentence, Token clause) {
        int first = clause.index();
        boolean that = false;
        boolean subject = false;
        for (Token child : sentence.tokens()) {
            if (child.head() == clause.index() && child.index() < clause.index()) {
                first = Math.min(first, leftmost(sentence, child));
                that |= child.universalRelation().equals("mark") && child.text().equalsIgnoreCase("that");
                subject |= child.universalRelation().equals("nsubj");
            }
        }
        for (int i = first - 1; i >= 0; i--) {
            Token verb = sentence.token(i);
            boolean sibling =
                    verb.head() == clause.head() && verb.universalRelation().equals("ccomp");
            if (sibling && verb.tag().startsWith("VB")) {
                boolean next = i == first - 1 && subject;
                boolean about = !subject
                        && sentence.token(first - 1).head() == i
                        && sentence.token(first - 1).universalRelation().equals("obj");
                return that || next || about ? i : -1;
            }
        }
        return -1;
    }

    private static int leftmost(Sentence sentence, Token node) {
        int first = node.index();
        for (int i = 0; i < node.index(); i++) {
            if (sentence.token(i).head() == node.index()) {
                first = Math.min(first, leftmost(sentence, sentence.token(i)));
            }
        }
        return first;
    }
}
