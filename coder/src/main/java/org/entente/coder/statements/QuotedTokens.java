package org.entente.coder.statements;

import java.util.List;
import org.entente.coder.nlp.Token;
import org.entente.coder.statements.QuoteMarks.Quoted;
import org.entente.coder.syntax.Tree;

/** Which tokens of a sentence stand in quotation marks. */
final class QuotedTokens {

    private static final double WHOLE = 0.8;
    private static final String MARKS = "\"“”«»„‘’`'";

    private final Tree tree;
    private final List<Quoted> quoted;

    /**
     * The quoted tokens of a sentence.
     *
     * @param quoted what stands in quotation marks in its paragraph
     */
    QuotedTokens(Tree tree, List<Quoted> quoted) {
        this.tree = tree;
        this.quoted = List.copyOf(quoted);
    }

    boolean inside(int node) {
        Token token = tree.token(node);
        return quoted.stream().anyMatch(one -> one.shared(token.start(), token.end()) > 0);
    }

    boolean anyAfter(int node) {
        return tree.nodes().anyMatch(other -> other > node && inside(other));
    }

    /** Whether a token is a quotation mark. */
    boolean mark(int node) {
        String text = tree.token(node).text();
        return !text.isEmpty() && text.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** What share of the words in these tokens stands in quotation marks. */
    double share(int from, int to) {
        int words = 0;
        int inside = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(tree.token(i).text().charAt(0))) {
                words++;
                inside += inside(i) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) inside / words;
    }

    /** Whether all of the sentence is somebody's words. */
    boolean wholeSentence() {
        return share(0, tree.size()) >= WHOLE;
    }
}
