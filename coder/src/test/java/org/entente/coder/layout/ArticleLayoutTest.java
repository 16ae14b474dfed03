package org.entente.coder.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.entente.coder.layout.Block.Kind;
import org.entente.model.Article;
import org.entente.model.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLayoutTest {

    private static Article article(String title, String text) {
        return new Article("a", Optional.empty(), title, text, "", "", "", Map.of());
    }

    private static List<String> told(String text) {
        return ArticleLayout.of(article("", text)).stream()
                .filter(Block::told)
                .map(block -> text.substring(block.start(), block.end()))
                .toList();
    }

    @Test
    void theHeadlineComesFirstAndCountsInTheTitle() {
        List<Block> blocks = ArticleLayout.of(article(" Putin meets Xi ", "They talked."));
        assertThat(blocks)
                .extracting(Block::kind, Block::part, Block::start, Block::end)
                .containsExactly(tuple(Kind.HEADLINE, Part.TITLE, 1, 15), tuple(Kind.PARAGRAPH, Part.TEXT, 0, 12));
    }

    @Test
    void aHeadlineInCapitalsIsFlagged() {
        assertThat(ArticleLayout.of(article("U.S. ATTACKS IRANIAN OIL PLATFORM", "x"))
                        .get(0)
                        .capitals())
                .isTrue();
        assertThat(ArticleLayout.of(article("US attacks Iranian oil platform", "x"))
                        .get(0)
                        .capitals())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two presidents in Geneva on Monday. [AP Photo/Jane Roe]|The two presidents in Geneva on Monday.",
                "The two presidents in Geneva on Monday. (AP Photo/Jane Roe, File)|The two presidents in Geneva on Monday.",
                "The two presidents in Geneva. (Photo by Jane Roe/AFP via Getty Images)|The two presidents in Geneva.",
                "The two presidents in Geneva. Photograph: Jane Roe/Reuters|The two presidents in Geneva.",
                "The two presidents in Geneva. Jane Roe / AFP|The two presidents in Geneva.",
                "The two presidents in Geneva. REUTERS/Jane Roe|The two presidents in Geneva.",
                "The two presidents in Geneva (Image: Jane Roe)|The two presidents in Geneva",
                "FILE - The two presidents in Geneva, May 3, 2022. (AP Photo/Jane Roe)|The two presidents in Geneva, May 3, 2022.",
                "Image caption, The two presidents in Geneva|The two presidents in Geneva",
                "The two presidents shake hands in Geneva. (Reuters)|The two presidents shake hands in Geneva.",
                "The two presidents in Geneva. [Jane Roe/Reuters]|The two presidents in Geneva.",
                "The two presidents in Geneva. Getty Images|The two presidents in Geneva.",
            })
    void aCaptionIsToldAndItsCreditIsNot(String paragraph, String body) {
        String text = paragraph + "\n\nThe talks ended without a result.";
        Block caption = ArticleLayout.of(article("", text)).stream()
                .filter(block -> block.kind() == Kind.CAPTION)
                .findFirst()
                .orElseThrow();
        assertThat(text.substring(caption.start(), caption.end())).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEIJING, May 16 (AP) - The talks began.|BEIJING, May 16 (AP) -",
                "BEIJING (Reuters) – The talks began.|BEIJING (Reuters) –",
                "KABUL (Pajhwok) : The talks began.|KABUL (Pajhwok) :",
                "UNITED NATIONS : The talks began.|UNITED NATIONS :",
                "QUITO, Ecuador The talks began.|QUITO, Ecuador",
                "Tehran, March 15, IRNA - The talks began.|Tehran, March 15, IRNA -",
                "Quito, March 8 (EFE) The talks began.|Quito, March 8 (EFE)",
                "(CNN) The talks began.|(CNN)",
                "Harare, Zimbabwe - The talks began.|Harare, Zimbabwe -",
                "Beijing, May 16 (Xinhua) -- The talks began.|Beijing, May 16 (Xinhua) --",
                "MOSCOW, May 16. /TASS/. The talks began.|MOSCOW, May 16. /TASS/.",
                "KYIV, Ukraine (AP) — The talks began.|KYIV, Ukraine (AP) —",
                "(CNN) -- The talks began.|(CNN) --",
                "AP - The talks began.|AP -",
                "Canadian Press - OTTAWA (CP) - The talks began.|Canadian Press - OTTAWA (CP) -",
                "UNITED NATIONS (Reuters) - The talks began.|UNITED NATIONS (Reuters) -",
                "BAGHDAD, Iraq -- The talks began.|BAGHDAD, Iraq --",
                "RAMALLAH, West Bank, 3 May 2011 (AFP) - The talks began.|RAMALLAH, West Bank, 3 May 2011 (AFP) -",
            })
    void aDatelineStandsApart(String paragraph, String dateline) {
        List<Block> blocks = ArticleLayout.of(article("", paragraph));
        assertThat(blocks)
                .extracting(Block::kind, block -> paragraph.substring(block.start(), block.end()))
                .containsExactly(tuple(Kind.DATELINE, dateline), tuple(Kind.PARAGRAPH, "The talks began."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO - the alliance that Sweden joined - sent ships.",
                "Iran: The talks will go on.",
                "China, Russia and Iran - all three - voted against.",
                "EU ministers met - again - in Brussels.",
                "The European Investment Bank (EIB) lent Greece 40 million euros.",
                "Italian Premier Silvio Berlusconi (left) met Putin in Sochi.",
                "OPEC (the oil cartel) met in Vienna.",
            })
    void proseWithDashesIsNoDateline(String sentence) {
        assertThat(told(sentence)).containsExactly(sentence);
    }

    @Test
    void tailsAndSignaturesAreCutOff() {
        assertThat(told("The talks go on. (Reporting by Jane Roe in Kyiv; Editing by John Doe)"))
                .containsExactly("The talks go on.");
        assertThat(told("The talks go on.\n REUTER\n\u0003")).containsExactly("The talks go on.");
        assertThat(told("The talks go on. (AFP)")).containsExactly("The talks go on.");
    }

    @Test
    void linesBrokenToKeepThemNarrowAreOneParagraph() {
        String text = "The foreign ministers of Greece and Turkey met in Davos today and\n"
                + "agreed to set up two committees. Greece said it would lift its\nveto.\n\nTurkey agreed.";
        assertThat(told(text)).hasSize(2).first().asString().endsWith("veto.");
    }

    @Test
    void noLineOfABrokenParagraphIsFurniture() {
        String text =
                "The workers of the port of Gdansk said that they would not\nreturn to work unless the government freed their leaders.\n\n"
                        + "The newsletter said that the letter indicated that Baghdad was\nready for talks, and that an envoy would go to Geneva with the\nby-laws.";
        assertThat(told(text)).hasSize(2);
    }

    @Test
    void eachLineIsAParagraphWhereLinesEndSentences() {
        String text =
                "Greece lifted its veto on Monday.\nTurkey welcomed the decision of the government in Athens.\nThe EU did too.";
        assertThat(told(text)).hasSize(3);
    }

    @Test
    void shortLinesInARowAreAMenu() {
        assertThat(told("Latin America\nPress freedom\nWomen\nAid and debt\n\nBrazil recalled its ambassador."))
                .containsExactly("Brazil recalled its ambassador.");
    }

    @Property
    void blocksLieInOrderInsideTheTextAndHoldAllOfIt(@ForAll @StringLength(max = 400) String text) {
        StringBuilder held = new StringBuilder();
        int at = 0;
        for (Block block : ArticleLayout.of(article("", text))) {
            assertThat(block.start()).isGreaterThanOrEqualTo(at);
            held.append(text, block.start(), block.end());
            at = block.end();
        }
        assertThat(letters(held.toString())).isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
