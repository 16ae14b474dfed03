package org.entente.coder.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;

/** What a source gave, for tests to look at. */
final class Collected implements ArticleSink {

    final List<Article> articles = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    /** The only story there is. */
    Article only() {
        if (articles.size() != 1 || !rejects.isEmpty()) {
            throw new AssertionError("not one story: " + articles + " " + rejects);
        }
        return articles.get(0);
    }

    /** Why the only thing there is was rejected. */
    String reason() {
        if (!articles.isEmpty() || rejects.size() != 1) {
            throw new AssertionError("not one reject: " + articles + " " + rejects);
        }
        return rejects.get(0).reason();
    }

    static Collected file(Path file) {
        return file(file, ReadingOptions.defaults());
    }

    static Collected file(Path file, ReadingOptions options) {
        Collected collected = new Collected();
        new ArticleSource(options, new ByteArrayInputStream(new byte[0])).read(file.toString(), collected);
        return collected;
    }

    static Collected input(String characters) {
        return input(characters.getBytes(StandardCharsets.UTF_8), ReadingOptions.defaults());
    }

    static Collected input(byte[] bytes, ReadingOptions options) {
        Collected collected = new Collected();
        new ArticleSource(options, new ByteArrayInputStream(bytes)).read("-", collected);
        return collected;
    }
}
