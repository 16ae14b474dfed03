package org.entente.ledger;

/** The rows of the table {@code events} that are asked for, with the counts of the stories and sources that tell each. */
final class EventRows {

    /**
     * A story and its copies are one source; so are stories whose first publishers are the same. An imported event brings
     * its own counts.
     */
    private static final String ROWS =
            """
            (WITH chosen AS MATERIALIZED (
                SELECT x.*, coalesce(l.canonical, x.id) AS canonical
                FROM events x LEFT JOIN repeats l ON l.event = x.id%s
            ), told AS (
                SELECT DISTINCT l.canonical, coalesce(s.copy_of, s.id) AS lead
                FROM links l JOIN stories s ON s.id = l.story
                WHERE l.canonical IN (SELECT canonical FROM chosen)
            ), copies AS (
                SELECT copy_of AS lead, count(*) AS copies FROM stories WHERE copy_of IS NOT NULL GROUP BY copy_of
            ), counts AS (
                SELECT t.canonical, CAST(sum(1 + coalesce(c.copies, 0)) AS INTEGER) AS story_count,
                    CAST(count(DISTINCT coalesce(nullif(lower(s.publisher), ''), t.lead)) AS INTEGER) AS source_count
                FROM told t LEFT JOIN stories s ON s.id = t.lead LEFT JOIN copies c ON c.lead = t.lead
                GROUP BY t.canonical
            )
            SELECT y.* REPLACE (coalesce(n.story_count, y.story_count) AS story_count,
                coalesce(n.source_count, y.source_count, 1) AS source_count)
            FROM chosen y LEFT JOIN counts n ON n.canonical = y.canonical)""";

    private EventRows() {}

    /** The rows that meet the conditions, as what can stand in a FROM clause. */
    static String of(Conditions conditions) {
        return ROWS.formatted(conditions.where());
    }
}
