package org.entente.ledger;

import java.util.Locale;

/** A flat table of entries, for spreadsheets and statistics. The columns are promised in {@code docs/formats.md}. */
public enum Sheet {
    /** One row for each event and pair of a source and a target; empty cells on a side that has nobody. */
    EVENTS,
    /** The same for every story's report of an event. */
    REPORTS,
    /** One row a statement. */
    STATEMENTS,
    /** One row a causal claim; several actors or types in one cell are parted by a semicolon. */
    CLAIMS;

    private static final String EVENT_QUERY =
            """
            SELECT p.id AS event_id, p.story AS story_id, p.date_start AS event_date, p.date_end AS event_end,
                p.date_precision AS date_precision, p.reported AS reported,
                %s, %s,
                p.type AS type, p.mode AS mode, array_to_string(p.contexts, ';') AS context, p.cameo AS cameo,
                p.quad AS quad, p.goldstein AS goldstein, p.reciprocal AS reciprocal,
                coalesce(p.place_name, '') AS place_name, coalesce(p.place_country, '') AS place_country,
                p.lat AS lat, p.lon AS lon,
                p.factuality AS factuality, coalesce(p.attribution.name, '') AS attribution,
                p.trigger_text AS "trigger", p.evidence AS evidence, p.sentence AS sentence,
                p.confidence AS confidence, p.found_by AS "by", p.story_count AS story_count,
                p.source_count AS source_count,
                coalesce(s.title, '') AS title, coalesce(s.publisher, '') AS publisher, coalesce(s.url, '') AS url,
                p.coder AS coder, p.codebook AS codebook
            FROM (
                SELECT q.*, unnest(if(len(q.targets) = 0, [NULL], q.targets)) AS "target",
                    generate_subscripts(if(len(q.targets) = 0, [NULL], q.targets), 1) AS target_number
                FROM (
                    SELECT x.*, unnest(if(len(x.sources) = 0, [NULL], x.sources)) AS "source",
                        generate_subscripts(if(len(x.sources) = 0, [NULL], x.sources), 1) AS source_number
                    FROM %%s x
                ) q
            ) p LEFT JOIN stories s ON s.id = p.story
            ORDER BY p.date_start, p.story, p.sentence, p.trigger_start, p.id, p.source_number, p.target_number"""
                    .formatted(actor("p.\"source\"", "source"), actor("p.\"target\"", "target"));

    private static final String STATEMENT_QUERY =
            """
            SELECT x.id AS statement_id, x.story AS story_id, s.published AS published,
                %s, %s,
                x.mode AS mode, x.text AS "text", x.evidence AS evidence, x.sentence AS sentence,
                coalesce(s.title, '') AS title, coalesce(s.publisher, '') AS publisher, coalesce(s.url, '') AS url
            FROM statements x LEFT JOIN stories s ON s.id = x.story%%s
            ORDER BY x.story, x.sentence, x.evidence_start, x.id"""
                    .formatted(actor("x.speaker", "speaker"), actor("x.audience", "audience"));

    private static final String CLAIM_QUERY =
            """
            SELECT x.id AS claim_id, x.story AS story_id, s.published AS published,
                array_to_string(x.cause_types || x.cause_quads, ';') AS cause,
                %s, %s,
                array_to_string(x.effect_types || x.effect_quads, ';') AS effect,
                %s, %s,
                x.reciprocal AS reciprocal, x.direction AS direction, coalesce(x.claimant.name, '') AS claimant,
                x.factuality AS factuality, x.thesis AS thesis, x.evidence AS evidence, x.sentence AS sentence
            FROM claims x LEFT JOIN stories s ON s.id = x.story%%s
            ORDER BY x.story, x.sentence, x.evidence_start, x.id"""
                    .formatted(
                            names("cause_sources", "cause_source"),
                            names("cause_targets", "cause_target"),
                            names("effect_sources", "effect_source"),
                            names("effect_targets", "effect_target"));

    /** The table that holds the entries. */
    String table() {
        return this == REPORTS ? "events" : name().toLowerCase(Locale.ROOT);
    }

    /** The query for the rows of the entries that the conditions name. */
    String query(Conditions conditions) {
        return switch (this) {
            case EVENTS, REPORTS -> EVENT_QUERY.formatted(EventRows.of(conditions));
            case STATEMENTS -> STATEMENT_QUERY.formatted(conditions.where());
            case CLAIMS -> CLAIM_QUERY.formatted(conditions.where());
        };
    }

    /** The conditions for the entries that the filter names. */
    Conditions conditions(EventFilter filter) {
        return switch (this) {
            case EVENTS -> Conditions.events(filter);
            case REPORTS -> Conditions.reports(filter);
            case STATEMENTS -> Conditions.statements(filter);
            case CLAIMS -> Conditions.claims(filter);
        };
    }

    private static String actor(String struct, String name) {
        return """
                coalesce(%1$s.code, '') AS %2$s_code, coalesce(%1$s.country, '') AS %2$s_country,
                coalesce(%1$s.sector, '') AS %2$s_sector, coalesce(%1$s.name, '') AS %2$s_name,
                coalesce(%1$s.office, '') AS %2$s_office, coalesce(%1$s."text", '') AS %2$s_text"""
                .formatted(struct, name);
    }

    private static String names(String list, String name) {
        return "array_to_string(list_transform(x.%s, lambda a: if(a.code = '', a.name, a.code)), ';') AS %s"
                .formatted(list, name);
    }
}
