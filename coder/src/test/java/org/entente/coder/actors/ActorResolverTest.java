package org.entente.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.coder.actors.Resolution.Certainty;
import org.junit.jupiter.api.Test;

class ActorResolverTest {

    private static final ActorDirectory DIRECTORY = ActorDirectory.load();

    private static Resolution resolve(String phrase, String date) {
        return new ActorResolver(DIRECTORY).resolve(phrase, LocalDate.parse(date));
    }

    @Test
    void whoHoldsAnOfficeDependsOnTheDay() {
        assertThat(resolve("the French president", "1985-03-01").name()).isEqualTo("Francois Mitterrand");
        assertThat(resolve("the French president", "2024-05-20").name()).isEqualTo("Emmanuel Macron");
    }

    @Test
    void aSeatOfPowerIsThatOfTheStateOfItsDay() {
        assertThat(resolve("the Kremlin", "1985-03-01").code()).isEqualTo("SUN");
        assertThat(resolve("the Kremlin", "2024-05-20").code()).isEqualTo("RUS");
    }

    @Test
    void aMisspeltNameBesideItsOfficeIsItsHolders() {
        Resolution r = resolve("U.S. Secretary of State Anthony Blinken", "2024-05-20");
        assertThat(r.name()).isEqualTo("Antony Blinken");
        assertThat(r.sector()).isEqualTo("GOV");
    }

    @Test
    void anAgentIsOfTheNationBesideIt() {
        Resolution r = resolve("Russian troops", "2024-05-20");
        assertThat(r.code()).isEqualTo("RUS");
        assertThat(r.sector()).isEqualTo("MIL");
    }

    @Test
    void aStrangerIsKnownByNationAndTitle() {
        Resolution r = resolve("Colombian rebel leader Pablo Ruiz", "2004-01-01");
        assertThat(r.name()).isEqualTo("Pablo Ruiz");
        assertThat(r.country()).isEqualTo("COL");
        assertThat(r.sector()).isEqualTo("REB");
    }

    @Test
    void aCompanyThatBearsANationsNameIsNotTheNation() {
        assertThat(resolve("Air Wakanda France", "2004-01-01").certainty()).isEqualTo(Certainty.UNRESOLVED);
    }

    @Test
    void whoIsUnknownKeepsItsWords() {
        Resolution r = resolve("a tall tree", "2004-01-01");
        assertThat(r.certainty()).isEqualTo(Certainty.UNRESOLVED);
        assertThat(r.name()).isEqualTo("a tall tree");
        assertThat(r.code()).isEmpty();
    }
}
