package org.entente.coder.syntax;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;

/** Trees written by hand: a word of the sentence as {@code text/lemma/tag/relation>head}, parted by spaces. */
public final class TreeText {

    private TreeText() {}

    /** The tree of such a line. */
    public static Tree tree(String line) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : line.strip().split("\\s+")) {
            String[] part = word.split("/");
            String[] arc = part[3].split(">");
            int start = text.length();
            text.append(part[0]);
            tokens.add(new Token(
                    tokens.size(), start, text.length(), part[0], part[1], part[2], Integer.parseInt(arc[1]), arc[0]));
            text.append(' ');
        }
        return new Tree(new Sentence(text.toString().strip(), 0, tokens));
    }

    /** The words at nodes. */
    public static List<String> words(Tree tree, List<Integer> nodes) {
        return nodes.stream().map(node -> tree.token(node).text()).toList();
    }
}
