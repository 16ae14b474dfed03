package org.entente.coder.ingest;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the story of a web page: its main text, and what the page says about it. */
final class HtmlReader {

    private final ReadingOptions options;

    HtmlReader(ReadingOptions options) {
        this.options = options;
    }

    /**
     * The story of a page; empty where no main text is found.
     *
     * @param url where the page came from, "" where it is a file
     */
    Optional<Article> read(String markup, String url) {
        Document page = Jsoup.parse(markup, url);
        PageFacts facts = PageFacts.of(page, url);
        String text = MainText.of(page, facts.title());
        if (text.isEmpty()) {
            text = facts.body();
        }
        // a page that is only a text with tags around it says in its first lines what others say in their head
        Leading leading = Leading.of(text);
        String title = facts.title();
        if (title.isEmpty()) {
            title = leading.title();
            text = text.substring(leading.end()).strip();
        } else {
            text = withoutHeadline(text, title);
        }
        if (text.isEmpty() && (title.isEmpty() || facts.published().isEmpty())) {
            return Optional.empty();
        }
        Optional<LocalDate> published = facts.published().or(leading::published).or(options::date);
        Map<String, String> other = new TreeMap<>();
        String byline = facts.byline().isEmpty() ? leading.byline() : facts.byline();
        if (!byline.isEmpty()) {
            other.put("byline", byline);
        }
        String id = StoryId.of(facts.url(), title, text);
        return Optional.of(
                new Article(id, published, title, text, facts.publisher(), facts.url(), facts.language(), other));
    }

    private static String withoutHeadline(String text, String title) {
        return text.startsWith(title + "\n") ? text.substring(title.length()).strip() : text;
    }
}
