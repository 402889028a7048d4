-- The months that the office reports: how far each is, what was frozen, what was skipped and why.
CREATE TABLE report_month (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    period VARCHAR(7) NOT NULL,
    state VARCHAR(10) NOT NULL,
    revision INTEGER NOT NULL, -- the one being made while the month is open, the frozen one afterwards
    changed_by VARCHAR(120) NOT NULL,
    changed_at VARCHAR(30) NOT NULL,
    sent_on DATE,
    sent_to VARCHAR(200),
    reason VARCHAR(500) -- why it was reopened last
);
CREATE UNIQUE INDEX report_month_period ON report_month (period);

CREATE TABLE report_snapshot (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    period VARCHAR(7) NOT NULL,
    revision INTEGER NOT NULL,
    fingerprint VARCHAR(40) NOT NULL,
    closed_by VARCHAR(120) NOT NULL,
    closed_at VARCHAR(30) NOT NULL,
    content TEXT NOT NULL -- sheets and facts, packed
);
CREATE UNIQUE INDEX report_snapshot_revision ON report_snapshot (period, revision);

CREATE TABLE report_skip (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    period VARCHAR(7) NOT NULL,
    item VARCHAR(40) NOT NULL,
    reason VARCHAR(500) NOT NULL
);
CREATE INDEX report_skip_item ON report_skip (period, item);

-- Who handed in a month: a kab/kota or kecamatan by its code, a cooperative by its id.
CREATE TABLE report_receipt (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    period VARCHAR(7) NOT NULL,
    unit VARCHAR(36) NOT NULL,
    region_code VARCHAR(13) NOT NULL,
    received_on DATE, -- empty where it was skipped
    skip_reason VARCHAR(500)
);
CREATE UNIQUE INDEX report_receipt_unit ON report_receipt (period, unit);

-- Which sheets go into a workbook, in which order, under a name.
CREATE TABLE report_set (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    name VARCHAR(80) NOT NULL,
    sheets VARCHAR(2000) NOT NULL
);
