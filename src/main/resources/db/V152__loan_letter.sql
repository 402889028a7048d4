-- Letters that were printed for proposals: who numbered them, and who signed. The next number follows from these.
CREATE TABLE loan_letter (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    sender VARCHAR(20) NOT NULL,
    region_code VARCHAR(13) NOT NULL, -- whose register of numbers it is
    dated DATE NOT NULL,
    pattern VARCHAR(80) NOT NULL,
    serial BIGINT, -- null where the number does not follow the pattern
    reference VARCHAR(80) NOT NULL,
    name VARCHAR(120)
);
CREATE INDEX loan_letter_of ON loan_letter (proposal_id);
CREATE INDEX loan_letter_by_sender ON loan_letter (region_code, sender, dated);
