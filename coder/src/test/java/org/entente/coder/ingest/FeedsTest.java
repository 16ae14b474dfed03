package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.entente.model.Article;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedsTest {

    private static final String WORDS =
            "Two ministers met in Rome on Monday and agreed to meet again soon, they said. ";
    private static final ReadingOptions INTRANET =
            ReadingOptions.defaults().with(new WebUse(true, true, Duration.ofMillis(1)));

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            String page = Map.of(
                            "/robots.txt", "User-agent: *\nDisallow: /secret\n",
                            "/one", Warc.page("Talks in Rome", WORDS.repeat(3)),
                            "/secret", Warc.page("Secret", WORDS.repeat(3)))
                    .getOrDefault(path, "");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(page.isEmpty() ? 404 : 200, page.isEmpty() ? -1 : page.length());
            if (!page.isEmpty()) {
                exchange.getResponseBody().write(Packed.bytes(page));
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Collected read(String feed, ReadingOptions options) {
        return Collected.input(Packed.bytes(feed), options);
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>The Paper</title><link>http://p.example/</link>"
                + "<description>d</description>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String link, String description) {
        return "<item><title>Talks</title><link>" + link
                + "</link><pubDate>Mon, 20 May 2024 10:00:00 GMT</pubDate><description>" + description
                + "</description></item>";
    }

    @Test
    void anEntryStandsForThePageThatItLinksTo() {
        Article story = read(rss(item(base + "/one", "Short.")), INTRANET).only();
        assertThat(story.title()).isEqualTo("Talks in Rome");
        assertThat(story.text()).contains("agreed to meet again");
        assertThat(story.published()).contains(LocalDate.of(2024, 5, 20));
        assertThat(asked).containsExactly("/robots.txt", "/one");
    }

    @Test
    void whereThePageCannotBeReadTheFeedsOwnWordsAreAndARejectSaysSo() {
        Collected collected = read(
                rss(item(base + "/secret", "&lt;p&gt;" + WORDS + "&lt;/p&gt;"), item(base + "/gone", WORDS)), INTRANET);
        assertThat(collected.articles).extracting(Article::text).containsExactly(WORDS.strip(), WORDS.strip());
        assertThat(collected.articles).extracting(Article::publisher).containsOnly("The Paper");
        assertThat(collected.rejects.get(0).reason()).contains("robots.txt").contains("what the feed says");
        assertThat(collected.rejects.get(1).reason()).contains("404");
        assertThat(asked).doesNotContain("/secret");
    }

    @Test
    void privateAddressesAreLeftAloneUnlessAllowed() {
        Collected collected = read(rss(item(base + "/one", WORDS)), ReadingOptions.defaults());
        assertThat(collected.rejects.get(0).reason()).contains("refused");
        assertThat(asked).isEmpty();
    }

    @Test
    void wholeTextsAndUnlinkedEntriesNeedNoPage() {
        Collected collected = read(
                rss(
                        item(base + "/one", WORDS.repeat(30)),
                        "<item><title>Note</title><description>" + WORDS + "</description></item>"),
                INTRANET);
        assertThat(collected.rejects).isEmpty();
        assertThat(collected.articles).hasSize(2);
        assertThat(asked).isEmpty();
        Collected alone = read(
                rss(item(base + "/one", WORDS)),
                ReadingOptions.defaults().with(new WebUse(false, true, Duration.ZERO)));
        assertThat(alone.only().text()).isEqualTo(WORDS.strip());
    }

    @Test
    void atomIsReadToo() {
        String atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>P</title><entry><title>Talks</title>"
                + "<link href=\"" + base + "/one\"/><updated>2024-05-21T01:00:00Z</updated></entry></feed>";
        assertThat(read(atom, INTRANET).only().published()).contains(LocalDate.of(2024, 5, 21));
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"" + base + "/secret\">]>"
                + "<rss version=\"2.0\"><channel><title>&b;</title><item><title>&c;</title></item></channel></rss>";
        assertThat(read(laughs, INTRANET).reason()).contains("declares entities");
        assertThat(asked).isEmpty();
    }

    @Test
    void feedsThatAreNestedDeepOrEndlessEndInAReject() {
        assertThat(read("<rss version=\"2.0\"><channel>" + "<a>".repeat(300_000), INTRANET)
                        .reason())
                .contains("feed");
        assertThat(read("<rss version=\"2.0\"><channel>" + "<a/>".repeat(500_000), INTRANET)
                        .reason())
                .contains("tags");
        String deep = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>P</title><entry><title>x</title>"
                + "<content type=\"xhtml\">" + "<div>".repeat(150_000) + "</div>".repeat(150_000)
                + "</content></entry></feed>";
        assertThat(read(deep, INTRANET).reason()).isNotEmpty();
    }
}
