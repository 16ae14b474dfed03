package org.entente.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesisGrammarTest {

    private static final String REPORT =
            "THREATEN,SANCTION,COERCE USA -> RUS,CHN raises COOPERATION RUS <-> CHN within 30 days";

    @Test
    void readsCauseDirectionEffectAndWindow() {
        Thesis thesis = Thesis.parse(REPORT);

        assertThat(thesis.cause().types()).isEqualTo(Set.of(EventType.THREATEN, EventType.SANCTION, EventType.COERCE));
        assertThat(thesis.cause().left()).containsExactly("USA");
        assertThat(thesis.cause().right()).containsExactly("RUS", "CHN");
        assertThat(thesis.direction()).isEqualTo(Direction.RAISES);
        assertThat(thesis.effect().arrow()).isEqualTo(Arrow.BOTH);
        assertThat(thesis.effect().types()).hasSize(7).allMatch(type -> type.quadClass()
                .cooperative());
        assertThat(thesis.days()).isEqualTo(30);
    }

    @Test
    void whiteSpaceCaseAndUnitsDoNotChangeTheThesis() {
        assertThat(Thesis.parse(
                        "threaten , sanction,Coerce  USA->RUS , CHN increases cooperation RUS<->CHN within 1 month"))
                .isEqualTo(Thesis.parse(REPORT));
        assertThat(Thesis.parse("THREATEN USA → RUS lowers AID RUS ↔ CHN within 2 weeks")
                        .days())
                .isEqualTo(14);
    }

    @Test
    void anActorWithASpaceIsQuoted() {
        Thesis thesis = Thesis.parse("ASSAULT \"Boko Haram\" -> NGA raises MOBILIZE NGA -> * within 7 days");

        assertThat(thesis.cause().left()).containsExactly("Boko Haram");
        assertThat(thesis.effect().right()).isEmpty();
        assertThat(Thesis.parse(thesis.toString())).isEqualTo(thesis);
    }

    @Test
    void arrowsDecideWhoActsUponWhom() {
        Interaction act = act("RUS", "CHN", EventType.CONSULT);

        assertThat(acts("CONSULT RUS -> CHN").includes(act)).isTrue();
        assertThat(acts("CONSULT RUS <- CHN").includes(act)).isFalse();
        assertThat(acts("CONSULT CHN <-> RUS").includes(act)).isTrue();
        assertThat(acts("CONSULT * -> CHN").includes(act)).isTrue();
        assertThat(acts("AID RUS -> CHN").includes(act)).isFalse();
        assertThat(acts("ANY * <-> RUS").includes(act("RUS", "RUS", EventType.ASSAULT)))
                .as("an act upon oneself")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    THREATN USA -> RUS raises AID RUS -> CHN within 3 days   | 0  | did you mean THREATEN?
                    THREATEN USA RUS raises AID RUS -> CHN within 3 days     | 13 | an arrow (->, <- or <->)
                    THREATEN USA -> RUS helps AID RUS -> CHN within 3 days   | 20 | "raises" or "lowers"
                    THREATEN USA -> RUS raises AID RUS -> CHN                | 41 | "within" and a number of days
                    THREATEN USA -> RUS raises AID RUS -> CHN within some days | 49 | a whole number of days
                    THREATEN USA -> RUS raises AID RUS -> CHN within 3 years | 51 | "days", "weeks" or "months"
                    THREATEN USA -> RUS raises AID RUS -> CHN within 0 days  | 49 | the window must be 1 to 366 days
                    THREATEN USA -> RUS raises AID RUS -> CHN within 3 days or so | 56 | "or" is too much
                    THREATEN * -> * raises AID RUS -> CHN within 3 days      | 9  | name an actor
                    THREATEN USA -> , raises AID RUS -> CHN within 3 days    | 16 | an actor's code or *
                    THREATEN USA > RUS raises AID RUS -> CHN within 3 days   | 13 | an arrow
                    THREATEN "USA -> RUS raises AID RUS -> CHN within 3 days | 9  | the quotation mark is not closed
                    AID USA -> RUS raises AID USA -> RUS within 3 days       | 0  | the same acts
                    """)
    void anErrorPointsAtTheWord(String text, int position, String problem) {
        ThesisSyntaxException error = catchThrowableOfType(ThesisSyntaxException.class, () -> Thesis.parse(text));

        assertThat(error).hasMessageContaining(problem);
        assertThat(error.position()).isEqualTo(position);
        assertThat(error.pointer().lines().toList().get(1)).startsWith(" ".repeat(position) + "^");
    }

    @Property(tries = 300)
    void theNormalFormReadsBackAsTheSameThesis(@ForAll("theses") Thesis thesis) {
        assertThat(Thesis.parse(thesis.toString())).isEqualTo(thesis);
    }

    @Property(tries = 500)
    void anyTextIsEitherReadOrRefusedWithAPlaceInIt(@ForAll String text) {
        try {
            Thesis.parse(text);
        } catch (ThesisSyntaxException refused) {
            assertThat(refused.position()).isBetween(0, text.length());
        }
    }

    @Property(tries = 200)
    void spellingDistanceIsSymmetricAndZeroOnlyForTheSameWord(@ForAll String one, @ForAll String other) {
        assertThat(Spelling.distance(one, other)).isEqualTo(Spelling.distance(other, one));
        assertThat(Spelling.distance(one, other) == 0).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<Thesis> theses() {
        Arbitrary<Acts> acts = Combinators.combine(
                        Arbitraries.of(Kind.words())
                                .map(word -> Kind.find(word).orElseThrow())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .uniqueElements(),
                        actors(),
                        Arbitraries.of(Arrow.values()),
                        actors())
                .as(Acts::new);
        return Combinators.combine(
                        acts,
                        Arbitraries.of(Direction.values()),
                        acts,
                        Arbitraries.integers().between(1, 366))
                .as(Thesis::new)
                .filter(thesis -> !thesis.cause().equals(thesis.effect()));
    }

    private static Arbitrary<List<String>> actors() {
        return Arbitraries.of("USA", "RUS", "Boko Haram", "a,b", "x->y", "NATO", "raises", "within")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements();
    }

    private static Acts acts(String text) {
        return Thesis.parse(text + " raises AID XXX -> YYY within 1 day").cause();
    }

    private static Interaction act(String source, String target, EventType type) {
        return new Interaction("e", LocalDate.of(2020, 1, 1), source, target, type, type.quadClass(), 0);
    }
}
