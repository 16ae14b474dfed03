package org.entente.coder.layout;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.layout.Block.Kind;
import org.entente.model.Article;
import org.entente.model.Part;

/** Marks what is what in a story. */
public final class ArticleLayout {

    private static final int LONGEST_CAPTION_WORDS = 70;
    private static final int LONGEST_MENU_WORDS = 4;
    private static final int SHORTEST_MENU = 3;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private ArticleLayout(String text) {
        this.text = text;
    }

    /** The blocks of a story, in order, the headline first; together they hold every word of it. */
    public static List<Block> of(Article article) {
        ArticleLayout layout = new ArticleLayout(article.text());
        layout.markText();
        List<Block> all = new ArrayList<>();
        String title = article.title();
        Stretch headline = new Stretch(0, title.length()).trimmed(title);
        if (!headline.isEmpty()) {
            all.add(block(Kind.HEADLINE, Part.TITLE, title, headline));
        }
        all.addAll(layout.withoutMenus());
        return all;
    }

    private void markText() {
        List<Stretch> paragraphs = Paragraphs.of(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            mark(paragraphs.get(i), i == paragraphs.size() - 1);
        }
    }

    private void mark(Stretch paragraph, boolean last) {
        String words = paragraph.of(text);
        if (FurnitureRules.standard().isLine(words)) {
            add(Kind.FURNITURE, paragraph.start(), paragraph.end());
            return;
        }
        int from = paragraph.start();
        int dateline = Datelines.end(words);
        int lead = FurnitureRules.standard().leadEnd(words);
        int credit = creditStart(words.substring(dateline), last) + dateline;
        if (credit >= lead && credit >= dateline) {
            add(Kind.DATELINE, from, from + dateline);
            add(Kind.FURNITURE, from, from + lead);
            add(Kind.CAPTION, from + Math.max(lead, dateline), from + credit);
            add(Kind.FURNITURE, from + credit, paragraph.end());
            return;
        }
        if (lead > 0) {
            add(Kind.FURNITURE, from, from + lead);
            add(Kind.CAPTION, from + lead, paragraph.end());
            return;
        }
        int tail = Math.max(dateline, FurnitureRules.standard().tailStart(words));
        add(Kind.DATELINE, from, from + dateline);
        add(Kind.PARAGRAPH, from + dateline, from + tail);
        add(Kind.FURNITURE, from + tail, paragraph.end());
    }

    /** Where the photo credit of a caption starts, -1 where the paragraph is no caption. */
    private static int creditStart(String paragraph, boolean last) {
        if (wordCount(paragraph) > LONGEST_CAPTION_WORDS) {
            return -1;
        }
        int sure = PhotoCredits.start(paragraph);
        // an agency's name alone ends captions and stories alike
        return sure >= 0 || last ? sure : PhotoCredits.bareStart(paragraph);
    }

    /** Short lines one after the other are a menu, or a list of links. */
    private List<Block> withoutMenus() {
        List<Block> marked = new ArrayList<>(blocks);
        int from = 0;
        while (from < marked.size()) {
            int to = from;
            while (to < marked.size() && menuItem(marked.get(to))) {
                to++;
            }
            if (to - from >= SHORTEST_MENU) {
                for (int i = from; i < to; i++) {
                    Block item = marked.get(i);
                    marked.set(i, new Block(Kind.FURNITURE, Part.TEXT, item.start(), item.end(), item.capitals()));
                }
            }
            from = Math.max(to, from + 1);
        }
        return marked;
    }

    private boolean menuItem(Block block) {
        if (block.kind() != Kind.PARAGRAPH) {
            return false;
        }
        String words = text.substring(block.start(), block.end());
        return wordCount(words) <= LONGEST_MENU_WORDS && ".!?\"”’…:".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private void add(Kind kind, int start, int end) {
        Stretch stretch = new Stretch(start, end).trimmed(text);
        if (!stretch.isEmpty()) {
            blocks.add(block(kind, Part.TEXT, text, stretch));
        }
    }

    private static Block block(Kind kind, Part part, String words, Stretch stretch) {
        return new Block(kind, part, stretch.start(), stretch.end(), TrueCase.inCapitals(stretch.of(words)));
    }

    private static int wordCount(String words) {
        return words.split("\\s+").length;
    }
}
