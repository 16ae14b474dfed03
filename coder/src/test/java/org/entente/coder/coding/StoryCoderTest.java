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
        (CBS/AP) As Turkish troops bombed Syria, markets fell.                      | ASSAULT TUR > SYR
        The Syrian opposition found itself waging a war against Turkey.             | ASSAULT SYR > TUR
        """)
    void whoDoesItIsNotWhoItIsDoneTo(String text, String event) {
        assertThat(events(text)).contains(event);
    }

    @Test
    void whatIsHelpedWithIsNotDoneYetWhereTheHelpIsNot() {
        assertThat(events("Turkey wants to help Libya in storming the Egyptian base."))
                .noneMatch(event -> event.startsWith("ASSAULT"));
    }

    @Test
    void whatTwoStatesDoToTheirTiesTheyDoToEachOther() {
        assertThat(events("Denmark and Belize expanded diplomatic ties on Monday."))
                .containsExactly("SUPPORT DNK > BLZ");
    }

    @Test
    void whatIsTalkedAboutIsNotWhomOneTalksWith() {
        assertThat(events("The Greek minister exchanged views on Syria.")).isEmpty();
    }

    @Test
    void twoVerbsShareTheirDenial() {
        assertThat(events("Norway will not recognise or meet the rebels of Yemen."))
                .noneMatch(event -> event.startsWith("AGREE"));
    }

    @Test
    void whereABombWentOffIsNotWhoBombed() {
        assertThat(events("Baghdad bombings kill three Turkish soldiers")).noneMatch(event -> event.contains("IRQ >"));
    }

    @Test
    void whoArmsAGroupIsNotTheGroup() {
        assertThat(events("The Irish tourists were rounded up by local groups, armed by Washington."))
                .noneMatch(event -> event.startsWith("COERCE USA"));
    }

    @Test
    void whatComesBeforeOrAfterWhatIsToComeIsToComeToo() {
        assertThat(events("The Irish minister will fly home before meeting the Danish premier."))
                .containsExactly("AGREE IRL > DNK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Opposition lawmakers were arrested by Danish police on Monday. | COERCE DNK > DNK
        Danish police arrested four tourists on Monday.                 | COERCE DNK >
        Turkish jets killed at least ten people in Afrin, Syria.         | ASSAULT TUR > SYR
        Police arrested two men as the Danish premier visited Sweden.   | CONSULT DNK > SWE
        """)
    void whomTheAuthoritiesActOnIsOfTheirCountryUnlessHeIsAbroad(String text, String event) {
        assertThat(events(text)).contains(event);
    }

    @Test
    void aPlannedVisitHasNotTakenPlace() {
        assertThat(events("Reporters asked about the Danish premier's planned visit to Sweden."))
                .isEmpty();
    }

    @Test
    void whoAsksSomethingOfHisOwnLandAsksNobody() {
        assertThat(events("The Danish premier said Denmark must save more.")).isEmpty();
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
                "The Irish minister hinted at lifting the sanctions on Belarus.",
                "Prime Minister Trudeau tried his luck at the fair in Berlin.",
                "Spain urged to investigate Morocco.",
                "Why does Norway not meet the Greek minister?",
                "Norway denied that Greek troops attacked Albania.",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Peruvian prosecutors opened an investigation into Carla Quispe Rojas.            | ACCUSE PER >
        Turkish police arrested 14 people in Izmir on Sunday.                            | COERCE TUR > TUR
        German prosecutors charged two bankers with fraud.                               | ACCUSE DEU >
        Turkish police arrested 20 on Monday.                                            | COERCE TUR >
        Iraq rejected the verdict.                                                       | REJECT IRQ >
        """)
    void whoIsKnownActsOnWhomNobodyKnows(String text, String event) {
        assertThat(events(text)).contains(event);
    }

    @Test
    void whoNobodyKnowsActsOnWhoIsKnown() {
        assertThat(events("Maria Lindgren Olsson accused the Swedish government of lying."))
                .contains("ACCUSE  > SWE");
    }

    @Test
    void theAuthoritiesOfALandArrestInIt() {
        assertThat(events("Two French engineers were arrested in Niger on Monday."))
                .contains("COERCE NER > FRA");
    }

    @Test
    void aHeadlineLeavesOutTheAuxiliaryOfAPassive() {
        assertThat(events("French engineers arrested in Niger")).contains("COERCE NER > FRA");
    }

    @Test
    void aStrikeNeedsNoTarget() {
        assertThat(events("Kenyan teachers went on strike on Monday.")).contains("PROTEST KEN >");
    }

    @Test
    void whoIssuesADocumentSaysWhatItSays() {
        assertThat(events("The French parliament passed a resolution condemning Russia."))
                .contains("ACCUSE FRA > RUS");
    }

    @Test
    void whoTellsOfAnActHasNotDoneIt() {
        assertThat(
                        events(
                                "Israeli troops stormed the camp, Palestinian officials said, killing three Lebanese civilians."))
                .contains("ASSAULT ISR > LBN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serbian students demanded that Hungary release the prisoners.",
                "France rejected criticism that it sends weapons to Chad.",
            })
    void whatIsDemandedOrAllegedIsNotDone(String text) {
        assertThat(events(text)).noneMatch(event -> event.startsWith("RETREAT") || event.startsWith("AID"));
    }

    @Test
    void theEvidenceIsASentenceOfTheBodyRatherThanTheHeadline() {
        Article article = new Article(
                "a",
                Optional.of(DAY),
                "Iran accuses Israel",
                "The delegates came late.\n\nIran accused Israel of a breach on Thursday.",
                "",
                "",
                "",
                Map.of());
        Event event = CODER.code(article, DAY).events().get(0);
        assertThat(event.evidence().text()).startsWith("Iran accused");
        assertThat(event.also()).hasSize(1);
    }
}
