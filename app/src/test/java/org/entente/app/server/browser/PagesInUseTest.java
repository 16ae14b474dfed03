package org.entente.app.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.server.reviews.ReviewBook;
import org.entente.app.server.testing.ServedLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Each page as a person uses it: with pointer and keyboard, forward and back. */
class PagesInUseTest {

    @TempDir
    private static Path folder;

    private static ServedLedger full;
    private static Chromium browser;

    @BeforeAll
    static void open() {
        browser = Chromium.open();
        full = ServedLedger.full(folder);
    }

    @AfterAll
    static void close() {
        if (full != null) {
            full.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void desk() {
        browser.size(1280, false);
        browser.complaints();
    }

    @Test
    void anArticleIsJudgedWithTheKeyboardAlone() throws Exception {
        browser.go(full.at("/stories/" + full.example()));
        browser.run("localStorage.clear()");
        browser.one("#reviewer").sendKeys("Ada");
        browser.run("document.activeElement.blur()");
        browser.press("j");
        String first = focused();
        browser.press("j");
        String second = focused();
        browser.press("k");
        assertThat(focused()).isEqualTo(first).isNotEqualTo(second);

        browser.press("a");
        browser.await("return document.querySelector('#e-" + first + " .judgement')?.textContent === 'right, Ada'");
        browser.press("j");
        browser.press("x");
        browser.press("j");
        browser.press("x");
        assertThat(browser.one("#said").getText()).isEqualTo("2 chosen");
        browser.press("r");
        browser.await("return document.getElementById('said').textContent === 'Kept: 2 wrong.'");
        browser.press("j");
        String fourth = focused();
        browser.press("c");
        browser.press("REJ");
        browser.press(Keys.ENTER);
        browser.await(
                "return document.querySelector('#e-" + fourth + " .judgement')?.textContent === 'corrected, Ada'");

        ReviewBook book = ReviewBook.open(ReviewBook.beside(folder.resolve("news.duckdb")));
        assertThat(book.of(first)).singleElement().satisfies(review -> {
            assertThat(review.reviewer()).isEqualTo("Ada");
            assertThat(review.judgement().label()).isEqualTo("right");
        });
        assertThat(book.of(second))
                .singleElement()
                .satisfies(review -> assertThat(review.judgement().label()).isEqualTo("wrong"));
        assertThat(book.of(fourth)).singleElement().satisfies(review -> assertThat(review.correction())
                .containsEntry("type", "REJECT")
                .hasSize(1));
        assertThat(full.ledger().event(fourth).orElseThrow().type().name()).isNotEqualTo("REJECT");
        assertThat(Files.readAllLines(ReviewBook.beside(folder.resolve("news.duckdb"))))
                .hasSize(4);
    }

    @Test
    void aCardLightsItsWordsAndAWordOpensItsCard() {
        browser.go(full.at("/stories/" + full.example()));
        WebElement card = browser.one(".card");
        browser.hover(card.findElement(org.openqa.selenium.By.cssSelector("b")));
        assertThat(browser.all("[data-events].lit")).isNotEmpty();
        WebElement word = browser.one("p .mark.trigger");
        word.click();
        String event = String.valueOf(word.getDomAttribute("data-events")).split(" ")[0];
        assertThat(focused()).isEqualTo(event);
        assertThat(browser.run("return document.querySelector('#e-" + event + " details').open"))
                .isEqualTo(true);
    }

    @Test
    void eventsAreFilteredInTheAddressAndTheBackButtonLeadsBack() {
        browser.go(full.at("/events"));
        String all = browser.one(".said").getText();
        browser.one("input[name=source]").sendKeys("USA");
        browser.one("input[name=from]").sendKeys("01012022");
        browser.one("input[name=source]").submit();
        browser.settle();
        assertThat(browser.address()).endsWith("/events?source=USA&from=2022-01-01");
        assertThat(browser.one(".said").getText()).contains("source is USA, from 2022-01-01");
        assertThat(browser.all("table.events tbody tr")).hasSize(100);
        assertThat(browser.all(".exports a").stream().map(link -> link.getDomAttribute("href")))
                .hasSize(3)
                .allSatisfy(address -> assertThat(address).contains("source=USA&from=2022-01-01&format="));
        browser.one(".pages a").click();
        browser.settle();
        assertThat(browser.address()).contains("offset=100");
        browser.back();
        browser.back();
        assertThat(browser.one(".said").getText()).isEqualTo(all);
    }

    @Test
    void aRelationShowsTheSentencesOfAPeriodAndTheyLeadToTheirStory() {
        browser.go(full.at("/"));
        browser.one("section a[href^='/relations?']").click();
        browser.settle();
        assertThat(browser.one("h1").getText()).isEqualTo("CHN and RUS");
        browser.run("document.querySelector('[data-chart]').focus()");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_RIGHT);
        browser.await("return document.querySelectorAll('#sentences ol li a').length > 0");
        String sentence = browser.one("#sentences li a").getText();
        browser.one("#sentences li a").click();
        browser.settle();
        assertThat(browser.one("article").getText()).contains(sentence);
        assertThat(browser.one(".card.lit").getText()).isNotEmpty();
    }

    @Test
    void actorsKeepTheirPlacesWhenTheWindowMoves() {
        browser.go(full.at("/network?from=2021-01-01&to=2021-12-31"));
        Object before = place("USA");
        List<?> ties = (List<?>)
                browser.run("return [...document.querySelectorAll('.tie')].slice(0, 20).map((t) => t.textContent)");
        WebElement range = browser.one("[data-slider] input[type=range]");
        range.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.await("return location.search.includes('from=2021-04-01&to=2022-03-31')");
        browser.await("return document.getElementById('network-said').textContent.startsWith('2021-04-01')");
        assertThat(place("USA")).isEqualTo(before);
        assertThat((List<?>) browser.run(
                        "return [...document.querySelectorAll('.tie')].slice(0, 20).map((t) => t.textContent)"))
                .isNotEqualTo(ties);
        assertThat(overlapping()).as("actors over each other").isEqualTo(0L);
        browser.one(".node[data-code=USA]").click();
        browser.settle();
        assertThat(browser.address()).contains("/events?actor=USA&from=2021-04-01&to=2022-03-31");
    }

    @Test
    void sixtyActorsHaveRoomOnATelephone() {
        browser.size(360, false);
        browser.go(full.at("/network?top=60"));
        assertThat(browser.all(".node")).hasSize(60);
        assertThat(overlapping()).as("actors over each other").isEqualTo(0L);
    }

    @Test
    void theMapCountsWhatHasNoPlaceAndAPlaceLeadsToItsEvents() {
        browser.go(full.at("/map?source=USA"));
        assertThat(browser.one("#map-said").getText()).contains("have none, and are not on the map");
        browser.one("#places tbody a").click();
        browser.settle();
        assertThat(browser.address()).contains("/events?source=USA&place=");
        assertThat(browser.all("table.events tbody tr")).isNotEmpty();
    }

    @Test
    void theFormWritesTheThesisAndAFaultIsNamedBesideIt() {
        browser.go(full.at("/thesis"));
        WebElement left = browser.one("[data-part=cause-left]");
        left.clear();
        left.sendKeys("usa gbr", Keys.TAB);
        assertThat(browser.one("#thesis").getDomProperty("value"))
                .isEqualTo("THREATEN,SANCTION USA,GBR -> RUS raises COOPERATION RUS <-> CHN within 30 days");
        browser.run("document.getElementById('thesis').value = 'THREATEN USA -> RUS makes AID'");
        browser.one("#thesis").submit();
        browser.settle();
        assertThat(browser.one(".wrong").getText()).contains("character");
    }

    @Test
    void aThesisHasItsVerdictItsChartsAndTheSentencesOfItsEpisodes() {
        browser.go(full.at("/thesis?from=2021-01-01&to=2022-12-31&thesis="
                + "THREATEN,SANCTION+USA+-%3E+RUS+raises+COOPERATION+RUS+%3C-%3E+CHN+within+15+days"));
        assertThat(browser.one(".verdict").getText()).startsWith("Supported");
        assertThat(browser.all(".chart canvas")).hasSize(2);
        assertThat(browser.all(".forest tbody tr")).hasSize(3);
        browser.one(".episode summary").click();
        assertThat(browser.one(".episode .sentence a").getText()).isNotEmpty();
    }

    @Test
    void aPastedArticleIsReadAtOnce() {
        browser.go(full.at("/"));
        browser.one("input[name=title]").sendKeys("Talks in Lima");
        browser.one("textarea")
                .sendKeys("French President Emmanuel Macron met Peru's foreign minister in Lima on Monday.");
        browser.one("textarea").submit();
        browser.settle();
        assertThat(browser.one("h1").getText()).isEqualTo("Talks in Lima");
        assertThat(browser.all(".card")).isNotEmpty();
    }

    @Test
    void aStoryWhoseTitleIsAScriptIsOnlyText() {
        for (String path :
                List.of("/stories/hostile", "/events?story=hostile", "/", "/events?text=%3Cscript%3Ealert(1)")) {
            browser.go(full.at(path));
            assertThat(browser.alerted()).as(path).isFalse();
            assertThat(browser.all("main script, main img")).as(path).isEmpty();
            assertThat(browser.complaints()).as(path).isEmpty();
        }
        browser.go(full.at("/stories/hostile"));
        assertThat(browser.one("h1").getText()).isEqualTo(ServedLedger.HOSTILE);
    }

    @Test
    void anEmptyLedgerSaysOnEveryPageWhatToDo(@TempDir Path other) {
        try (ServedLedger empty = ServedLedger.empty(other)) {
            for (String path : List.of("/", "/events", "/relations", "/network", "/map")) {
                browser.go(empty.at(path));
                assertThat(browser.one("main").getText()).as(path).contains("entente code FILE");
                browser.picture("empty" + path.replace('/', '-'));
            }
        }
    }

    private static String focused() {
        return String.valueOf(browser.run("return document.activeElement.dataset.event || ''"));
    }

    private static Object place(String code) {
        return browser.run("const r = document.querySelector('.node[data-code=" + code
                + "] rect'); return r.getAttribute('x') + ' ' + r.getAttribute('y')");
    }

    private static Object overlapping() {
        return browser.run(
                """
                const boxes = [...document.querySelectorAll('.node rect')].map((r) => r.getBoundingClientRect());
                return boxes.filter((a, i) => boxes.some((b, j) => j < i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
                """);
    }
}
