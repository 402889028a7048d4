-- Editions of the region list: what the office began with, and each later regulation.
CREATE TABLE region_edition (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    edition_no BIGINT NOT NULL UNIQUE,
    regulation VARCHAR(200) NOT NULL,
    valid_from DATE,
    added BIGINT NOT NULL,
    renamed BIGINT NOT NULL,
    vanished BIGINT NOT NULL,
    same BIGINT NOT NULL
);

-- A code's name and type from one edition until another; the current row has no until_edition.
CREATE TABLE region (
    code VARCHAR(13) ${sorted} NOT NULL,
    since_edition BIGINT NOT NULL,
    until_edition BIGINT,
    parent_code VARCHAR(8) ${sorted} NOT NULL,
    name VARCHAR(120) NOT NULL,
    level_no SMALLINT NOT NULL,
    type VARCHAR(30) NOT NULL,
    successor VARCHAR(13),
    PRIMARY KEY (code, since_edition)
);
CREATE INDEX region_parent ON region (parent_code, code);
