-- Each event once, as the first report tells it, with the counts of the stories and of the sources that tell it: a story and
-- its copies are one source, and so are stories whose first publishers are the same.
WITH told AS (
    SELECT DISTINCT l.canonical, coalesce(s.copy_of, s.id) AS lead
    FROM links l JOIN stories s ON s.id = l.story
), copies AS (
    SELECT copy_of AS lead, count(*) AS copies FROM stories WHERE copy_of IS NOT NULL GROUP BY copy_of
), counts AS (
    SELECT t.canonical, CAST(sum(1 + coalesce(c.copies, 0)) AS INT) AS stories,
        CAST(count(DISTINCT coalesce(nullif(lower(s.publisher), ''), t.lead)) AS INT) AS sources
    FROM told t LEFT JOIN stories s ON s.id = t.lead LEFT JOIN copies c ON c.lead = t.lead
    GROUP BY t.canonical
)
SELECT r.* EXCEPT (event_number, record), c.stories, c.sources
FROM reports r JOIN counts c ON c.canonical = r.event_id
