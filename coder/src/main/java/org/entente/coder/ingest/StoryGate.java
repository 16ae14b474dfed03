package org.entente.coder.ingest;

import java.util.Map;
import java.util.TreeMap;
import org.entente.coder.language.LanguageFinder;
import org.entente.model.Article;

/** The last gate before stories leave: refuses those that no paper ever printed, and says of each in which language it is. */
final class StoryGate implements ArticleSink {

    private static final int LONGEST_FIELD = 100_000;

    private final ArticleSink next;

    StoryGate(ArticleSink next) {
        this.next = next;
    }

    @Override
    public void article(Article article) {
        article(article, Origin.whole(article.id()));
    }

    @Override
    public void article(Article article, Origin origin) {
        int most = ReadingOptions.MOST_CHARACTERS;
        if (article.text().length() > most || article.title().length() > LONGEST_FIELD) {
            next.reject(new Reject(
                    origin,
                    "the story has %,d characters, more than %,d; cut it into its stories"
                            .formatted(
                                    (long) article.text().length()
                                            + article.title().length(),
                                    most)));
            return;
        }
        next.article(clean(article), origin);
    }

    @Override
    public void reject(Reject reject) {
        next.reject(reject);
    }

    private static Article clean(Article article) {
        Map<String, String> other = new TreeMap<>();
        article.other().forEach((name, value) -> other.put(Characters.clean(name), Characters.clean(value)));
        String title = Characters.clean(article.title());
        String text = Characters.clean(article.text());
        String language = LanguageFinder.of(article.language(), title, text);
        return new Article(
                Characters.clean(article.id()),
                article.published(),
                title,
                text,
                Characters.clean(article.publisher()),
                Characters.clean(article.url()),
                language,
                other);
    }
}
