package org.entente.coder.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.entente.coder.Coder;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

/** Confidence is less where less is known of the parties, and lies between 0 and 1. */
class ConfidenceTest {

    private static final Coder CODER = Coder.load();
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private static double of(String text) {
        Article article = new Article("a", Optional.of(DAY), "", text, "", "", "", Map.of());
        return CODER.code(article, DAY).events().get(0).confidence();
    }

    @Test
    void anEventBetweenNamedStatesIsSurerThanOneThatIsHearsay() {
        double told = of("Turkey attacked Syria.");

        assertThat(told).isBetween(0.6, 1.0);
        assertThat(of("Iran said that Turkey attacked Syria.")).isLessThan(told);
    }

    @Test
    void aTargetOfNoKnownCountryMakesAnEventLessSure() {
        assertThat(of("Turkey killed fourteen.")).isLessThan(of("Turkey killed fourteen Syrians."));
    }
}
