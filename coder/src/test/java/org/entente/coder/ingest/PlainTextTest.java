package org.entente.coder.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.layout.ArticleLayout;
import org.entente.coder.layout.Block;
import org.entente.model.Article;
import org.entente.model.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String BODY =
            "The foreign ministers of Greece and Turkey met in Davos on Monday.\n\nThey agreed to talk again.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 May 2024\n\nGreece and Turkey resume talks\n\n",
                " date 2024-05-20 Connect with us\n\nGreece and Turkey resume talks\n\n",
                "Greece and Turkey resume talks\nMay 20, 2024\n\n",
                "Greece and Turkey resume talks\n\nBy JANE ROE, Example Press Writer\nPublished: 20 May 2024 10:15 GMT\n\n",
                "Title: Greece and Turkey resume talks\nDate: 2024-05-20\n\n",
                "The Example Courier, 20 May 2024\n\nGreece and Turkey resume talks\nBy Jane Roe\n\n",
                "Home > World\n\nMonday 20 May 2024 10.03 BST | Share\n\nGreece and Turkey resume talks\n\nBy Jane Roe in Davos\n\n",
            })
    void whatStandsBeforeTheTextIsRead(String before) {
        Article article = Collected.input(before + BODY).only();
        assertThat(article.title()).isEqualTo("Greece and Turkey resume talks");
        assertThat(article.published()).contains(LocalDate.of(2024, 5, 20));
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void aTextWithoutAHeadlineHasNone() {
        Article article = Collected.input(BODY).only();
        assertThat(article.title()).isEmpty();
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.published()).isEmpty();
    }

    @Test
    void theDayOfADatelineIsTheLastResort() {
        Article article = Collected.input("DAVOS, Feb. 1, 1988 (EX) - " + BODY).only();
        assertThat(article.published()).contains(LocalDate.of(1988, 2, 1));
        assertThat(article.text()).startsWith("DAVOS, Feb. 1");
    }

    @Test
    void aDateInTheFirstSentenceIsNotTheDayOfPublication() {
        Article article = Collected.input("On May 16, 2011, the two ministers met in Davos and agreed to talk again.")
                .only();
        assertThat(article.published()).isEmpty();
    }

    @Test
    void anUndatedStoryGetsTheDayGivenForSuch() {
        ReadingOptions options = new ReadingOptions(Map.of(), Optional.of(LocalDate.of(2020, 1, 2)), 1000);
        assertThat(Collected.input(BODY.getBytes(StandardCharsets.UTF_8), options)
                        .only()
                        .published())
                .contains(LocalDate.of(2020, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-32LE-BOM", "windows-1252"})
    void anyEncodingIsRead(String charset) {
        String text = "Président “Kérékou” met his counterpart in Cotonou, the ministry said – twice.";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(Collected.input(bytes, ReadingOptions.defaults()).only().text())
                .isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(Collected.input("\uFEFF" + BODY).only().text()).isEqualTo(BODY);
    }

    @Test
    void russianInItsOldEncodingIsDetected() {
        String text = "Министр иностранных дел прибыл в Пекин для переговоров с китайским руководством о торговле.";
        assertThat(Collected.input(text.getBytes(Charset.forName("windows-1251")), ReadingOptions.defaults())
                        .only()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void theSameTextHasTheSameId() {
        assertThat(Collected.input(BODY).only().id())
                .isEqualTo(Collected.input(BODY).only().id())
                .isNotEqualTo(Collected.input(BODY + " x").only().id());
    }

    @Test
    void theReportThatTheProjectStartedFromIsReadAsItShould() {
        Article article = Collected.file(Shared.file("seed/report.txt")).only();
        assertThat(article.published()).contains(LocalDate.of(2024, 5, 20));
        assertThat(article.title()).startsWith("As NATO escalates").endsWith("Russia-China summit");
        assertThat(article.other().get("furniture")).isEqualTo("Connect with us");
        assertThat(article.text()).doesNotContain("Connect with us").startsWith("On May 16 and 17");
        Block caption = ArticleLayout.of(article).stream()
                .filter(block -> block.kind() == Block.Kind.CAPTION)
                .findFirst()
                .orElseThrow();
        assertThat(article.text().substring(caption.start(), caption.end()))
                .startsWith("Chinese President Xi Jinping, left")
                .endsWith("May 16, 2024.");
    }
}
