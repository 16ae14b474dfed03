package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Article;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    private static final String STORY =
            "<p>The foreign ministers of Greece and Turkey met in Davos on Monday, and agreed to set up two committees.</p>"
                    + "<p>Greece said that it would lift its veto on a trade agreement with Ankara, a spokesman said.</p>";
    private static final String TEXT =
            "The foreign ministers of Greece and Turkey met in Davos on Monday, and agreed to set up two committees.\n\n"
                    + "Greece said that it would lift its veto on a trade agreement with Ankara, a spokesman said.";

    private static Article page(String head, String body) {
        return Collected.input("<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>")
                .only();
    }

    @Test
    void theExampleIsReadWithoutItsFurniture() {
        Article article = Collected.file(Path.of(System.getProperty("entente.root", ".."), "examples", "summit.html"))
                .only();
        assertThat(article.title()).isEqualTo("Lavrov and Wang pledge closer ties as Washington weighs new sanctions");
        assertThat(article.published()).contains(LocalDate.of(2023, 9, 19));
        assertThat(article.publisher()).isEqualTo("The Continental Wire");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.other()).containsEntry("byline", "Eleanor Marsh, Tomas Hale");
        assertThat(article.text())
                .contains("signed a protocol")
                .contains("Several thousand people protested")
                .endsWith("Editing by Ruth Albright)")
                .doesNotContain(
                        "Most read",
                        "Related",
                        "newsletter",
                        "Facebook",
                        "cookies",
                        "Advertisement",
                        "G20",
                        "prisoner swap");
    }

    @Nested
    class MainTextIsFound {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<article>%s</article>",
                    "<div id=main><div class=content>%s</div><div class=sidebar><p>Sign up, now, for more.</p></div></div>",
                    "<nav><a href=/>Home</a><a href=/w>World news of the day, every day</a></nav><section>%s</section><footer><p>All rights reserved, 2024</p></footer>",
                    "<table><tr><td><a href=x>World</a></td><td>%s</td></tr></table>",
                    "<div class='page has-sidebar'><div itemprop=articleBody>%s</div><div class=comments><p>I, for one, do not agree at all with any of it, and never did.</p></div></div>",
                    "<ul><li><a href=/1>Storm closes ports along the whole of the Libyan coast</a></li><li><a href=/2>India expels a diplomat in widening row</a></li></ul>%s",
                })
        void inAnyPage(String body) {
            assertThat(page("<title>Greece and Turkey resume talks</title>", body.formatted(STORY))
                            .text())
                    .isEqualTo(TEXT);
        }

        @Test
        void whereLineBreaksPartParagraphs() {
            assertThat(page("", "<div>" + TEXT.replace("\n\n", "<br><br>") + "</div>")
                            .text())
                    .isEqualTo(TEXT);
        }

        @Test
        void whereTheTextIsPreformatted() {
            assertThat(page("", "<pre>" + TEXT + "</pre>").text()).isEqualTo(TEXT);
        }

        @Test
        void whereOnlyTheLinkedDataHasIt() {
            assertThat(page(
                                    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A b c\",\"articleBody\":\"The ministers met.\"}</script>",
                                    "<div id=root></div>")
                            .text())
                    .isEqualTo("The ministers met.");
        }
    }

    @Nested
    class DatesAreFound {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<meta property='article:published_time' content='2024-05-20T10:00:00Z'>",
                    "<meta name=pubdate content='20 May 2024'>",
                    "<meta itemprop=datePublished content=2024-05-20>",
                    "<script type='application/ld+json'>[{\"@type\":[\"ReportageNewsArticle\"],\"datePublished\":\"2024-05-20\"}]</script>",
                    "<link rel=canonical href='https://www.example.org/world/2024/may/20/greece'>",
                    "<link rel=canonical href='https://www.example.org/2024/05/20/greece'>",
                })
        void inTheHead(String head) {
            assertThat(page(head, STORY).published()).contains(LocalDate.of(2024, 5, 20));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<time datetime='2024-05-20T10:00'>Monday</time>",
                    "<span class=date>May 20, 2024</span>",
                    "<p>Monday 20 May 2024 10.03 BST</p>",
                })
        void inThePage(String line) {
            assertThat(page("", line + STORY).published()).contains(LocalDate.of(2024, 5, 20));
        }

        @Test
        void butNotInBrokenLinkedData() {
            assertThat(page("<script type='application/ld+json'>{\"@type\":</script>", STORY)
                            .published())
                    .isEmpty();
        }
    }

    @Test
    void theEncodingThatThePageDeclaresIsBelieved() {
        String page =
                "<html><head><meta charset='windows-1250'></head><body><p>Premiér Petr Nečas přijel do Varšavy a jednal s vládou.</p></body></html>";
        assertThat(Collected.input(page.getBytes(Charset.forName("windows-1250")), ReadingOptions.defaults())
                        .only()
                        .text())
                .contains("Nečas přijel");
    }

    @Test
    void theSiteIsNoPartOfTheHeadline() {
        assertThat(page("<title>Greece and Turkey resume talks | The Example</title>", STORY)
                        .title())
                .isEqualTo("Greece and Turkey resume talks");
    }
}
