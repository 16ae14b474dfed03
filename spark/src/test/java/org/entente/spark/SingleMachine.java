package org.entente.spark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Coder;
import org.entente.coder.duplicates.Sketcher;
import org.entente.coder.duplicates.StoryClusters;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.coder.language.LanguageFinder;
import org.entente.ledger.Filing;
import org.entente.ledger.Keeper;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.ledger.StoryDigest;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.StorySketch;

/** What one machine makes of a file of stories: the truth that the cluster is held to. */
final class SingleMachine {

    private SingleMachine() {}

    static Ledger code(Path file, LocalDate dateless) {
        Ledger ledger = Ledger.inMemory();
        Coder coder = Coder.load();
        StoryClusters clusters = new StoryClusters(1000);
        try (Keeper keeper = ledger.begin(Run.now("test", "", Map.of()));
                ArticleSource source =
                        new ArticleSource(ReadingOptions.defaults(), java.io.InputStream.nullInputStream())) {
            source.read(file.toString(), new ArticleSink() {

                @Override
                public void article(Article article) {
                    keep(article, coder, clusters, keeper, dateless);
                }

                @Override
                public void reject(Reject reject) {
                    // what is rejected is looked at by those who ask for it
                }
            });
        }
        return ledger;
    }

    private static void keep(Article article, Coder coder, StoryClusters clusters, Keeper keeper, LocalDate dateless) {
        long digest = StoryDigest.of(article);
        if (!LanguageFinder.readable(article.language())) {
            keeper.keep(Coding.nothing(article), new Filing(Optional.empty(), digest, Optional.empty()));
            return;
        }
        StorySketch sketch = Sketcher.sketch(article.text());
        var match = clusters.place(article.id(), article.published(), sketch);
        Optional<String> copyOf = match.map(StoryClusters.Match::story);
        boolean copy = match.isPresent() && !match.get().saysMore();
        keeper.keep(
                copy ? Coding.nothing(article) : coder.code(article, dateless),
                new Filing(copyOf, digest, copy ? Optional.empty() : Optional.of(sketch)));
    }
}
