package org.entente.coder.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturePositionsTest {

    @Test
    void whoStandsWhereIsBlankedAndNothingMoves() {
        String text = "President Alia, left, and Premier Berisha, second right, meet in Tirana.";
        String blanked = PicturePositions.blank(text);
        assertThat(blanked).hasSameSizeAs(text).doesNotContain("left").doesNotContain("right");
        assertThat(blanked.indexOf("meet")).isEqualTo(text.indexOf("meet"));
    }

    @Test
    void aPartyOfTheLeftStays() {
        String text = "The left, which governed until 1990, lost.";
        assertThat(PicturePositions.blank(text)).isEqualTo(text);
    }
}
