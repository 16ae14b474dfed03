-- The tables of a ledger as views of a folder of Parquet files that a cluster has coded; TABLE and a name stand for the files of a table.
-- What is asked for often is read from the columns of the files, the rest from the entries as JSON beside them.

DROP TABLE stories;
DROP TABLE events;
DROP TABLE statements;
DROP TABLE claims;
DROP TABLE interactions;
DROP TABLE links;

CREATE VIEW stories AS
SELECT id, CAST(1 AS BIGINT) AS run, published, title, text, publisher, url, language, other, copy_of, digest, sketch
FROM TABLE(stories);

CREATE VIEW links AS SELECT event, story, key, date, reported, canonical FROM TABLE(links);

CREATE VIEW interactions AS SELECT event, story, date, source, target, type, quad, goldstein FROM TABLE(interactions);

CREATE VIEW events AS
SELECT event_id AS id, story_id AS story, CAST(1 AS BIGINT) AS run, event_date AS date_start, event_end AS date_end,
    date_precision, reported, type, mode, j.contexts AS contexts, cameo, quad, goldstein,
    j.source AS sources, j.target AS targets, reciprocal,
    j.place.name AS place_name, j.place.country AS place_country, lat, lon,
    factuality, j.attribution AS attribution,
    "trigger" AS trigger_text, j."trigger"."start" AS trigger_start, j."trigger"."end" AS trigger_end,
    evidence, j."in" AS part, j."start" AS evidence_start, j."end" AS evidence_end, sentence,
    list_transform(j.also, lambda a: struct_pack(evidence := a.evidence, part := a."in", "start" := a."start",
        "end" := a."end", sentence := a.sentence, trigger_text := a."trigger"."text",
        trigger_start := a."trigger"."start", trigger_end := a."trigger"."end")) AS also,
    confidence, "by" AS found_by, story_count, coder, codebook, source_count
FROM (
    SELECT *, from_json(record, '{"contexts": ["VARCHAR"], "source": [ACTOR], "target": [ACTOR],
        "place": {"name": "VARCHAR", "country": "VARCHAR"}, "attribution": ACTOR,
        "trigger": {"start": "INTEGER", "end": "INTEGER"}, "in": "VARCHAR", "start": "INTEGER", "end": "INTEGER",
        "also": [{"evidence": "VARCHAR", "in": "VARCHAR", "start": "INTEGER", "end": "INTEGER", "sentence": "INTEGER",
            "trigger": {"text": "VARCHAR", "start": "INTEGER", "end": "INTEGER"}}]}') AS j
    FROM TABLE(reports) WHERE record IS NOT NULL
);

CREATE VIEW statements AS
SELECT j.id AS id, j.story AS story, CAST(1 AS BIGINT) AS run, j.speaker AS speaker, j.audience AS audience,
    j.mode AS mode, j."text" AS text, j.evidence AS evidence, j."in" AS part,
    j."start" AS evidence_start, j."end" AS evidence_end, j.sentence AS sentence
FROM (
    SELECT from_json(record, '{"id": "VARCHAR", "story": "VARCHAR", "speaker": ACTOR, "audience": ACTOR,
        "mode": "VARCHAR", "text": "VARCHAR", "evidence": "VARCHAR", "in": "VARCHAR", "start": "INTEGER",
        "end": "INTEGER", "sentence": "INTEGER"}') AS j
    FROM TABLE(statements)
);

CREATE VIEW claims AS
SELECT j.id AS id, j.story AS story, CAST(1 AS BIGINT) AS run,
    coalesce(j.cause.types, []) AS cause_types, coalesce(j.cause.quads, []) AS cause_quads,
    j.cause.source AS cause_sources, j.cause.target AS cause_targets,
    coalesce(j.effect.types, []) AS effect_types, coalesce(j.effect.quads, []) AS effect_quads,
    j.effect.source AS effect_sources, j.effect.target AS effect_targets,
    j.effect.reciprocal AS reciprocal, j.effect.direction AS direction, j.claimant AS claimant,
    j.factuality AS factuality, j.thesis AS thesis, j.evidence AS evidence, j."in" AS part,
    j."start" AS evidence_start, j."end" AS evidence_end, j.sentence AS sentence
FROM (
    SELECT from_json(record, '{"id": "VARCHAR", "story": "VARCHAR",
        "cause": {"types": ["VARCHAR"], "quads": ["VARCHAR"], "source": [ACTOR], "target": [ACTOR]},
        "effect": {"types": ["VARCHAR"], "quads": ["VARCHAR"], "source": [ACTOR], "target": [ACTOR],
            "reciprocal": "BOOLEAN", "direction": "VARCHAR"},
        "claimant": ACTOR, "factuality": "VARCHAR", "thesis": "VARCHAR", "evidence": "VARCHAR", "in": "VARCHAR",
        "start": "INTEGER", "end": "INTEGER", "sentence": "INTEGER"}') AS j
    FROM TABLE(claims)
);
