package org.entente.coder.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TrueCaseTest {

    @Test
    void wordsGetTheCaseThatTheStoryGivesThem() {
        assertThat(
                        TrueCase.restore(
                                "BALDRIGE SAYS JAPAN MUST OPEN MARKETS",
                                "Commerce Secretary Malcolm Baldrige says the markets must be open. Japan and others listened."))
                .isEqualTo("Baldrige says Japan must open markets");
    }

    @Test
    void namesAndAbbreviationsKeepTheirsWhereTheStoryIsSilent() {
        assertThat(TrueCase.restore("U.S. URGES NATO TO BACK FRENCH PLAN FOR LEBANON", "Nothing of it."))
                .isEqualTo("U.S. urges NATO to back French plan for Lebanon");
    }

    @Test
    void possessivesAndPluralsFollowTheirWord() {
        assertThat(TrueCase.restore(
                        "YEUTTER'S AIDES CALL FOR SANCTIONS", "He and Yeutter said no sanction would help."))
                .isEqualTo("Yeutter's aides call for sanctions");
    }

    @Test
    void aHeadlineThatIsNotInCapitalsStaysAsItIs() {
        assertThat(TrueCase.restore("US urges NATO to act", "us")).isEqualTo("US urges NATO to act");
    }

    @Property
    void nothingMoves(@ForAll String headline, @ForAll String body) {
        assertThat(TrueCase.restore(headline.toUpperCase(java.util.Locale.ROOT), body))
                .hasSameSizeAs(headline.toUpperCase(java.util.Locale.ROOT));
    }
}
