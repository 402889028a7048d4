-- Members of cooperatives. Columns marked "derived" are computed from the others at every save.
CREATE TABLE member (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    cooperative_id UUID NOT NULL,
    name VARCHAR(120) NOT NULL,
    sort_name VARCHAR(190) ${sorted} NOT NULL, -- derived: name and nickname, normalised
    titles VARCHAR(60),
    alias VARCHAR(60),
    sex VARCHAR(6),
    birth_place VARCHAR(80),
    birth_date DATE,
    national_id VARCHAR(16),
    national_id_note VARCHAR(300), -- why it is missing, or why one that does not fit is right
    address VARCHAR(300),
    village_code VARCHAR(13),
    phone VARCHAR(20),
    job VARCHAR(80),
    member_no VARCHAR(30),
    join_on DATE,
    known_on DATE NOT NULL, -- since when the member counts where no join date is known
    role VARCHAR(20) NOT NULL,
    standing VARCHAR(2000), -- every change of status with its date and reason; none means active since joining
    status VARCHAR(20) NOT NULL, -- derived: the newest of standing
    note VARCHAR(1000),
    traits INTEGER NOT NULL -- derived: sex, status and gaps in one number, for the index in memory
);
-- The first index holds all that the search in memory is made of, so that loading it reads nothing else.
CREATE INDEX member_by_name ON member (sort_name, id, cooperative_id, traits, removed_at);
CREATE INDEX member_by_cooperative ON member (cooperative_id, sort_name, id);
CREATE INDEX member_by_national_id ON member (national_id);
CREATE INDEX member_by_phone ON member (phone);
CREATE INDEX member_by_no ON member (member_no);

-- Movements of savings; they are only ever added, a wrong one is reversed by another.
CREATE TABLE member_saving (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    member_id UUID NOT NULL,
    cooperative_id UUID NOT NULL,
    kind VARCHAR(10) NOT NULL,
    paid_on DATE NOT NULL,
    amount BIGINT NOT NULL, -- whole rupiah; paid out is negative
    month_no INTEGER, -- the month that a mandatory saving is for, in months since year 0
    payers SMALLINT NOT NULL, -- derived: by how many this movement changes the number of those who have this saving
    reverses UUID,
    note VARCHAR(200)
);
CREATE INDEX member_saving_of ON member_saving (member_id, paid_on);
CREATE INDEX member_saving_in ON member_saving (cooperative_id, kind, month_no);

-- Changes of counts per cooperative and month, kept by the same transaction that changes a member or a saving: the
-- state at the end of any month is the sum of the rows up to it.
CREATE TABLE member_count (
    cooperative_id UUID NOT NULL,
    month_no INTEGER NOT NULL,
    active_m BIGINT NOT NULL, active_f BIGINT NOT NULL, active_u BIGINT NOT NULL,
    inactive_m BIGINT NOT NULL, inactive_f BIGINT NOT NULL, inactive_u BIGINT NOT NULL,
    suspended_m BIGINT NOT NULL, suspended_f BIGINT NOT NULL, suspended_u BIGINT NOT NULL,
    left_m BIGINT NOT NULL, left_f BIGINT NOT NULL, left_u BIGINT NOT NULL,
    principal_sum BIGINT NOT NULL, mandatory_sum BIGINT NOT NULL, voluntary_sum BIGINT NOT NULL,
    principal_payers BIGINT NOT NULL, mandatory_payers BIGINT NOT NULL, voluntary_payers BIGINT NOT NULL,
    movements BIGINT NOT NULL,
    PRIMARY KEY (cooperative_id, month_no)
);

-- What a person said of two members that look like one.
CREATE TABLE member_pair (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    kept_id UUID NOT NULL,
    other_id UUID NOT NULL,
    decision VARCHAR(20) NOT NULL,
    taken VARCHAR(4000), -- of a merge: the kept member as it was before, and what was taken from the other
    note VARCHAR(300)
);
CREATE INDEX member_pair_kept ON member_pair (kept_id);
CREATE INDEX member_pair_other ON member_pair (other_id);
