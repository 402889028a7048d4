-- What SIMKOPDES said on a day, kept as it was read, beside where it lies and which of ours it is.
CREATE TABLE register_snapshot (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    kind VARCHAR(20) NOT NULL,
    taken_on DATE NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    file_hash VARCHAR(64) NOT NULL,
    level VARCHAR(20) NOT NULL,
    receipt VARCHAR(8000) NOT NULL
);
CREATE INDEX register_snapshot_by_day ON register_snapshot (kind, taken_on);

CREATE TABLE register_cooperative (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    snapshot_id UUID NOT NULL,
    row_no INTEGER NOT NULL,
    simkopdes_id VARCHAR(60),
    name VARCHAR(200) NOT NULL,
    province VARCHAR(120),
    regency VARCHAR(120),
    subdistrict VARCHAR(120),
    latitude DECIMAL(12, 7),
    longitude DECIMAL(12, 7),
    region_code VARCHAR(13), -- village, or as deep as it could be told
    cooperative_id UUID,
    outcome VARCHAR(20) NOT NULL,
    candidates VARCHAR(2000),
    findings VARCHAR(2000)
);
CREATE INDEX register_cooperative_of ON register_cooperative (snapshot_id, outcome, row_no);
CREATE INDEX register_cooperative_by_own ON register_cooperative (cooperative_id, snapshot_id);

CREATE TABLE register_region (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    snapshot_id UUID NOT NULL,
    row_no INTEGER NOT NULL,
    province VARCHAR(120),
    regency VARCHAR(120),
    subdistrict VARCHAR(120),
    village VARCHAR(120),
    region_code VARCHAR(13),
    outcome VARCHAR(20) NOT NULL,
    figures VARCHAR(4000) NOT NULL,
    candidates VARCHAR(2000),
    findings VARCHAR(2000)
);
CREATE INDEX register_region_of ON register_region (snapshot_id, region_code);
