-- What the office follows of each cooperative beyond its master data. Counted facts are dated rows.
CREATE TABLE meeting_detail (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    book_year INTEGER NOT NULL,
    attended INTEGER,
    entitled INTEGER,
    documents VARCHAR(200), -- those handed in, separated by blanks
    surplus BIGINT,
    share_reserve BIGINT,
    share_members BIGINT,
    share_management BIGINT,
    share_education BIGINT,
    share_social BIGINT,
    village_return BIGINT,
    note VARCHAR(500)
);
CREATE INDEX meeting_detail_of ON meeting_detail (cooperative_id, book_year);

CREATE TABLE business_month (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    period_no INTEGER NOT NULL, -- months since year 0
    as_of DATE NOT NULL,
    volume BIGINT,
    transactions BIGINT,
    assets BIGINT,
    own_capital BIGINT,
    external_capital BIGINT,
    surplus BIGINT,
    employees BIGINT,
    managers BIGINT,
    savings_total BIGINT,
    states VARCHAR(2000) -- figures that are empty or skipped, with the reason; all others without an amount are not reported
);
CREATE INDEX business_month_of ON business_month (cooperative_id, period_no);
CREATE INDEX business_month_by_period ON business_month (period_no, cooperative_id);

CREATE TABLE site (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    as_of DATE NOT NULL,
    land_state VARCHAR(30) NOT NULL,
    area_m2 BIGINT,
    percent_built INTEGER,
    handed_over_on DATE,
    note VARCHAR(500)
);
CREATE INDEX site_of ON site (cooperative_id, as_of);

CREATE TABLE potential (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    village_code VARCHAR(13) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    volume DECIMAL(16, 2),
    unit VARCHAR(40),
    season_from INTEGER,
    season_to INTEGER,
    outlet VARCHAR(20),
    as_of DATE NOT NULL,
    note VARCHAR(500)
);
CREATE INDEX potential_of ON potential (village_code, kind);

CREATE TABLE companion (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    phone VARCHAR(20),
    region_code VARCHAR(13) NOT NULL,
    start_on DATE,
    end_on DATE,
    note VARCHAR(500)
);
CREATE INDEX companion_by_region ON companion (region_code, kind);

CREATE TABLE companion_assignment (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    companion_id UUID NOT NULL,
    cooperative_id UUID NOT NULL,
    start_on DATE NOT NULL,
    end_on DATE
);
CREATE INDEX companion_assignment_of ON companion_assignment (companion_id);
CREATE INDEX companion_assignment_by_cooperative ON companion_assignment (cooperative_id);

CREATE TABLE companion_report (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    companion_id UUID NOT NULL,
    period_no INTEGER NOT NULL,
    received_on DATE,
    content VARCHAR(4000)
);
CREATE INDEX companion_report_of ON companion_report (companion_id, period_no);

CREATE TABLE health (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    as_of DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    score DECIMAL(6, 2),
    source VARCHAR(200)
);
CREATE INDEX health_of ON health (cooperative_id, as_of);

CREATE TABLE activity_formula (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    as_of DATE NOT NULL,
    content VARCHAR(2000) NOT NULL -- weight of each part
);

