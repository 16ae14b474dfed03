-- Every story's report of an event, a row for each pair of a source and a target, in the columns of the ledger's export. The
-- entry itself, as JSON, stands on the first row of each report.
SELECT e.id AS event_id, e.story AS story_id, CAST(e.date.start AS DATE) AS event_date, CAST(e.date.`end` AS DATE) AS event_end,
    e.date.precision AS date_precision, CAST(e.reported AS DATE) AS reported,
    ACTOR(s, source), ACTOR(t, target),
    e.type AS type, e.mode AS mode, nullif(array_join(e.contexts, ';'), '') AS context, e.cameo AS cameo,
    e.quad AS quad, e.goldstein AS goldstein, e.reciprocal AS reciprocal,
    coalesce(e.place.name, '') AS place_name, coalesce(e.place.country, '') AS place_country,
    e.place.lat AS lat, e.place.lon AS lon,
    e.factuality AS factuality, coalesce(e.attribution.name, '') AS attribution,
    e.trigger.text AS `trigger`, e.evidence AS evidence, e.sentence AS sentence,
    e.confidence AS confidence, e.by AS `by`, e.story_count AS story_count, e.source_count AS source_count,
    title, publisher, url, e.coder AS coder, e.codebook AS codebook,
    position AS event_number,
    IF(coalesce(source_number, 0) = 0 AND coalesce(target_number, 0) = 0, record, NULL) AS record,
    coalesce(source_number, 0) AS source_number, coalesce(target_number, 0) AS target_number, e.trigger.start AS trigger_start
FROM (
    SELECT title, publisher, url, position, record, from_json(record, 'id STRING, story STRING,
        date STRUCT<start: STRING, `end`: STRING, precision: STRING>, reported STRING, type STRING, mode STRING,
        contexts ARRAY<STRING>, cameo STRING, quad STRING, goldstein DOUBLE, source ARRAY<PERSON>, target ARRAY<PERSON>,
        reciprocal BOOLEAN, place STRUCT<name: STRING, country: STRING, lat: DOUBLE, lon: DOUBLE>, factuality STRING,
        attribution PERSON, trigger STRUCT<text: STRING, start: INT>, evidence STRING, sentence INT,
        confidence DOUBLE, by STRING, story_count INT, source_count INT, coder STRING, codebook STRING') AS e
    FROM records WHERE kind = 'event'
)
LATERAL VIEW OUTER posexplode(e.source) AS source_number, s
LATERAL VIEW OUTER posexplode(e.target) AS target_number, t
