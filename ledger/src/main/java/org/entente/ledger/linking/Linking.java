package org.entente.ledger.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links the reports that say the same (the same actors, the same type, the same place) to one event.
 *
 * <p>In the order of their dates, each report joins the nearest event before it that began at most three days earlier and
 * that its own story does not tell already; where there is none, it begins one, which bears its id. What comes of it
 * depends on the reports alone and not on the order in which they came in.
 */
public final class Linking {

    /** How many days later the same may still be the same event. */
    public static final int DAYS = 3;

    private record Open(String event, LocalDate date, Set<String> stories) {}

    private final List<Open> open = new ArrayList<>();

    /**
     * Takes a report into account as it is linked already.
     *
     * @param report no earlier than those before it
     */
    public void keep(Report report) {
        find(report.canonical()).ifPresentOrElse(event -> event.stories().add(report.story()), () -> {
            if (report.canonical().equals(report.event())) {
                begin(report);
            }
        });
    }

    /**
     * Links a report.
     *
     * @param report no earlier than those before it
     * @return the report with the event that it belongs to
     */
    public Report link(Report report) {
        open.removeIf(event -> event.date().isBefore(report.date().minusDays(DAYS)));
        for (int i = open.size() - 1; i >= 0; i--) {
            Open event = open.get(i);
            if (event.stories().add(report.story())) {
                return report.linkedTo(event.event());
            }
        }
        begin(report);
        return report.linkedTo(report.event());
    }

    private void begin(Report report) {
        open.add(new Open(report.event(), report.date(), new HashSet<>(Set.of(report.story()))));
    }

    private Optional<Open> find(String canonical) {
        return open.stream().filter(event -> event.event().equals(canonical)).findFirst();
    }
}
