package org.entente.coder.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebFetcherTest {

    private static final String PAGE =
            "<html><head><meta property='article:published_time' content='2024-05-20'></head><body><h1>Two ministers meet in Rome</h1>"
                    + "<p>Two ministers met in Rome on Monday and agreed to meet again, they said – soon.</p></body></html>";

    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/story", 200, "text/html; charset=windows-1252", PAGE.getBytes(Charset.forName("windows-1252")));
        answer("/gone", 404, "text/html", new byte[0]);
        answer("/big", 200, "text/html", new byte[200_000]);
        server.createContext("/bomb", exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(new byte[50 << 20]);
            }
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
            exchange.close();
        });
        redirect("/on", "/story");
        redirect("/round", "/round");
        redirect("/inside", "http://localhost:1/secret");
        redirect("/file", "file:///etc/hostname");
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep();
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String type, byte[] body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }

    private void redirect(String path, String location) {
        server.createContext(path, (HttpExchange exchange) -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static WebFetcher fetcher(int maxBytes, int seconds) {
        return new WebFetcher(
                maxBytes,
                Duration.ofSeconds(seconds),
                new OpenWeb(InetAddress::getAllByName, InetAddress::isLoopbackAddress));
    }

    private static String reason(String address, WebFetcher web) {
        try {
            web.page(address);
        } catch (FetchFault e) {
            return e.reason();
        }
        throw new AssertionError(address + " was fetched");
    }

    @Test
    void aPageIsReadFromWhereItIsSentOnTo() throws FetchFault {
        try (WebFetcher web = fetcher(100_000, 5)) {
            Answer answer = web.page(base + "/on");
            assertThat(answer.url()).isEqualTo(base + "/story");
            assertThat(answer.charset()).isEqualTo("windows-1252");
            assertThat(new String(answer.body(), Charset.forName("windows-1252")))
                    .isEqualTo(PAGE);
        }
    }

    @Test
    void whatGoesWrongIsSaidInOneLine() {
        try (WebFetcher web = fetcher(100_000, 2)) {
            assertThat(reason(base + "/gone", web)).isEqualTo("the server answers with status 404");
            assertThat(reason(base + "/big", web)).startsWith("is larger than");
            assertThat(reason(base + "/bomb", web)).startsWith("is larger than");
            assertThat(reason(base + "/round", web)).contains("sends on more than 5 times");
            assertThat(reason(base + "/slow", web)).contains("took longer than 2 s");
            assertThat(reason(base + "/file", web)).contains("only http and https");
            assertThat(reason("http://127.0.0.1:1/", web)).isEqualTo("cannot be reached");
            assertThat(reason("http://no.such.host.invalid/", web)).contains("not known");
            assertThat(reason("http://a b^c/", web)).contains("address");
            assertThat(reason("http://me:secret@127.0.0.1/", web)).contains("password");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost:8080/admin",
                "http://0x7f.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.20.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://100.64.0.1/",
                "http://0.0.0.0/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:7f00:1::]/",
            })
    void addressesOfTheMachineAndItsNetworkAreRefused(String address) {
        try (WebFetcher web = new WebFetcher(1000, Duration.ofSeconds(2), OpenWeb.publicOnly())) {
            assertThat(reason(address, web)).containsAnyOf("refused", "not known", "names no host");
        }
    }

    @Test
    void aPublicPageCannotSendOnToAPrivateOne() {
        int[] asked = new int[1];
        OpenWeb open = new OpenWeb(InetAddress::getAllByName, found -> asked[0]++ == 0);
        try (WebFetcher web = new WebFetcher(1000, Duration.ofSeconds(2), open)) {
            assertThat(reason(base + "/inside", web)).startsWith("refused: localhost is not on the open web");
        }
    }

    @Test
    void aNameServerThatChangesItsAnswerWinsNothing() {
        // what a rebinding attack does: a public address for whoever checks, a private one for whoever connects
        int[] asked = new int[1];
        InetAddress open = address("203.0.114.1");
        OpenWeb web = new OpenWeb(
                host -> new InetAddress[] {asked[0]++ == 0 ? open : InetAddress.getLoopbackAddress()},
                PublicAddresses::isPublic);
        try (WebFetcher fetcher = new WebFetcher(1000, Duration.ofMillis(500), web)) {
            int port = server.getAddress().getPort();
            String first = reason("http://rebound.example:" + port + "/story", fetcher);
            assertThat(first).doesNotContain("refused");
            assertThat(asked[0])
                    .as("looked up once, and connected to what was found")
                    .isEqualTo(1);
            assertThat(reason("http://rebound.example:" + port + "/story", fetcher))
                    .startsWith("refused: ");
        }
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void addressesOnTheOpenWebAreAllowed() throws UnknownHostException {
        for (String open : new String[] {"8.8.8.8", "151.101.1.69", "2606:4700::1111"}) {
            assertThat(PublicAddresses.isPublic(InetAddress.getByName(open)))
                    .as(open)
                    .isTrue();
        }
    }
}
