-- Who signs in. A closed account is a removed row: its login is never given to anyone else.
CREATE TABLE account (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    login VARCHAR(40) NOT NULL,
    name VARCHAR(160) NOT NULL,
    role VARCHAR(20) NOT NULL,
    scope VARCHAR(2000) NOT NULL
);

CREATE UNIQUE INDEX account_login ON account (login);
