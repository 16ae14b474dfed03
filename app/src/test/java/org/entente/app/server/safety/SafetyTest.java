package org.entente.app.server.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.app.server.EntenteServer;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the server lets in, and what it takes. */
class SafetyTest {

    private static final String TOKEN = "correct-horse-battery";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aForeignNameInTheHostHeaderIsRefused() throws IOException {
        try (Ledger ledger = Ledger.inMemory();
                EntenteServer server = server(ledger, Optional.empty(), false)) {
            assertThat(status(server, "Host: evil.example")).isEqualTo(421);
            assertThat(status(server, "Host: localhost.evil.example:" + server.port()))
                    .isEqualTo(421);
            assertThat(status(server, "Host: localhost:" + server.port())).isEqualTo(200);
            assertThat(status(server, "Host: 127.0.0.1:" + server.port())).isEqualTo(200);
        }
    }

    @Test
    void whoDoesNotKnowTheTokenSeesNothing() throws Exception {
        try (Ledger ledger = Ledger.inMemory();
                EntenteServer server = server(ledger, Optional.of(TOKEN), false)) {
            for (String path : List.of("/", "/events", "/api/v1/health", "/metrics", "/api/v1/openapi.json")) {
                assertThat(get(server, path, "X-Nothing", "x").statusCode())
                        .as(path)
                        .isEqualTo(401);
                assertThat(get(server, path, "Authorization", "Bearer " + TOKEN).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
            HttpResponse<String> let = get(server, "/?token=" + TOKEN, "X-Nothing", "x");
            assertThat(let.statusCode()).isEqualTo(302);
            assertThat(let.headers().firstValue("Set-Cookie").orElse(""))
                    .contains("HttpOnly")
                    .contains("SameSite=Strict");
        }
    }

    @Test
    void aReadOnlyServerWritesNothing() throws Exception {
        try (Ledger ledger = Ledger.inMemory();
                EntenteServer server = server(ledger, Optional.empty(), true)) {
            assertThat(post(server, "/api/v1/code?keep=true", "{\"text\": \"x\"}")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(post(server, "/api/v1/reviews", "{}").statusCode()).isEqualTo(403);
            assertThat(get(server, "/", "X-Nothing", "x").body()).doesNotContain("<textarea");
        }
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsRefused() throws Exception {
        try (Ledger ledger = Ledger.inMemory();
                EntenteServer server = server(ledger, Optional.empty(), false)) {
            String large = "{\"text\": \"" + "x".repeat(1_100_000) + "\"}";
            assertThat(post(server, "/api/v1/code", large).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void everyAnswerForbidsForeignContents() throws Exception {
        try (Ledger ledger = Ledger.inMemory();
                EntenteServer server = server(ledger, Optional.empty(), false)) {
            for (String path : List.of("/", "/nowhere", "/api/v1/health", "/api/v1/nowhere", "/assets/entente.css")) {
                var headers = get(server, path, "X-Nothing", "x").headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                        .as(path)
                        .startsWith("default-src 'none'")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options"))
                        .as(path)
                        .contains("nosniff");
                assertThat(headers.firstValue("Server")).as(path).isEmpty();
            }
        }
    }

    @Test
    void storiesThatComeTooFastAreTurnedAway() {
        long[] now = {0};
        Rate rate = new Rate(2, 60, () -> now[0]);
        rate.take();
        rate.take();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class, rate::take)
                        .status())
                .isEqualTo(429);
        now[0] += 1_000_000_000L;
        rate.take();
    }

    private EntenteServer server(Ledger ledger, Optional<String> token, boolean readOnly) {
        return EntenteServer.start(
                ledger, folder.resolve("news.duckdb"), new ServerSettings("localhost", 0, token, readOnly));
    }

    private HttpResponse<String> get(EntenteServer server, String path, String header, String value)
            throws IOException, InterruptedException {
        return client.send(request(server, path).header(header, value).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(EntenteServer server, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                request(server, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(EntenteServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    /** The status of an answer to a request with a header that Java's client would not send. */
    private static int status(EntenteServer server, String host) throws IOException {
        try (Socket socket = new Socket("localhost", server.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(("GET /api/v1/health HTTP/1.1\r\n" + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
