-- The ledger's tables, version 2. docs/ledger.md explains every column; a test holds the two together.
-- A change here is a new schema version: raise Schema.VERSION, write the script that makes one of the version before
-- (schema-from-N.sql) and add a ledger of that version to the tests. Views stand in views.sql.

CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL);

CREATE TABLE runs (
    run BIGINT NOT NULL,
    coder VARCHAR NOT NULL,
    codebook VARCHAR NOT NULL,
    options MAP(VARCHAR, VARCHAR) NOT NULL,
    machine VARCHAR NOT NULL,
    started TIMESTAMP NOT NULL,
    finished TIMESTAMP,
    stories BIGINT NOT NULL,
    events BIGINT NOT NULL
);

CREATE TABLE stories (
    id VARCHAR NOT NULL,
    run BIGINT NOT NULL,
    published DATE,
    title VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    other MAP(VARCHAR, VARCHAR) NOT NULL,
    copy_of VARCHAR,
    digest BIGINT,
    sketch BLOB
);

CREATE TABLE events (
    id VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    run BIGINT NOT NULL,
    date_start DATE NOT NULL,
    date_end DATE NOT NULL,
    date_precision VARCHAR NOT NULL,
    reported DATE NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR NOT NULL,
    contexts VARCHAR[] NOT NULL,
    cameo VARCHAR NOT NULL,
    quad VARCHAR NOT NULL,
    goldstein DOUBLE NOT NULL,
    sources ACTOR[] NOT NULL,
    targets ACTOR[] NOT NULL,
    reciprocal BOOLEAN NOT NULL,
    place_name VARCHAR,
    place_country VARCHAR,
    lat DOUBLE,
    lon DOUBLE,
    factuality VARCHAR NOT NULL,
    attribution ACTOR,
    trigger_text VARCHAR NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    evidence VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    also TELLING[] NOT NULL,
    confidence DOUBLE NOT NULL,
    found_by VARCHAR NOT NULL,
    story_count INTEGER NOT NULL,
    coder VARCHAR NOT NULL,
    codebook VARCHAR NOT NULL,
    source_count INTEGER
);

CREATE TABLE statements (
    id VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    run BIGINT NOT NULL,
    speaker ACTOR NOT NULL,
    audience ACTOR,
    mode VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    sentence INTEGER NOT NULL
);

CREATE TABLE claims (
    id VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    run BIGINT NOT NULL,
    cause_types VARCHAR[] NOT NULL,
    cause_quads VARCHAR[] NOT NULL,
    cause_sources ACTOR[] NOT NULL,
    cause_targets ACTOR[] NOT NULL,
    effect_types VARCHAR[] NOT NULL,
    effect_quads VARCHAR[] NOT NULL,
    effect_sources ACTOR[] NOT NULL,
    effect_targets ACTOR[] NOT NULL,
    reciprocal BOOLEAN NOT NULL,
    direction VARCHAR NOT NULL,
    claimant ACTOR,
    factuality VARCHAR NOT NULL,
    thesis VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    part VARCHAR NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    sentence INTEGER NOT NULL
);

CREATE TABLE interactions (
    event VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    date DATE NOT NULL,
    source VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    quad VARCHAR NOT NULL,
    goldstein DOUBLE NOT NULL
);

CREATE TABLE imported (
    id VARCHAR NOT NULL,
    run BIGINT NOT NULL,
    format VARCHAR NOT NULL,
    original_id VARCHAR NOT NULL,
    counted BOOLEAN NOT NULL,
    date DATE NOT NULL,
    source_text VARCHAR NOT NULL,
    source_codes VARCHAR NOT NULL,
    target_text VARCHAR NOT NULL,
    target_codes VARCHAR NOT NULL,
    act_code VARCHAR NOT NULL,
    act_text VARCHAR NOT NULL,
    score DOUBLE,
    publisher VARCHAR NOT NULL
);

CREATE TABLE links (
    event VARCHAR NOT NULL,
    story VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    date DATE NOT NULL,
    reported DATE NOT NULL,
    canonical VARCHAR NOT NULL
);

CREATE TABLE feeds (
    url VARCHAR PRIMARY KEY,
    etag VARCHAR,
    modified VARCHAR,
    checked TIMESTAMP,
    failures INTEGER
);

CREATE TABLE pages (
    url VARCHAR PRIMARY KEY,
    story VARCHAR,
    fetched TIMESTAMP
);
