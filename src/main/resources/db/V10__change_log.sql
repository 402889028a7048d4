-- What the file is, the change log, and the values behind each entry.
CREATE TABLE office_meta (
    id SMALLINT PRIMARY KEY,
    schema_version INTEGER NOT NULL,
    engine VARCHAR(40) NOT NULL,
    office_id UUID NOT NULL,
    demo BOOLEAN NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE chain_head (
    id SMALLINT PRIMARY KEY,
    entry_no BIGINT NOT NULL,
    chain CHAR(64) NOT NULL
);

-- entry_no counts up without gaps: order is read from it and never from a clock.
CREATE TABLE change_entry (
    entry_no BIGINT PRIMARY KEY,
    unit_of_work UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    table_name VARCHAR(60) NOT NULL,
    row_id UUID NOT NULL,
    row_version BIGINT NOT NULL,
    reason VARCHAR(500),
    digest CHAR(64) NOT NULL,
    chain CHAR(64) NOT NULL
);
CREATE INDEX change_entry_unit ON change_entry (unit_of_work);

-- Values can be destroyed (before, after and salt set to null) without breaking the chain, which covers digests only.
CREATE TABLE change_value (
    entry_no BIGINT NOT NULL,
    part INTEGER NOT NULL,
    table_name VARCHAR(60) NOT NULL,
    row_id UUID NOT NULL,
    row_version BIGINT NOT NULL,
    subject_id UUID NOT NULL,
    salt CHAR(32),
    before_values VARCHAR,
    after_values VARCHAR,
    digest CHAR(64) NOT NULL,
    PRIMARY KEY (entry_no, part)
);
CREATE INDEX change_value_subject ON change_value (subject_id, entry_no);
CREATE INDEX change_value_row ON change_value (row_id, entry_no);
