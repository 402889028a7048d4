-- A proposal, what was asked in each round, what happened, and the documents. "derived" is computed at every save.
CREATE TABLE loan_proposal (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    change_no BIGINT NOT NULL, -- how often it was saved
    cooperative_id UUID NOT NULL,
    village_code VARCHAR(13) NOT NULL,
    regency_code VARCHAR(5) NOT NULL, -- derived
    scheme_id UUID NOT NULL,
    scheme_code VARCHAR(30) NOT NULL, -- derived
    reference VARCHAR(80),
    filed_on DATE NOT NULL,
    bank VARCHAR(80),
    site VARCHAR(300),
    instalment_source VARCHAR(30),
    note VARCHAR(2000),
    outcome VARCHAR(20) NOT NULL, -- derived
    step VARCHAR(30) NOT NULL, -- derived: the step that comes next, or the last one
    step_no INTEGER NOT NULL, -- derived
    since_on DATE NOT NULL, -- derived
    deadline_on DATE, -- derived from the office's own days
    amount BIGINT NOT NULL, -- derived
    owed BIGINT NOT NULL, -- derived
    unpaid_from DATE -- derived: due date of the first instalment not fully paid
);
CREATE INDEX loan_proposal_of ON loan_proposal (cooperative_id);
CREATE INDEX loan_proposal_by_regency ON loan_proposal (regency_code, filed_on, id);
CREATE INDEX loan_proposal_by_day ON loan_proposal (filed_on, id);
CREATE INDEX loan_proposal_by_scheme ON loan_proposal (scheme_id);

CREATE TABLE loan_submission (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    round_no BIGINT NOT NULL,
    filed_on DATE NOT NULL,
    amount BIGINT NOT NULL,
    operating BIGINT NOT NULL,
    rate DECIMAL(8, 4) NOT NULL,
    tenor BIGINT NOT NULL,
    grace BIGINT NOT NULL,
    method VARCHAR(20) NOT NULL,
    purpose VARCHAR(1000),
    has_budget BOOLEAN,
    has_stages BOOLEAN,
    has_repayment BOOLEAN
);
CREATE INDEX loan_submission_of ON loan_submission (proposal_id);

CREATE TABLE loan_event (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    event_no BIGINT NOT NULL,
    round_no BIGINT NOT NULL,
    step VARCHAR(30) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    on_date DATE NOT NULL,
    reference VARCHAR(80),
    amount BIGINT,
    support BIGINT,
    place VARCHAR(160),
    leader VARCHAR(120),
    attendance VARCHAR(400),
    reason VARCHAR(1000),
    note VARCHAR(1000)
);
CREATE INDEX loan_event_of ON loan_event (proposal_id);

CREATE TABLE loan_document (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    round_no BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    reference VARCHAR(80),
    dated DATE,
    shelf VARCHAR(160) NOT NULL
);
CREATE INDEX loan_document_of ON loan_document (proposal_id);

CREATE TABLE loan_build (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    on_date DATE NOT NULL,
    percent BIGINT NOT NULL,
    note VARCHAR(500)
);
CREATE INDEX loan_build_of ON loan_build (proposal_id);
