-- Makes a ledger of version 2 of one of version 1. What has to be worked out from the rows is done by Upgrade.

ALTER TABLE stories ADD COLUMN copy_of VARCHAR;
ALTER TABLE stories ADD COLUMN digest BIGINT;
ALTER TABLE stories ADD COLUMN sketch BLOB;
ALTER TABLE events ADD COLUMN source_count INTEGER;
UPDATE events SET source_count = 1;

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
