-- Who sat in the village meeting, by name; the counts by element stay with the event.
CREATE TABLE loan_attendee (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    proposal_id UUID NOT NULL,
    round_no BIGINT NOT NULL,
    place_no BIGINT NOT NULL,
    element VARCHAR(20) NOT NULL,
    name VARCHAR(120) NOT NULL,
    duty VARCHAR(120)
);
CREATE INDEX loan_attendee_of ON loan_attendee (proposal_id);
