package org.entente.coder.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text of a page and gives it as paragraphs parted by blank lines.
 *
 * <p>The container is the one whose paragraphs hold most words outside links, an idea that Readability made common:
 * each paragraph counts for its parent in full and for its grandparent by half. A page that marks its article body is
 * believed.
 */
final class MainText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "blockquote",
            "figure",
            "figcaption",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "dl",
            "dt",
            "dd",
            "header",
            "hr",
            "address",
            "center",
            "body",
            "html",
            "picture",
            "caption");
    private static final String MARKED =
            "[itemprop=articleBody], .article-body, .article__body, .story-body, .articlebody,"
                    + " .entry-content, .post-content, .article-content, .story-content, [data-component=text-block]";
    private static final int FEWEST_CHARACTERS = 25;
    private static final int ENOUGH_CHARACTERS = 250;
    private static final double LINKS_AT_MOST = 0.5;

    private final Element body;
    private final TextWeights weights;
    private final String title;

    private MainText(Element body, String title) {
        this.body = body;
        this.weights = TextWeights.of(body);
        this.title = title;
    }

    /** The paragraphs without the headline; "" where there are none. Clears the page's furniture away. */
    static String of(Document page, String title) {
        Furnishing.clear(page);
        MainText main = new MainText(page.body(), title);
        String text = main.paragraphs(main.container());
        // a page of a few lines has no container worth the name
        return text.isEmpty() ? main.paragraphs(page.body()) : text;
    }

    private Element container() {
        Element marked = longest(body.select(MARKED));
        if (marked != null && weights.text(marked) >= ENOUGH_CHARACTERS) {
            return withSiblings(marked);
        }
        Element best = best();
        Element article = best.closest("article, main");
        return article != null && wordsOutsideLinks(article) < 3 * wordsOutsideLinks(best) ? article : best;
    }

    private @Nullable Element longest(List<Element> elements) {
        @Nullable Element longest = null;
        for (Element element : elements) {
            if (longest == null || weights.text(element) > weights.text(longest)) {
                longest = element;
            }
        }
        return longest;
    }

    /** Pages that mark each stretch of the body by itself hold the body in the parent. */
    private static Element withSiblings(Element marked) {
        Element parent = marked.parent();
        if (parent == null) {
            return marked;
        }
        long alike = parent.children().stream()
                .filter(child -> child.className().equals(marked.className())
                        && child.attr("data-component").equals(marked.attr("data-component")))
                .count();
        return alike > 1 && !parent.normalName().equals("body") ? parent : marked;
    }

    private Element best() {
        Map<Element, Double> scores = new HashMap<>();
        Element best = body;
        double most = 0;
        for (Element element : body.select("p, pre, blockquote, div")) {
            String own = element.normalName().equals("div") ? element.ownText() : element.text();
            if (own.length() < FEWEST_CHARACTERS || weights.linkShare(element) > LINKS_AT_MOST) {
                continue;
            }
            double score =
                    1 + own.length() / 100.0 + own.chars().filter(c -> c == ',').count();
            Element parent = element.normalName().equals("div") ? element : element.parent();
            for (double share = 1; parent != null && share > 0.2; share /= 2, parent = parent.parent()) {
                double sum = scores.merge(parent, score * share, Double::sum);
                if (sum > most) {
                    most = sum;
                    best = parent;
                }
            }
        }
        return best;
    }

    private double wordsOutsideLinks(Element element) {
        return weights.text(element) * (1 - weights.linkShare(element));
    }

    private String paragraphs(Element container) {
        Collector collector = new Collector(title);
        NodeTraversor.traverse(collector, container);
        collector.endParagraph();
        return String.join("\n\n", collector.paragraphs);
    }

    /** Gathers the words between the borders of blocks; a doubled line break is a border too. */
    private static final class Collector implements NodeVisitor {

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int linked;
        private int links;
        private int breaks;
        private final String title;

        Collector(String title) {
            this.title = title;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text);
            } else if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) {
                    endParagraph();
                } else if (element.normalName().equals("br")) {
                    open.append(' ');
                    if (++breaks >= 2) {
                        endParagraph();
                    }
                } else if (element.normalName().equals("a")) {
                    links++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) {
                    endParagraph();
                } else if (element.normalName().equals("a")) {
                    links--;
                }
            }
        }

        private void append(TextNode text) {
            String words = text.getWholeText();
            if (!words.isBlank()) {
                breaks = 0;
                linked += links > 0 ? words.strip().length() : 0;
            }
            if (text.parent() instanceof Element parent && parent.normalName().equals("pre")) {
                for (String paragraph : words.split("\\n\\s*\\n")) {
                    open.append(paragraph);
                    endParagraph();
                }
            } else {
                open.append(words);
            }
        }

        void endParagraph() {
            String words = open.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            // a line that is all link leads elsewhere
            boolean onlyLink = linked > 0.9 * words.length() && words.length() < 160;
            boolean again = words.equals(title)
                    || (!paragraphs.isEmpty()
                            && paragraphs.get(paragraphs.size() - 1).equals(words));
            if (!words.isEmpty() && !onlyLink && !again) {
                paragraphs.add(words);
            }
            open.setLength(0);
            linked = 0;
            breaks = 0;
        }
    }
}
