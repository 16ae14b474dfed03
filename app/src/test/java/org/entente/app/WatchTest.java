package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are watched politely, and no page is coded twice. */
class WatchTest {

    private static final String PAGE = "<html><head><title>Visit %s</title><meta property='article:published_time'"
            + " content='2024-05-20'></head><body><article><h1>Visit %s</h1><p>The French president visited Germany on"
            + " Monday for talks with the chancellor, an official of round %s said.</p></article></body></html>";

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile int stories = 1;
    private volatile boolean down;
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String mark = "\"" + stories + "\"";
        if (down) {
            exchange.sendResponseHeaders(503, -1);
        } else if (path.equals("/robots.txt")) {
            exchange.sendResponseHeaders(404, -1);
        } else if (path.equals("/feed")
                && mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = (path.equals("/feed") ? feed() : PAGE.replace("%s", path.substring(1)))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", mark);
            exchange.getResponseHeaders()
                    .set("Content-Type", path.equals("/feed") ? "application/rss+xml" : "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private String feed() {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>P</title>");
        for (int i = 1; i <= stories; i++) {
            feed.append("<item><title>Visit</title><link>")
                    .append(base)
                    .append('/')
                    .append(i);
            feed.append("?utm_source=round").append(stories).append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private CommandLine watch(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "watch",
                base + "/feed",
                "--once",
                "--format",
                "jsonl",
                "--ledger",
                folder.resolve("l.duckdb").toString()));
        arguments.addAll(List.of(more));
        return CommandLine.here(arguments.toArray(String[]::new));
    }

    @Test
    void onlyWhatIsNewIsFetchedAndCoded() {
        CommandLine first = watch("--allow-private");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("\"CONSULT\"");
        assertThat(asked).containsExactly("/robots.txt", "/feed", "/1");
        asked.clear();
        assertThat(watch("--allow-private").out()).isEmpty();
        assertThat(asked).containsExactly("/robots.txt", "/feed");
        asked.clear();
        stories = 2;
        assertThat(watch("--allow-private").status()).isZero();
        assertThat(asked).containsExactly("/robots.txt", "/feed", "/2");
    }

    @Test
    void aServerThatIsDownIsARejectAndLosesNothing() {
        down = true;
        CommandLine failed = watch("--allow-private");
        assertThat(failed.status()).isEqualTo(ExitStatus.SOME_REJECTED);
        assertThat(failed.errors().get(0)).contains("/feed").contains("503");
        down = false;
        assertThat(watch("--allow-private").out()).contains("\"CONSULT\"");
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() {
        CommandLine refused = watch();
        assertThat(refused.status()).isEqualTo(ExitStatus.SOME_REJECTED);
        assertThat(refused.err()).contains("is not on the open web");
        assertThat(asked).isEmpty();
    }

    @Test
    void wrongUseIsSaidBeforeAnythingIsFetched() {
        assertThat(CommandLine.here("watch", "feed.xml").err()).contains("is no address of a feed");
        assertThat(watch("--every", "often").err()).contains("15m");
        assertThat(CommandLine.here("watch", base + "/feed", "--format", "csv").status())
                .isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(asked).isEmpty();
    }
}
