-- Statements, in the columns of the ledger's export.
SELECT e.id AS statement_id, e.story AS story_id, published,
    ACTOR(e.speaker, speaker), ACTOR(e.audience, audience),
    e.mode AS mode, e.text AS text, e.evidence AS evidence, e.sentence AS sentence, title, publisher, url,
    position AS statement_number, record
FROM (
    SELECT published, title, publisher, url, position, record, from_json(record, 'id STRING, story STRING, speaker PERSON,
        audience PERSON, mode STRING, text STRING, evidence STRING, sentence INT') AS e
    FROM records WHERE kind = 'statement'
)
