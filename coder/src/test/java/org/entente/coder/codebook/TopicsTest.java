package org.entente.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coder.nlp.EnglishReader;
import org.entente.coder.nlp.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stories are told to be about something other than politics. */
class TopicsTest {

    private static final EnglishReader READER = EnglishReader.load();

    private static String topic(String story) {
        List<String> lemmas = new ArrayList<>();
        for (Sentence sentence : READER.read(story, 0, story.length())) {
            sentence.tokens().forEach(token -> lemmas.add(token.lemma().toLowerCase(Locale.ROOT)));
        }
        return Codebook.load().topics().of(lemmas).map(Topic::id).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Israel beat Italy 3-1 in a World Cup qualifier. The striker scored a hat-trick and the coach praised his midfield.   | sport
        A Russian skater attacked the judges after the final. Her coach said the score was unfair to the team.                | sport
        England's batsmen were under attack from the first over. The captain lost his wicket before the innings was an hour old. | sport
        The singer cancelled her tour of Japan. Her new album topped the charts, and the band's film opens in June.           | entertainment
        The actor accused the director of ruining the script. The film won two awards and the cast skipped the premiere.      | entertainment
        Acme Corp said quarterly profit rose to 12 mln dlrs from 9 mln. Shareholders approved the merger with its subsidiary. | markets
        """)
    void storiesOfSportArtAndMoneyAreKnownByTheirWords(String story, String topic) {
        assertThat(topic(story)).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        The sports minister resigned over the football scandal. The prime minister told parliament that the police would question officials of the league.
        Washington imposed sanctions on the Iranian oil company. The Treasury said the ministry of defence owned its shares. Tehran called the embargo illegal.
        President Roh attended the opening of the Olympic Games and met the Chinese premier. The two discussed North Korea's nuclear programme before the ceremony.
        Japan and the United States failed to settle their dispute over semiconductors. U.S. officials threatened tariffs on Japanese chips and said exporters sold below cost in the market.
        Police arrested the singer at a demonstration against the government. Three opposition lawmakers were held with the musician.
        Troops fired on the crowd outside the stadium after the match. The army said rebels had hidden among the supporters.
        """)
    void politicsInTheSamePlacesIsStillPolitics(String story) {
        assertThat(topic(story)).isEmpty();
    }

    @Test
    void aUsersCodebookMayReplaceATopic(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("topics.yaml"),
                """
                politics: []
                topics:
                  - id: sport
                    above: 0.5
                    words: [chess, rook, gambit, opening]
                """);

        Topics topics = Codebook.load(folder).topics();

        assertThat(topics.of(List.of("chess", "rook", "gambit", "opening")))
                .map(Topic::id)
                .contains("sport");
        assertThat(topics.of(List.of("football", "league", "coach", "cup", "goal")))
                .isEmpty();
    }

    @Test
    void aThresholdThatIsNoShareIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("topics.yaml"),
                "politics: []\ntopics:\n  - id: sport\n    above: many\n    words: [cup]\n");

        assertThatThrownBy(() -> Codebook.load(folder))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("topics.yaml:4")
                .hasMessageContaining("number from 0 to 1");
    }
}
