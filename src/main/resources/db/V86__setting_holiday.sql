-- What the office decided where a rule leaves room or its text was not at hand; the shipped value holds until then.
CREATE TABLE setting (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    code VARCHAR(60) NOT NULL,
    content VARCHAR(200),
    source VARCHAR(300) NOT NULL,
    confirmed BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX setting_code ON setting (code);

-- Days on which the office and the banks are closed, beside the shipped list; "open" takes a shipped day back.
CREATE TABLE holiday (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    closed_on DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    source VARCHAR(300)
);
CREATE UNIQUE INDEX holiday_closed_on ON holiday (closed_on);
