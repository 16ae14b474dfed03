package org.entente.coder.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.coder.Coder;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is coded of whole stories, and what is not. */
class StoryCoderTest {

    private static final Coder CODER = Coder.load();
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private static List<String> events(String text) {
        Article article = new Article("a", Optional.of(DAY), "", text, "", "", "", Map.of());
        return CODER.code(article, DAY).events().stream()
                .map(StoryCoderTest::told)
                .toList();
    }

    private static String told(Event event) {
        return (event.type() + " " + codes(event.sources()) + " > " + codes(event.targets())).strip();
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Iraq said it had attacked Iranian positions.                                | ASSAULT IRQ > IRN
        President Macron met President Putin and told reporters about the talks.    | CONSULT FRA > RUS
        """)
    void whoDoesItIsNotWhoItIsDoneTo(String text, String event) {
        assertThat(events(text)).contains(event);
    }

    @Test
    void ownTroopsAreNoTargetOfBeingSent() {
        assertThat(events("Russia moved its troops to the border with Ukraine."))
                .noneMatch(event -> event.endsWith("> RUS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Macron spoke to reporters in Paris.",
                "Economists rejected the Chinese figures.",
                "Perhaps Turkey attacked Syria.",
                "There is speculation that Turkey bombed Syria.",
                "Nobody knows what happens when US troops leave Syria.",
                "France will respond in case Iran attacks Israel.",
            })
    void whatIsNoEventIsNotCoded(String text) {
        assertThat(events(text)).isEmpty();
    }

    @Test
    void aStoryOfSportHasNoAssaults() {
        assertThat(events(
                        "Canadian qualifier Frank Dancevic downed American Jeff Morrison in the second round. Denmark beat Georgia"
                                + " in the quarter-final. France attacked England from the kick-off, and their coach praised"
                                + " the striker's goal."))
                .isEmpty();
    }

    @Test
    void whatGovernmentsDoInAStoryOfSportIsCoded() {
        assertThat(events(
                        "The coach of the national football team named his squad for the World Cup qualifier. The striker"
                                + " missed the last match with an injury. Israeli police arrested the Palestinian mayor"
                                + " outside the stadium before the game."))
                .contains("COERCE ISR > PSE");
    }
}
