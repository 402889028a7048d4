-- The office itself: one row; and who signs for it.
CREATE TABLE office (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    area_code VARCHAR(5) NOT NULL,
    zone VARCHAR(40) NOT NULL,
    letterhead VARCHAR(1000) NOT NULL,
    bold_lines INTEGER NOT NULL,
    place VARCHAR(80) NOT NULL,
    logo VARCHAR,
    paper VARCHAR(4) NOT NULL,
    language VARCHAR(2) NOT NULL,
    theme VARCHAR(10) NOT NULL
);

CREATE TABLE signatory (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    side VARCHAR(5) NOT NULL,
    sign_as VARCHAR(200),
    position VARCHAR(200) NOT NULL,
    name VARCHAR(160) NOT NULL,
    rank VARCHAR(120),
    nip VARCHAR(18)
);

-- What the program remembers for itself: when the last verified backup was made, and the like. No facts.
CREATE TABLE memo (
    topic VARCHAR(60) PRIMARY KEY,
    content VARCHAR(2000) NOT NULL
);
