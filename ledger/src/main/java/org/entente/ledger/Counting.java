package org.entente.ledger;

/** What counts as one. */
public enum Counting {
    /** An event, however many stories tell it. */
    EVENTS,
    /** Every story's report of an event. */
    REPORTS,
    /** Of the acts of one type by one source on one target, one a day: the filter that the field uses. */
    ONE_A_DAY;

    /** The table or view that holds the interactions so counted. */
    String interactions() {
        return switch (this) {
            case EVENTS -> "counted";
            case REPORTS -> "interactions";
            case ONE_A_DAY -> "one_a_day";
        };
    }
}
