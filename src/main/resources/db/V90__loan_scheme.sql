-- Loan schemes by date. An edition is never changed: an edit is a new edition beside it, and a proposal names its own.
CREATE TABLE loan_scheme (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    code VARCHAR(30) NOT NULL,
    edition INTEGER NOT NULL,
    name VARCHAR(160) NOT NULL,
    path VARCHAR(30) NOT NULL,
    legal_basis VARCHAR(400) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE,
    validity_source VARCHAR(400) NOT NULL,
    validity_confirmed BOOLEAN NOT NULL,
    village_approver VARCHAR(20) NOT NULL,
    ward_approver VARCHAR(20) NOT NULL,
    cooperative_borrows BOOLEAN NOT NULL,
    note VARCHAR(2000)
);
CREATE INDEX loan_scheme_by_code ON loan_scheme (code, edition);

CREATE TABLE loan_scheme_parameter (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    scheme_id UUID NOT NULL,
    parameter VARCHAR(30) NOT NULL,
    content VARCHAR(40) NOT NULL,
    source VARCHAR(400) NOT NULL,
    confirmed BOOLEAN NOT NULL
);
CREATE INDEX loan_scheme_parameter_of ON loan_scheme_parameter (scheme_id);

CREATE TABLE loan_scheme_step (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    scheme_id UUID NOT NULL,
    place_no INTEGER NOT NULL,
    step VARCHAR(30) NOT NULL,
    branch VARCHAR(10) NOT NULL,
    optional BOOLEAN NOT NULL,
    documents VARCHAR(400) NOT NULL,
    source VARCHAR(400) NOT NULL,
    title VARCHAR(120)
);
CREATE INDEX loan_scheme_step_of ON loan_scheme_step (scheme_id);
