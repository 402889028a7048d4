-- How many days the office gives a step of a scheme; a row only where it differs from the program's own.
CREATE TABLE loan_step_days (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    scheme_code VARCHAR(30) NOT NULL,
    step VARCHAR(30) NOT NULL,
    days BIGINT NOT NULL,
    working BOOLEAN NOT NULL
);
CREATE INDEX loan_step_days_of ON loan_step_days (scheme_code, step);
