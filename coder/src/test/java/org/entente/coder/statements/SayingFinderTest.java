package org.entente.coder.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Article;
import org.entente.model.Statement.Voice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingFinderTest {

    private static List<Voice> voices(String text) {
        Article article = Marked.article(text);
        return SayingFinder.find(article, Marked.passages(article)).stream()
                .map(Saying::voice)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"{We reject the sanctions},\" [Wang] said.",
                "“{We reject the sanctions},” [Wang] told reporters in Moscow.",
                "[Wang] said: \"{We reject the sanctions}.\"",
                "[Wang] said: {China rejects the sanctions}.",
                "\"{We reject the sanctions},\" said [Wang], the foreign minister.",
                "{The sanctions will be lifted}, [the minister] said on Monday.",
                "According to [the ministry], {two soldiers were killed in the attack}.",
                "{Two soldiers were killed in the attack}, according to [the ministry].",
                "[The president] said {he would go to Minsk}.",
                "[The president] said on Monday that {he would go to Minsk}.",
                "Speaking in Sochi, [Putin] said {Russia was ready to talk}.",
                "[Peskov], the Kremlin spokesman, said {the visit had been put off}.",
                "[Erdogan] was quoted as saying {Turkey would not wait}.",
                "Asked about the raid, [Lavrov] said {Russia had not been told}.",
                "[Netanyahu] told Obama that {the deal was dangerous}.",
                "[Rabin] visited Amman and said {the border would be opened}.",
                "[Merkel] said {sanctions would stay} and left for Minsk.",
            })
    void wordsAreFoundWithWhoeverSaysThem(String marked) {
        assertThat(Marked.found(marked)).isEqualTo(Marked.wanted(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Putin called for talks.",
                "Obama told Congress to act.",
                "The minister called on Tehran to release the sailors.",
                "China asked Moscow to sell it the missiles.",
                "The army announced a ceasefire.",
                "The two leaders agreed to meet again.",
                "Turkey threatened to close the straits.",
                "The report was confirmed.",
                "Germany will add 200 soldiers.",
            })
    void actsAreNoStatements(String text) {
        assertThat(Marked.found(text)).isEmpty();
    }

    @Nested
    class WordsGoOn {

        @Test
        void inTheSameQuotationMarks() {
            assertThat(
                            Marked.found(
                                    "\"We are ready to talk. We have always been ready,\" [Wang] said. \"The door is open.\" Talks start on Monday."))
                    .containsExactly(
                            "Wang: We are ready to talk", "Wang: We have always been ready", "Wang: The door is open");
        }

        @Test
        void inTheNextParagraphOfAnOpenQuote() {
            assertThat(Marked.found(
                            "[Wang] said: “We are ready to talk.\n\n“The door is open.”\n\nTalks start on Monday."))
                    .containsExactly("Wang: We are ready to talk", "Wang: The door is open");
        }

        @Test
        void withoutMarksWhileTheSpeakerSaysWe() {
            assertThat(
                            Marked.found(
                                    "We have never refused to talk, [Gromyko] said in Vienna. We seek a just settlement. The talks start on Monday."))
                    .containsExactly("Gromyko: We have never refused to talk", "Gromyko: We seek a just settlement");
        }

        @Test
        void butNotWhenAnotherSpeaks() {
            assertThat(Marked.found("\"We are ready,\" [Wang] said. \"We are not,\" [Blinken] answered."))
                    .containsExactly("Wang: We are ready", "Blinken: We are not");
        }

        @Test
        void butNotInTheReportersOwnSentences() {
            assertThat(Marked.found("[Wang] said China was ready. Russian troops shelled Kherson."))
                    .hasSize(1);
        }
    }

    @Test
    void aQuoteInTheMiddleOfItsAttributionIsOneStatement() {
        assertThat(Marked.found("\"{We are ready},\" [Wang] said, \"but the others are not.\""))
                .containsExactly("Wang: We are ready but the others are not");
    }

    @Test
    void quotedWordsAreDirectAndToldOnesAreNot() {
        assertThat(voices("\"We are ready,\" Wang said.")).containsExactly(Voice.DIRECT);
        assertThat(voices("We are ready, Wang said.")).containsExactly(Voice.DIRECT);
        assertThat(voices("Wang said: China is ready.")).containsExactly(Voice.DIRECT);
        assertThat(voices("Wang said China was \"ready\" to talk.")).containsExactly(Voice.INDIRECT);
        assertThat(voices("China was ready to talk, Wang said.")).containsExactly(Voice.INDIRECT);
    }

    @Provide
    Arbitrary<String> speech() {
        return Arbitraries.of(
                        "\"",
                        "“",
                        "”",
                        "‘",
                        "’",
                        "Putin",
                        "said",
                        "told",
                        "he",
                        "we",
                        "China",
                        ",",
                        ".",
                        ":",
                        "that",
                        "will",
                        "reject",
                        "sanctions",
                        "according",
                        "to",
                        "Xi",
                        "\n\n",
                        "called",
                        "as",
                        "and",
                        "asked",
                        "whether",
                        "?",
                        "denied")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 400)
    void anyRunOfWordsAndMarksIsReadWithoutFailing(@ForAll("speech") String text) {
        Article article = Marked.article(text);
        List<Passage> passages = Marked.passages(article);
        for (Saying saying : SayingFinder.find(article, passages)) {
            assertThat(saying.words()).isNotBlank();
            assertThat(saying.speakerPassage()).isBetween(0, passages.size() - 1);
        }
    }
}
