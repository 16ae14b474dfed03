-- What is asked of the tables again and again. Made anew with every schema version; nothing is kept in them.

CREATE OR REPLACE VIEW actors AS
SELECT event, story, role, a."text" AS "text", a."start" AS span_start, a."end" AS span_end,
       a.name AS name, a.code AS code, a.country AS country, a.sector AS sector, a.office AS office
FROM (
    SELECT id AS event, story, 'source' AS role, unnest(sources) AS a FROM events
    UNION ALL
    SELECT id, story, 'target', unnest(targets) FROM events
    UNION ALL
    SELECT id, story, 'attribution', attribution FROM events WHERE attribution IS NOT NULL
    UNION ALL
    SELECT id, story, 'speaker', speaker FROM statements
    UNION ALL
    SELECT id, story, 'audience', audience FROM statements WHERE audience IS NOT NULL
);

-- Reports that tell an event which another report stands for.
CREATE OR REPLACE VIEW repeats AS
SELECT event, canonical FROM links WHERE event <> canonical;

-- What analysis counts: each event once, however many stories tell it.
CREATE OR REPLACE VIEW counted AS
SELECT i.* FROM interactions i ANTI JOIN repeats r ON r.event = i.event;

-- The filter that the field uses: of the acts of one type by one source on one target, one a day.
CREATE OR REPLACE VIEW one_a_day AS
SELECT min(event) AS event, arg_min(story, event) AS story, date, source, target, type,
       arg_min(quad, event) AS quad, arg_min(goldstein, event) AS goldstein
FROM counted GROUP BY date, source, target, type;
