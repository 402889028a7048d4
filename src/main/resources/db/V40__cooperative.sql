-- Cooperatives and what is known of them. Columns marked "derived" are computed from the others at every save.
CREATE TABLE cooperative (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    name VARCHAR(200) NOT NULL,
    sort_name VARCHAR(200) ${sorted} NOT NULL, -- derived
    kind VARCHAR(20) NOT NULL,
    village_code VARCHAR(13) NOT NULL,
    regency_code VARCHAR(5) NOT NULL, -- derived
    subdistrict_code VARCHAR(8) NOT NULL, -- derived
    formation VARCHAR(20),
    address VARCHAR(300),
    postal_code VARCHAR(10),
    phone VARCHAR(20),
    email VARCHAR(120),
    latitude DECIMAL(10, 7),
    longitude DECIMAL(10, 7),
    registration_number VARCHAR(30),
    tax_id VARCHAR(30),
    business_id VARCHAR(30),
    ahu_decree VARCHAR(60),
    deed_number VARCHAR(60),
    gazette_number VARCHAR(60),
    subdomain VARCHAR(120),
    bank VARCHAR(40),
    bank_account VARCHAR(30),
    simkopdes_id VARCHAR(60),
    principal_saving BIGINT,
    mandatory_saving BIGINT,
    note VARCHAR(2000),
    status VARCHAR(20) NOT NULL, -- derived: the newest of cooperative_status
    stage VARCHAR(30) NOT NULL, -- derived: the furthest milestone done, or NONE
    stage_rank INTEGER NOT NULL, -- derived
    finding_rank INTEGER NOT NULL, -- derived: 0 none, 1 warnings, 2 errors
    finding_count INTEGER NOT NULL, -- derived
    changed_no BIGINT NOT NULL -- derived: grows with every save; "last changed first"
);
CREATE INDEX cooperative_by_name ON cooperative (sort_name, id);
CREATE INDEX cooperative_by_regency ON cooperative (regency_code, sort_name, id);
CREATE INDEX cooperative_by_subdistrict ON cooperative (subdistrict_code, sort_name, id);
CREATE INDEX cooperative_by_village ON cooperative (village_code, sort_name, id);
CREATE INDEX cooperative_by_stage ON cooperative (stage_rank, sort_name, id);
CREATE INDEX cooperative_by_finding ON cooperative (finding_rank, sort_name, id);
CREATE INDEX cooperative_by_change ON cooperative (changed_no, id);
CREATE INDEX cooperative_by_simkopdes ON cooperative (simkopdes_id);
CREATE INDEX cooperative_by_decree ON cooperative (ahu_decree);

CREATE TABLE cooperative_status (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    status VARCHAR(20) NOT NULL,
    event_date DATE,
    as_of DATE NOT NULL,
    merged_into UUID,
    reason VARCHAR(500)
);
CREATE INDEX cooperative_status_of ON cooperative_status (cooperative_id);

CREATE TABLE cooperative_village (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    village_code VARCHAR(13) NOT NULL,
    valid_from DATE,
    valid_to DATE
);
CREATE INDEX cooperative_village_of ON cooperative_village (cooperative_id);
CREATE INDEX cooperative_village_code ON cooperative_village (village_code, cooperative_id);

CREATE TABLE milestone (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    kind VARCHAR(30) NOT NULL,
    state VARCHAR(20) NOT NULL,
    reference VARCHAR(80),
    event_date DATE,
    as_of DATE NOT NULL,
    note VARCHAR(500)
);
CREATE INDEX milestone_of ON milestone (cooperative_id, kind);
CREATE INDEX milestone_by_kind ON milestone (kind, state, cooperative_id);

CREATE TABLE officer (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    organ VARCHAR(20) NOT NULL,
    seat VARCHAR(30) NOT NULL,
    name VARCHAR(120) NOT NULL,
    sex VARCHAR(6),
    national_id VARCHAR(16),
    phone VARCHAR(20),
    village_head BOOLEAN NOT NULL,
    kin_declared BOOLEAN NOT NULL,
    start_on DATE,
    end_on DATE
);
CREATE INDEX officer_of ON officer (cooperative_id);

CREATE TABLE outlet (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(120),
    status VARCHAR(20) NOT NULL,
    opened_on DATE,
    closed_on DATE,
    tenure VARCHAR(20)
);
CREATE INDEX outlet_of ON outlet (cooperative_id);

CREATE TABLE annual_meeting (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    book_year INTEGER NOT NULL,
    state VARCHAR(20) NOT NULL,
    held_on DATE,
    as_of DATE NOT NULL
);
CREATE INDEX annual_meeting_of ON annual_meeting (cooperative_id, book_year);

-- What a person was typing; no fact, gone once saved.
CREATE TABLE draft (
    actor VARCHAR(120) NOT NULL,
    subject_id UUID NOT NULL,
    kind VARCHAR(30) NOT NULL,
    title VARCHAR(200) NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    content VARCHAR NOT NULL,
    PRIMARY KEY (actor, subject_id)
);
