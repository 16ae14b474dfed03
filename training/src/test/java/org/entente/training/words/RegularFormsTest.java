package org.entente.training.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularFormsTest {

    @ParameterizedTest
    @CsvSource({
        "attack, attacks, attacked, attacking",
        "seize, seizes, seized, seizing",
        "deny, denies, denied, denying",
        "ban, bans, banned, banning",
        "agree, agrees, agreed, agreeing",
        "quash, quashes, quashed, quashing",
        "relay, relays, relayed, relaying"
    })
    void verbsAreInflectedAsTheyAreSpelled(String verb, String third, String past, String participle) {
        assertThat(RegularForms.withS(verb)).isEqualTo(third);
        assertThat(RegularForms.with(verb, "ed")).isEqualTo(past);
        assertThat(RegularForms.with(verb, "ing")).isEqualTo(participle);
    }

    @ParameterizedTest
    @CsvSource({"large, larger, largest", "big, bigger, biggest", "happy, happier, happiest", "grey, greyer, greyest"})
    void adjectivesAreCompared(String adjective, String comparative, String superlative) {
        assertThat(RegularForms.with(adjective, "er")).isEqualTo(comparative);
        assertThat(RegularForms.with(adjective, "est")).isEqualTo(superlative);
    }
}
