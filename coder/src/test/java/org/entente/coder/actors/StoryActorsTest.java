package org.entente.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.entente.coder.nlp.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the pronouns, bare names and groups of a story mean. */
class StoryActorsTest {

    private static final EnglishReader READER = EnglishReader.load();
    private static final ActorResolver RESOLVER = new ActorResolver(ActorDirectory.load());

    /** What the last token of a story that is the word means. */
    private static Optional<Resolution> meaning(String story, String word, LocalDate date) {
        List<Sentence> sentences = READER.read(story, 0, story.length());
        StoryActors actors = RESOLVER.story(date);
        actors.learn(sentences);
        Optional<Resolution> last = Optional.empty();
        for (Sentence sentence : sentences) {
            actors.mentions(sentence);
            for (Token token : sentence.tokens()) {
                if (token.text().equalsIgnoreCase(word)) {
                    last = actors.mention(sentence, token.index())
                            .map(mention -> mention.actors().get(0));
                }
            }
        }
        return last;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Iraq said it had repelled the attack.                                                     | it   | IRQ
        The Israeli army said it had shelled the camp.                                            | it   | ISR
        President Putin met Chancellor Merkel in Sochi. He praised the talks.                     | He   | RUS
        President Putin met Chancellor Merkel in Sochi. She praised the talks.                    | She  | DEU
        President Putin telephoned President Macron and told him that the ceasefire held.         | him  | FRA
        Turkey warned Greece that it would close the strait.                                      | it   | TUR
        Ukraine's military shelled the town. It said the attack was a reply.                      | It   | UKR
        Syrian rebels seized two villages. They later withdrew.                                   | They | SYR
        """)
    void aPronounMeansTheMostSalientThatAgrees(String story, String pronoun, String country) {
        assertThat(meaning(story, pronoun, LocalDate.of(2018, 3, 1)))
                .map(Resolution::country)
                .contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Viktor Makarov joined the service. His teacher once taught Vladimir Putin. He later fled to Britain. | He
        The goalkeeper left Chelsea in June after Tony Blair had praised the club. He signed for Milan.      | He
        The plan angered Iran. It would cut oil output by a tenth. Traders welcomed it.                      | it
        """)
    void aPronounThatMeansNoPoliticalActorIsGivenToNobody(String story, String pronoun) {
        assertThat(meaning(story, pronoun, LocalDate.of(2004, 3, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Emma Blair runs a bakery in Leeds.  She won a prize in June. Britain is proud of Blair.       | Blair
        The midfielder Schroeder scored twice for Germany. Schroeder left the pitch to applause.      | Schroeder
        A prize in the United States went to Simon Powell. Critics said Powell was lucky.              | Powell
        """)
    void aBareSurnameIsNotThePoliticiansWhereTheStoryNamesSomebodyElse(String story, String name) {
        assertThat(meaning(story, name, LocalDate.of(2004, 3, 1))).isEmpty();
    }

    @Test
    void aBareSurnameIsThePoliticiansWhereTheStoryDoesNotContradict() {
        assertThat(meaning("Blair said Britain would send troops.", "Blair", LocalDate.of(2004, 3, 1)))
                .map(Resolution::office)
                .contains("prime minister");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Syria closed the border. Syrian planes bombed Homs. Russia protested. The rebels held the town. | rebels    | SYR
        The Merkel government rejected the plan.                                                       | government | DEU
        """)
    void aGroupIsOfTheCountryThatTheStoryIsAbout(String story, String noun, String country) {
        assertThat(meaning(story, noun, LocalDate.of(2016, 3, 1)))
                .map(Resolution::country)
                .contains(country);
    }

    @Test
    void aGroupThatIsSaidToBeFromElsewhereIsNotOfTheStorysCountry() {
        String story = "Syria closed the border. Syria bombed Homs. Western officials met in Paris.";

        assertThat(meaning(story, "officials", LocalDate.of(2016, 3, 1)))
                .map(Resolution::country)
                .contains("");
    }
}
