package org.entente.coder.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.coder.Coder;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Place;
import org.entente.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example articles are coded as they were when somebody last read the coding. A change shows as a text diff; {@code
 * -Dsurefire.memory=-Dgolden.update=true} writes the new coding, to be read before it is committed.
 */
class GoldenCodingTest {

    private static final Path ROOT = Path.of(System.getProperty("entente.root", ".."));
    private static final Path GOLDEN = ROOT.resolve("coder/src/test/resources/org/entente/coder/golden");
    private static final Coder CODER = Coder.load();

    @ParameterizedTest
    @ValueSource(strings = {"summit.html", "ceasefire.txt", "wire.jsonl"})
    void anExampleArticleIsCodedAsItWasReviewed(String name) throws IOException {
        String coded = articles(ROOT.resolve("examples").resolve(name)).stream()
                .map(article -> told(CODER.code(article, LocalDate.of(2024, 1, 1))))
                .collect(Collectors.joining("\n"));
        Path file = GOLDEN.resolve(name + ".coding.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, coded);
        }
        assertThat(coded).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static List<Article> articles(Path file) {
        List<Article> articles = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        new ArticleSource(ReadingOptions.defaults(), InputStream.nullInputStream())
                .read(file.toString(), new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void reject(Reject reject) {
                        rejects.add(reject);
                    }
                });
        assertThat(rejects).isEmpty();
        return articles;
    }

    private static String told(Coding coding) {
        StringBuilder text = new StringBuilder("# " + coding.article().title() + "\n");
        for (Event event : coding.events()) {
            text.append(event.date().start())
                    .append(
                            event.date().end().equals(event.date().start())
                                    ? ""
                                    : ".." + event.date().end())
                    .append(' ')
                    .append(event.type())
                    .append(
                            event.mode().label().isEmpty()
                                    ? ""
                                    : "/" + event.mode().label())
                    .append(": ")
                    .append(names(event.sources()))
                    .append(event.reciprocal() ? " <-> " : " -> ")
                    .append(names(event.targets()))
                    .append(event.place()
                            .map(Place::name)
                            .map(place -> " @ " + place)
                            .orElse(""))
                    .append(" [")
                    .append(event.trigger().text())
                    .append("] ")
                    .append(event.by())
                    .append('\n');
        }
        for (Statement statement : coding.statements()) {
            text.append(statement.speaker().name())
                    .append(" (")
                    .append(statement.mode().label())
                    .append("): ")
                    .append(statement.text().replaceAll("\\s+", " "))
                    .append('\n');
        }
        return text.toString();
    }

    private static String names(List<Actor> actors) {
        return actors.stream()
                .map(actor -> actor.name() + " (" + actor.code() + " " + actor.sector() + ")")
                .collect(Collectors.joining(", "));
    }
}
