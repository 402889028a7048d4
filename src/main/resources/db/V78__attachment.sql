-- Files that people lay beside a record. The content lies encrypted in the folder "lampiran" under stored_name; this row
-- is what makes it count. content_hash is SHA-256 of the plain content.
CREATE TABLE attachment (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    subject_kind VARCHAR(40) NOT NULL,
    subject_id UUID NOT NULL,
    slot VARCHAR(60) NOT NULL,
    label VARCHAR(160) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    file_type VARCHAR(10) NOT NULL,
    size_bytes BIGINT NOT NULL,
    content_hash CHAR(64) NOT NULL,
    stored_name CHAR(64) NOT NULL,
    region_code VARCHAR(13) NOT NULL,
    added_on DATE NOT NULL,
    added_by VARCHAR(160) NOT NULL
);
CREATE INDEX attachment_of ON attachment (subject_id, subject_kind);
CREATE UNIQUE INDEX attachment_stored ON attachment (stored_name);
