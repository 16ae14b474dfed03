package org.entente.coder.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.actors.ActorDirectory;
import org.entente.coder.actors.ActorResolver;
import org.entente.coder.ingest.ArticleSink;
import org.entente.coder.ingest.ArticleSource;
import org.entente.coder.ingest.ReadingOptions;
import org.entente.coder.ingest.Reject;
import org.entente.coder.nlp.Sentence;
import org.entente.model.Article;
import org.entente.model.Part;
import org.entente.model.Statement;
import org.entente.model.testing.Shared;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

    private static final ActorResolver ACTORS = new ActorResolver(ActorDirectory.load());
    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    private static StoryStatements statements(Article article) {
        return StatementFinder.find(article, Marked.passages(article), ACTORS.story(DAY));
    }

    @Test
    void speakersAndAudiencesAreResolved() {
        StoryStatements found = statements(
                Marked.article(
                        "Chinese Foreign Minister Wang Yi met Sergei Lavrov. \"We reject the sanctions,\" he told reporters. Lavrov told Xinhua that Russia agreed."));
        assertThat(found.statements())
                .extracting(s -> s.speaker().name(), s -> s.speaker().country(), s -> s.audience()
                        .isPresent())
                .containsExactly(tuple("Wang Yi", "CHN", true), tuple("Sergei Lavrov", "RUS", true));
        assertThat(found.statements().get(1).audience().orElseThrow().text()).isEqualTo("Xinhua");
    }

    @Test
    void thoseWhoSpeakTogetherEachMakeTheStatement() {
        StoryStatements found = statements(Marked.article("Putin and Xi said that they would meet again."));
        assertThat(found.statements())
                .extracting(s -> s.speaker().name())
                .containsExactly("Vladimir Putin", "Xi Jinping");
        assertThat(found.statements()).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void firstPersonInAQuoteMeansItsSpeaker() {
        Article article = Marked.article("\"We will respond,\" Wang Yi said. Lavrov nodded.");
        List<Passage> passages = Marked.passages(article);
        StoryStatements found = StatementFinder.find(article, passages, ACTORS.story(DAY));
        Sentence first = passages.get(0).tree().sentence();
        int we = first.tokens().stream()
                .filter(token -> token.text().equals("We"))
                .findFirst()
                .orElseThrow()
                .index();
        assertThat(found.speakerOf(first, we).orElseThrow().text()).contains("Wang");
        assertThat(found.speakerOf(first, first.size() - 2)).isEmpty();
        assertThat(found.wordOf(passages.get(1).tree().sentence(), 0)).isEmpty();
    }

    @Test
    void spansCountCodePoints() {
        Article article = Marked.article("\uD83D\uDE00 It rained. Lavrov said Russia was ready.");
        Statement statement = statements(article).statements().get(0);
        int start = statement.evidence().span().start();
        String words = article.text();
        assertThat(words.substring(words.offsetByCodePoints(0, start))).startsWith("Lavrov said");
        assertThat(words.substring(
                        words.offsetByCodePoints(0, statement.speaker().span().start())))
                .startsWith("Lavrov");
    }

    @Test
    void theStatementsOfTheReportThatTheProjectStartedFromAreFound() throws IOException {
        List<Article> read = new ArrayList<>();
        new ArticleSource(ReadingOptions.defaults(), new ByteArrayInputStream(new byte[0]))
                .read(Shared.file("seed/report.txt").toString(), new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        read.add(article);
                    }

                    @Override
                    public void reject(Reject reject) {
                        throw new AssertionError(reject.message());
                    }
                });
        List<Statement> found = statements(read.get(0)).statements();
        assertThat(found).allMatch(statement -> statement.evidence().part() == Part.TEXT);
        JsonNode wanted = new ObjectMapper()
                .readTree(Shared.file("seed/expected-events.json").toFile())
                .get("statements");
        assertThat(wanted).hasSize(8);
        for (JsonNode statement : wanted) {
            assertThat(found)
                    .as(statement.get("id").asText())
                    .anyMatch(one -> one.text()
                                    .contains(statement.get("contains").asText())
                            && one.speaker()
                                    .name()
                                    .equals(statement.get("speaker").asText())
                            && one.speaker()
                                    .country()
                                    .equals(statement.get("speakerCountry").asText())
                            && (!statement.has("audience")
                                    || one.audience()
                                            .orElseThrow()
                                            .text()
                                            .contains(statement.get("audience").asText())));
        }
    }
}
