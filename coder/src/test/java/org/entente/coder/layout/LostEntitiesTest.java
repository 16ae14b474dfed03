package org.entente.coder.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostEntitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            Peru #39;s premier left.      | Peru's premier left.
            They don #39;t agree.         | They don't agree.
            A quot;grave quot; matter     | A "grave" matter
            They paid #36;5 million.      | They paid $5 million.
            Smith &amp; Sons           | Smith & Sons
            In &lt;b&gt;Quito&lt;/b&gt;   | In Quito
            """)
    void aCharacterIsReadWhoseEntityLostItsAmpersand(String damaged, String meant) {
        String mended = LostEntities.mend(damaged);
        assertThat(mended).hasSameSizeAs(damaged);
        assertThat(mended.replaceAll("\\s+", "")).isEqualTo(meant.replaceAll("\\s+", ""));
    }

    @Test
    void whatFollowsStaysWhereItIs() {
        String text = "Peru #39;s premier met Chile #39;s.";
        assertThat(LostEntities.mend(text).indexOf("premier")).isEqualTo(text.indexOf("premier"));
    }

    @Test
    void textWithoutEntitiesIsLeftAlone() {
        String text = "Talks ended; #39 of the list stayed.";
        assertThat(LostEntities.mend(text)).isEqualTo(text);
    }
}
