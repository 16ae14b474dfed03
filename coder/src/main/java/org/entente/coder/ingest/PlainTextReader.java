package org.entente.coder.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Article;

/** Reads a story from plain text: what stands before it becomes its date, headline and byline, the rest its text. */
final class PlainTextReader {

    private final ReadingOptions options;

    PlainTextReader(ReadingOptions options) {
        this.options = options;
    }

    /** The story; empty where there are no words in the text. */
    Optional<Article> read(String characters) {
        String text = characters.replace("\r\n", "\n").replace('\r', '\n');
        Leading leading = Leading.of(text);
        String body = text.substring(leading.end()).strip();
        String title = leading.title();
        if (body.isEmpty() && title.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> other = new TreeMap<>();
        if (!leading.byline().isEmpty()) {
            other.put("byline", leading.byline());
        }
        if (!leading.furniture().isEmpty()) {
            other.put("furniture", String.join("\n", leading.furniture()));
        }
        return Optional.of(new Article(
                StoryId.of(leading.url(), title, body),
                leading.published().or(options::date),
                title,
                body,
                leading.publisher(),
                leading.url(),
                "",
                other));
    }
}
