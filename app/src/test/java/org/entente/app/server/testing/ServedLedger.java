package org.entente.app.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.server.EntenteServer;
import org.entente.app.server.safety.ServerSettings;
import org.entente.coder.Coder;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.ledger.Keeper;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.testing.SimulatedNews;

/** A server over a ledger that lives as long as a test: the example articles as the coder codes them, and two simulated years of sixty states. */
public final class ServedLedger implements AutoCloseable {

    /** What a story may try that wants to run in the reader's browser. */
    public static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("entente.root")));

    private final Ledger ledger;
    private final EntenteServer server;

    private ServedLedger(Ledger ledger, Path file) {
        this.ledger = ledger;
        this.server = EntenteServer.start(ledger, file, new ServerSettings("localhost", 0, Optional.empty(), false));
    }

    /** A full ledger, in a folder of the test's own. */
    public static ServedLedger full(Path folder) {
        Path file = folder.resolve("news.duckdb");
        Ledger ledger = Ledger.open(file);
        try (Keeper keeper = ledger.begin(Run.now("test", "test", Map.of()));
                Stream<Coding> simulated = new SimulatedNews(7, 60, LocalDate.of(2021, 1, 1), 730, 7).codings()) {
            simulated.forEach(keeper::keep);
            Coder coder = Coder.load();
            examples().forEach(story -> keeper.keep(coder.code(story, LocalDate.of(2024, 1, 1))));
            keeper.keep(coder.code(hostile(), LocalDate.of(2024, 1, 1)));
        }
        return new ServedLedger(ledger, file);
    }

    /** A ledger with nothing in it. */
    public static ServedLedger empty(Path folder) {
        Path file = folder.resolve("empty.duckdb");
        return new ServedLedger(Ledger.open(file), file);
    }

    private static Article hostile() {
        return new Article(
                "hostile",
                Optional.of(LocalDate.of(2024, 1, 1)),
                HOSTILE,
                "Iran threatened Israel. " + HOSTILE + "\n\nFrance praised " + HOSTILE + " Germany.",
                HOSTILE,
                "javascript:alert(1)",
                "en",
                Map.of());
    }

    private static List<Article> examples() {
        List<Article> stories = new java.util.ArrayList<>();
        ArticleSource source = new ArticleSource(ReadingOptions.defaults(), System.in);
        try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
            for (Path file : files.sorted().toList()) {
                source.read(file.toString(), new ArticleSink() {
                    @Override
                    public void article(Article story) {
                        stories.add(story);
                    }

                    @Override
                    public void reject(Reject reject) {
                        throw new AssertionError(reject.message());
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stories;
    }

    /** The ledger that is served. */
    public Ledger ledger() {
        return ledger;
    }

    /** The id of the example article about a summit. */
    public String example() {
        try (Stream<Article> stories = ledger.stories()) {
            return stories.filter(story -> story.title().startsWith("Lavrov"))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    /** The address of a page. */
    public String at(String path) {
        return "http://localhost:" + server.port() + path;
    }

    @Override
    public void close() {
        server.close();
        ledger.close();
    }
}
