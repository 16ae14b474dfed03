package org.entente.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionsTest {

    @Test
    void formsOfVerbsDropTheSilentE() {
        assertThat(Inflections.ofVerb("raze")).contains("razes", "razed", "razing");
        assertThat(Inflections.ofVerb("flee")).contains("fleeing");
    }

    @Test
    void formsOfVerbsHaveTheLastConsonantSingleAndDoubled() {
        assertThat(Inflections.ofVerb("boycott")).contains("boycotted", "boycotting");
        assertThat(Inflections.ofVerb("expel")).contains("expelled", "expelling");
    }

    @Test
    void pluralsFollowTheEnding() {
        assertThat(Inflections.plural("embassy")).isEqualTo("embassies");
        assertThat(Inflections.plural("coup")).isEqualTo("coups");
        assertThat(Inflections.plural("clash")).isEqualTo("clashes");
    }

    @Test
    void aRareFormIsFoundWhereItsLemmaTriggersNothing() {
        assertThat(Codebook.load().triggered("bom", "bombed", WordKind.VERB)).isNotEmpty();
    }
}
