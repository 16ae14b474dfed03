package org.entente.app.dossier;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.console.CannotWork;
import org.entente.coder.Coder;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.ledger.EventFilter;
import org.entente.ledger.Ledger;
import org.entente.model.Article;
import org.entente.model.Coding;

/** Finds an article and its coding: what the ledger has of it, or what the coder makes of a file. */
final class ArticleFinder {

    private final Optional<Ledger> ledger;

    ArticleFinder(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    /** The article of a file or of an id, coded. */
    Coding find(String name, Optional<LocalDate> day) {
        Optional<Article> kept = ledger.flatMap(open -> open.story(name));
        if (kept.isPresent()) {
            return kept(kept.get());
        }
        if (!file(name)) {
            throw new CannotWork(
                    "'" + name + "' is neither a file nor the id of a story in the ledger; entente stories lists them");
        }
        Article read = read(name);
        return ledger.flatMap(open -> open.story(read.id())).map(this::kept).orElseGet(() -> Coder.load()
                .code(read, day.or(read::published).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()))));
    }

    private Coding kept(Article article) {
        Ledger open = ledger.orElseThrow();
        EventFilter story = EventFilter.ALL.inStory(article.id());
        try (var events = open.events(story);
                var statements = open.statements(story);
                var claims = open.claims(story)) {
            return new Coding(article, list(events), list(statements), list(claims));
        }
    }

    private static <T> List<T> list(Stream<T> stream) {
        return stream.toList();
    }

    private static boolean file(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Article read(String file) {
        List<Article> stories = new ArrayList<>();
        new ArticleSource(ReadingOptions.defaults(), System.in).read(file, new ArticleSink() {
            @Override
            public void article(Article story) {
                stories.add(story);
            }

            @Override
            public void reject(Reject reject) {
                throw new CannotWork(reject.message());
            }
        });
        if (stories.size() != 1) {
            throw new CannotWork(file + ": holds " + stories.size()
                    + " stories, and a dossier is about one; code them and give an id");
        }
        return stories.get(0);
    }
}
