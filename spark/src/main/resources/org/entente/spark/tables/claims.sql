-- Causal claims, in the columns of the ledger's export; several in one cell are parted by a semicolon.
SELECT e.id AS claim_id, e.story AS story_id, published,
    coalesce(array_join(e.cause.types, ';'), '') || coalesce(array_join(e.cause.quads, ';'), '') AS cause,
    NAMES(e.cause.source, cause_source), NAMES(e.cause.target, cause_target),
    coalesce(array_join(e.effect.types, ';'), '') || coalesce(array_join(e.effect.quads, ';'), '') AS effect,
    NAMES(e.effect.source, effect_source), NAMES(e.effect.target, effect_target),
    e.effect.reciprocal AS reciprocal, e.effect.direction AS direction, coalesce(e.claimant.name, '') AS claimant,
    e.factuality AS factuality, e.thesis AS thesis, e.evidence AS evidence, e.sentence AS sentence,
    position AS claim_number, record
FROM (
    SELECT published, position, record, from_json(record, 'id STRING, story STRING,
        cause STRUCT<types: ARRAY<STRING>, quads: ARRAY<STRING>, source: ARRAY<PERSON>, target: ARRAY<PERSON>>,
        effect STRUCT<types: ARRAY<STRING>, quads: ARRAY<STRING>, source: ARRAY<PERSON>, target: ARRAY<PERSON>,
            reciprocal: BOOLEAN, direction: STRING>,
        claimant PERSON, factuality STRING, thesis STRING, evidence STRING, sentence INT') AS e
    FROM records WHERE kind = 'claim'
)
