-- The schedule as agreed, what was paid, what the village carried, and the village's own funds.
CREATE TABLE loan_instalment (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    instalment_no BIGINT NOT NULL,
    due_on DATE NOT NULL,
    principal BIGINT NOT NULL,
    interest BIGINT NOT NULL,
    balance BIGINT NOT NULL
);
CREATE INDEX loan_instalment_of ON loan_instalment (proposal_id);
CREATE INDEX loan_instalment_due ON loan_instalment (due_on, proposal_id);

CREATE TABLE loan_disbursement (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    on_date DATE NOT NULL,
    amount BIGINT NOT NULL,
    note VARCHAR(500)
);
CREATE INDEX loan_disbursement_of ON loan_disbursement (proposal_id);

CREATE TABLE loan_payment (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    on_date DATE NOT NULL,
    amount BIGINT NOT NULL,
    source VARCHAR(20) NOT NULL,
    note VARCHAR(500)
);
CREATE INDEX loan_payment_of ON loan_payment (proposal_id);

CREATE TABLE loan_claim (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    instalment_no BIGINT NOT NULL,
    amount BIGINT NOT NULL,
    claimed_on DATE NOT NULL,
    placed_on DATE,
    source VARCHAR(20) NOT NULL,
    note VARCHAR(500)
);
CREATE INDEX loan_claim_of ON loan_claim (proposal_id);

-- Dana Desa of a village, or DAU/DBH of a kelurahan, by year.
CREATE TABLE village_fund (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    village_code VARCHAR(13) NOT NULL,
    fund_year BIGINT NOT NULL,
    total BIGINT NOT NULL,
    regular BIGINT,
    reserved BIGINT,
    source VARCHAR(400) NOT NULL
);
CREATE INDEX village_fund_of ON village_fund (village_code, fund_year);

-- What a cooperative owes its village of a book year's surplus.
CREATE TABLE village_return (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    village_code VARCHAR(13) NOT NULL,
    book_year BIGINT NOT NULL,
    surplus BIGINT NOT NULL,
    share DECIMAL(8, 4) NOT NULL,
    paid_on DATE,
    paid BIGINT NOT NULL
);
CREATE INDEX village_return_of ON village_return (cooperative_id, book_year);
