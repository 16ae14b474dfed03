package org.entente.coder.actors.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.actors.ActorDirectory;
import org.junit.jupiter.api.Test;

/** All names in a text, the longest come first. */
class NameScanTest {

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        ActorDirectory.load().scan().find(text, (start, end, senses) -> names.add(text.substring(start, end)));
        return names;
    }

    @Test
    void theLongestNameIsTaken() {
        assertThat(names("The Democratic Republic of Congo blamed Paul Kagame."))
                .containsExactly("Democratic Republic of Congo", "Paul Kagame");
    }

    @Test
    void aProperNameInSmallLettersIsNone() {
        assertThat(names("They ate turkey and drank from china.")).isEmpty();
    }

    @Test
    void noNameGoesAcrossAComma() {
        assertThat(names("South, Korea")).containsExactly("Korea");
    }

    @Test
    void longTextsAreReadToTheirEnd() {
        assertThat(names("Angela Merkel spoke. ".repeat(2000))).hasSize(2000);
    }
}
