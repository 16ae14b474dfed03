package org.entente.ledger;

import java.util.List;

/**
 * A table of a release.
 *
 * @param name what its files are called
 * @param meaning what a row is
 * @param query its rows
 */
record ReleaseTable(String name, String meaning, String query) {

    /** All of them. The words of stories belong to others: a release names the stories and quotes the sentences. */
    static List<ReleaseTable> all() {
        return List.of(
                sheet("events", "an event and pair of a source and a target, each event once", Sheet.EVENTS),
                sheet("reports", "the same for every story's report of an event", Sheet.REPORTS),
                sheet("statements", "what somebody said", Sheet.STATEMENTS),
                sheet("claims", "a causal claim", Sheet.CLAIMS),
                new ReleaseTable(
                        "links",
                        "a report of an event and the event that it is linked to",
                        "SELECT event, story, date, reported, canonical FROM links ORDER BY ALL"),
                new ReleaseTable(
                        "interactions",
                        "what analysis counts: an event, a source and a target",
                        "SELECT * FROM counted ORDER BY date, event, source, target"),
                new ReleaseTable(
                        "stories",
                        "a story that was read, without its words",
                        "SELECT id, run, published, title, publisher, url, language, copy_of FROM stories ORDER BY id"),
                new ReleaseTable(
                        "imported", "a row of event data that others made", "SELECT * FROM imported ORDER BY id"),
                new ReleaseTable(
                        "runs",
                        "one go of the coder or an importer",
                        "SELECT run, coder, codebook, CAST(options AS VARCHAR) AS options, started, finished, stories, events"
                                + " FROM runs ORDER BY run"));
    }

    private static ReleaseTable sheet(String name, String meaning, Sheet sheet) {
        return new ReleaseTable(name, meaning, sheet.query(sheet.conditions(EventFilter.ALL)));
    }
}
