package org.entente.analysis.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.analysis.Window;
import org.entente.analysis.grammar.Thesis;
import org.entente.model.EventType;
import org.entente.model.Interaction;
import org.junit.jupiter.api.Test;

class HistoryTallyTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 9, 1);
    private static final Thesis THESIS =
            Thesis.parse("THREATEN USA -> RUS,CHN raises ANY RUS,USA <-> CHN within 7 days");

    @Test
    void countsCausesEffectsAndTheRestByDay() {
        HistoryTally tally = new HistoryTally(THESIS, new Window(FIRST, FIRST.plusDays(2)));
        tally.add(act("threat", 0, "USA", "RUS", EventType.THREATEN));
        tally.add(act("threat", 0, "USA", "CHN", EventType.THREATEN));
        tally.add(act("visit", 1, "RUS", "CHN", EventType.CONSULT));
        tally.add(act("visit", 1, "CHN", "RUS", EventType.CONSULT));
        tally.add(act("else", 1, "FRA", "DEU", EventType.AID));
        tally.add(act("late", 9, "RUS", "CHN", EventType.CONSULT));
        History history = tally.history();

        assertThat(history.causes()).as("an event with two targets, once").containsExactly(1, 0, 0);
        assertThat(history.effects())
                .as("not the threat, which is cause already")
                .containsExactly(0, 1, 0);
        assertThat(history.others()).containsExactly(0, 1, 0);
        assertThat(tally.effects(FIRST.plusDays(1))).containsExactly("visit");
        assertThat(tally.effects(FIRST)).isEmpty();
    }

    private static Interaction act(String id, int day, String source, String target, EventType type) {
        return new Interaction(id, FIRST.plusDays(day), source, target, type, type.quadClass(), 0);
    }
}
