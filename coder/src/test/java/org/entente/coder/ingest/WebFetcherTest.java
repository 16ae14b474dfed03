package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.entente.model.Article;
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

    private static Collected read(String address, WebFetcher web) {
        Collected collected = new Collected();
        new ArticleSource(ReadingOptions.defaults(), new ByteArrayInputStream(new byte[0]), web)
                .read(address, collected);
        return collected;
    }

    @Test
    void aPageIsReadFromWhereItIsSentOnTo() {
        WebFetcher web = new WebFetcher(100_000, Duration.ofSeconds(5), InetAddress::isLoopbackAddress);
        Article article = read(base + "/on", web).only();
        assertThat(article.title()).isEqualTo("Two ministers meet in Rome");
        assertThat(article.text()).endsWith("they said – soon.");
        assertThat(article.url()).isEqualTo(base + "/story");
    }

    @Test
    void whatGoesWrongIsSaidInOneLine() {
        WebFetcher web = new WebFetcher(100_000, Duration.ofSeconds(2), InetAddress::isLoopbackAddress);
        assertThat(read(base + "/gone", web).reason()).isEqualTo("the server answers with status 404");
        assertThat(read(base + "/big", web).reason()).startsWith("is larger than");
        assertThat(read(base + "/round", web).reason()).contains("sends on more than 5 times");
        assertThat(read(base + "/slow", web).reason()).contains("took longer than 2 s");
        assertThat(read(base + "/file", web).reason()).contains("only http and https");
        assertThat(read("http://127.0.0.1:1/", web).reason()).isEqualTo("cannot be reached");
        assertThat(read("http://no.such.host.invalid/", web).reason()).contains("not known");
        assertThat(read("http://a b^c/", web).reason()).contains("address");
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
        WebFetcher web = new WebFetcher(1000, Duration.ofSeconds(2), PublicAddresses::isPublic);
        assertThat(read(address, web).reason()).containsAnyOf("refused", "not known", "names no host");
    }

    @Test
    void aPublicPageCannotSendOnToAPrivateOne() {
        int[] asked = new int[1];
        WebFetcher web = new WebFetcher(1000, Duration.ofSeconds(2), found -> asked[0]++ == 0);
        assertThat(read(base + "/inside", web).reason()).startsWith("refused: localhost is not on the open web");
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
