package org.entente.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.server.safety.ServerSettings;
import org.entente.ledger.Keeper;
import org.entente.ledger.Ledger;
import org.entente.ledger.Run;
import org.entente.model.Article;
import org.entente.model.Coding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as its callers meet it. */
class EntenteServerTest {

    private static final String HOSTILE = "<script>alert('x')</script>";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ledger ledger = Ledger.inMemory();
    private EntenteServer server;

    @BeforeEach
    void open() {
        Article story = new Article(
                "s1",
                Optional.of(LocalDate.of(2024, 5, 20)),
                HOSTILE,
                HOSTILE + " said Peru.",
                HOSTILE,
                "",
                "en",
                Map.of());
        try (Keeper keeper = ledger.begin(Run.now("0", "0", Map.of()))) {
            keeper.keep(new Coding(story, List.of(), List.of(), List.of()));
        }
        server = EntenteServer.start(
                ledger, folder.resolve("news.duckdb"), new ServerSettings("localhost", 0, Optional.empty(), false));
    }

    @AfterEach
    void close() {
        server.close();
        ledger.close();
    }

    @Test
    void everyReadingRouteWithoutPathParametersThatNeedsNothingAnswers() throws Exception {
        JsonNode paths = json(get("/api/v1/openapi.json").body()).path("paths");
        assertThat(paths.size()).isGreaterThan(10);
        List<String> plain = new java.util.ArrayList<>();
        paths.fieldNames().forEachRemaining(plain::add);
        plain.removeIf(path -> path.contains("{")
                || path.endsWith("/thesis")
                || paths.path(path).path("get").isMissingNode());
        for (String path : plain) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void pagesOfAHostileStoryHoldNoScriptOfIts() throws Exception {
        HttpResponse<String> page = get("/stories/s1");
        assertThat(page.body()).doesNotContain(HOSTILE).contains("&lt;script&gt;");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void anUnknownParameterIsNamedInAProblem() throws Exception {
        HttpResponse<String> answer = get("/api/v1/events?sorce=RUS");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer.body()).path("detail").asText())
                .contains("'sorce'")
                .contains("source");
    }

    @Test
    void anAnswerTheCallerHasIsNotSentAgain() throws Exception {
        String tag = get("/api/v1/events").headers().firstValue("ETag").orElseThrow();
        HttpRequest again =
                request("/api/v1/events").header("If-None-Match", tag).build();
        assertThat(client.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        HttpRequest form = request("/stories")
                .header("Origin", "http://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=x"))
                .build();
        assertThat(client.send(form, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void everyPageAnswersOnALedgerWithoutEvents() throws Exception {
        for (String path : List.of("/", "/events", "/relations", "/relations?a=RUS&b=CHN", "/network", "/thesis")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
