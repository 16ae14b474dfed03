package org.entente.bench.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.coder.Coder;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Statement;

/** How much of what is coded where every sentence is parsed the sieve before the parser loses, on several bodies of news. */
final class SieveLoss {

    private static final LocalDate DATELESS = LocalDate.of(2005, 1, 15);
    private static final List<String> BODIES = List.of("reuters", "guardian", "bbc", "agnews");

    private final Coder whole = Coder.load(Optional.empty(), true);
    private final Coder sifted = Coder.load();
    private final StringBuilder rows = new StringBuilder();

    /** What one kind of entry came to. */
    private static final class Count {
        private int all;
        private int lost;
        private int more;

        <T> void add(List<T> expected, List<T> found, Function<T, String> id) {
            Set<String> left = new HashSet<>();
            found.forEach(entry -> left.add(id.apply(entry)));
            all += expected.size();
            for (T entry : expected) {
                lost += left.remove(id.apply(entry)) ? 0 : 1;
            }
            more += left.size();
        }

        String cell() {
            return String.format(
                    Locale.ROOT, "%,d | %d (%.1f %%) | %d", all, lost, all == 0 ? 0 : 100.0 * lost / all, more);
        }
    }

    private SieveLoss() {}

    /**
     * The part of the page.
     *
     * @param shared the folder of third-party data
     * @param every of which body of news every so many stories are taken
     */
    static String page(Path shared, int every) {
        SieveLoss loss = new SieveLoss();
        for (String body : BODIES) {
            Path file = shared.resolve("benchmarks").resolve(body).resolve("stories.jsonl.gz");
            if (Files.isReadable(file)) {
                loss.row(body, file, every);
            }
        }
        return """
                ## What the sieve before the parser loses

                Every %dth story of each body of news is coded twice, with every sentence parsed (`--parse-all`) and with those only that the
                sieve lets through. "Lost" is not found any more, "more" is found only now (mostly the same told in another sentence, or a
                pronoun given to somebody else).

                | news | sentences | parsed | events | lost | more | statements | lost | more | claims | lost | more |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                %s"""
                .formatted(every, loss.rows);
    }

    private void row(String body, Path file, int every) {
        long told = sifted.sentences();
        long parsed = sifted.sentencesParsed();
        Count events = new Count();
        Count statements = new Count();
        Count claims = new Count();
        new ArticleSource(ReadingOptions.defaults(), System.in).read(file.toString(), new ArticleSink() {

            private int number;

            @Override
            public void article(Article article) {
                if (number++ % every == 0) {
                    Coding expected = whole.code(article, DATELESS);
                    Coding found = sifted.code(article, DATELESS);
                    events.add(expected.events(), found.events(), Event::id);
                    statements.add(expected.statements(), found.statements(), Statement::id);
                    claims.add(expected.claims(), found.claims(), Claim::id);
                }
            }

            @Override
            public void reject(Reject reject) {
                throw new IllegalStateException(reject.toString());
            }
        });
        long sentences = sifted.sentences() - told;
        rows.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f %% | %s | %s | %s |%n",
                body,
                sentences,
                100.0 * (sifted.sentencesParsed() - parsed) / Math.max(1, sentences),
                events.cell(),
                statements.cell(),
                claims.cell()));
    }
}
