package org.entente.ledger.linking;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One story's report of an event, as far as linking it with those of others needs it.
 *
 * @param event the id of the event as this story has it
 * @param story the story
 * @param date the first day on which it happened
 * @param reported when the story reported it
 * @param canonical the id of the event that it is linked to; "" where that is not known yet
 */
public record Report(String event, String story, LocalDate date, LocalDate reported, String canonical) {

    /** The order in which reports are linked: a function of what they say, not of when they came in. */
    public static final Comparator<Report> ORDER =
            Comparator.comparing(Report::date).thenComparing(Report::reported).thenComparing(Report::event);

    /** The same report, linked to the event of this id. */
    public Report linkedTo(String id) {
        return new Report(event, story, date, reported, id);
    }
}
