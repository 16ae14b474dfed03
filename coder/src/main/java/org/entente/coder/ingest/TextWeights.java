package org.entente.coder.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters of text each element of a page holds, and how many of them in links.
 *
 * <p>Counted in one walk, because asking each element for its text takes forever on a page that somebody nested a
 * hundred thousand deep.
 */
final class TextWeights {

    private final Map<Element, int[]> weights = new HashMap<>();

    private TextWeights() {}

    static TextWeights of(Element root) {
        TextWeights weights = new TextWeights();
        NodeTraversor.traverse(weights.new Counter(), root);
        return weights;
    }

    /** The characters of text in an element. */
    int text(Element element) {
        int[] weight = weights.get(element);
        return weight == null ? 0 : weight[0];
    }

    /** What share of its text stands in links, 0 where it has no text. */
    double linkShare(Element element) {
        int[] weight = weights.get(element);
        return weight == null || weight[0] == 0 ? 0 : (double) weight[1] / weight[0];
    }

    private final class Counter implements NodeVisitor {

        private final Deque<int[]> open = new ArrayDeque<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                open.push(new int[2]);
                links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                int length = text.getWholeText().strip().length();
                open.element()[0] += length;
                open.element()[1] += links > 0 ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                int[] weight = open.pop();
                weights.put(element, weight);
                links -= element.normalName().equals("a") ? 1 : 0;
                if (!open.isEmpty()) {
                    open.element()[0] += weight[0];
                    open.element()[1] += weight[1];
                }
            }
        }
    }
}
