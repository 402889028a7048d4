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

-- Codes in force. region_no is the code as ten digits (63.03 is 6303000000): what lies below a region is one range of
-- numbers, so the table needs no index beside its key, and a new office is filled in half the time.
CREATE TABLE region (
    region_no BIGINT PRIMARY KEY,
    code VARCHAR(13) NOT NULL,
    name VARCHAR(120) NOT NULL,
    type VARCHAR(30) NOT NULL,
    since_edition BIGINT NOT NULL
);

-- What codes meant before a later edition renamed or ended them.
CREATE TABLE region_past (
    region_no BIGINT NOT NULL,
    since_edition BIGINT NOT NULL,
    until_edition BIGINT NOT NULL,
    code VARCHAR(13) NOT NULL,
    name VARCHAR(120) NOT NULL,
    type VARCHAR(30) NOT NULL,
    successor VARCHAR(13),
    PRIMARY KEY (region_no, since_edition)
);
