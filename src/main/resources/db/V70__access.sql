-- Who saw, searched, exported or printed what. Appended only; the chain covers the digest, so that the words in
-- "detail" (a search, a name) can be destroyed with their salt without breaking it.
CREATE TABLE access_head (
    id SMALLINT PRIMARY KEY,
    entry_no BIGINT NOT NULL,
    chain CHAR(64) NOT NULL
);
INSERT INTO access_head (id, entry_no, chain)
    VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE access_entry (
    entry_no BIGINT PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    actor VARCHAR(120) NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    subject_kind VARCHAR(40),
    subject_id UUID,
    salt CHAR(32),
    detail VARCHAR(1000),
    digest CHAR(64) NOT NULL,
    chain CHAR(64) NOT NULL
);
CREATE INDEX access_entry_when ON access_entry (happened_at, entry_no);
CREATE INDEX access_entry_subject ON access_entry (subject_id, entry_no);
CREATE INDEX change_entry_when ON change_entry (changed_at, entry_no);
