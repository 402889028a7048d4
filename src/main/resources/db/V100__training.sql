-- Training: programmes, batches, people, attendance, money, certificates. Columns marked "derived" are computed at every save.
-- Peningkatan kapasitas: what is paid from where, for whom, and who gets a certificate.
CREATE TABLE training_programme (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    area_code VARCHAR(5) NOT NULL,
    name VARCHAR(200) NOT NULL,
    sort_name VARCHAR(200) ${sorted} NOT NULL, -- derived
    legal_number VARCHAR(120),
    funding VARCHAR(20) NOT NULL,
    book_year INTEGER NOT NULL,
    per_cooperative INTEGER NOT NULL,
    categories VARCHAR(300) NOT NULL,
    pass_present INTEGER NOT NULL,
    pass_score INTEGER NOT NULL,
    number_pattern VARCHAR(120) NOT NULL,
    note VARCHAR(2000)
);

-- Angkatan: one group of people at one place on its days. regencies: codes of kab/kota with commas.
CREATE TABLE training_batch (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    programme_id UUID NOT NULL,
    batch_no INTEGER NOT NULL,
    wave INTEGER,
    regencies VARCHAR(200) NOT NULL,
    venue VARCHAR(200) NOT NULL,
    quota INTEGER NOT NULL,
    over_reason VARCHAR(300),
    status VARCHAR(20) NOT NULL,
    first_on DATE NOT NULL,
    last_on DATE NOT NULL,
    letter_number VARCHAR(80),
    note VARCHAR(2000)
);
CREATE INDEX training_batch_of ON training_batch (programme_id, batch_no);
CREATE INDEX training_batch_by_day ON training_batch (first_on, id);

CREATE TABLE training_day (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    batch_id UUID NOT NULL,
    held_on DATE NOT NULL,
    morning BOOLEAN NOT NULL,
    afternoon BOOLEAN NOT NULL
);
CREATE INDEX training_day_of ON training_day (batch_id, held_on);

-- A person is kept once, however many batches he or she attends.
CREATE TABLE training_person (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    name VARCHAR(160) NOT NULL,
    match_name VARCHAR(160) ${sorted} NOT NULL, -- derived: capitals without titles
    sex VARCHAR(6),
    national_id VARCHAR(16),
    phone VARCHAR(20),
    birth_place VARCHAR(80),
    birth_on DATE,
    education VARCHAR(40),
    cooperative_id UUID,
    village_code VARCHAR(13),
    bank VARCHAR(40),
    bank_account VARCHAR(30),
    officer_id UUID,
    member_id UUID
);
CREATE INDEX training_person_by_name ON training_person (match_name, id);
CREATE INDEX training_person_by_nik ON training_person (national_id);
CREATE INDEX training_person_by_officer ON training_person (officer_id);
CREATE INDEX training_person_by_member ON training_person (member_id);

CREATE TABLE training_participant (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    batch_id UUID NOT NULL,
    person_id UUID NOT NULL,
    category VARCHAR(30) NOT NULL,
    state VARCHAR(20) NOT NULL,
    cooperative_id UUID,
    village_code VARCHAR(13),
    title VARCHAR(120),
    institution VARCHAR(160),
    pre_score DECIMAL(5, 2),
    post_score DECIMAL(5, 2),
    allowance BIGINT,
    transport BIGINT,
    queue_no INTEGER,
    note VARCHAR(500)
);
CREATE INDEX training_participant_of ON training_participant (batch_id, person_id);
CREATE INDEX training_participant_person ON training_participant (person_id);
CREATE INDEX training_participant_coop ON training_participant (cooperative_id);

-- Kehadiran: one row a participant and day; an empty half was not recorded, which is not the same as absent.
CREATE TABLE training_mark (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    batch_id UUID NOT NULL,
    participant_id UUID NOT NULL,
    held_on DATE NOT NULL,
    morning VARCHAR(10),
    afternoon VARCHAR(10)
);
CREATE INDEX training_mark_of ON training_mark (batch_id, participant_id, held_on);

-- Narasumber, moderator, panitia.
CREATE TABLE training_staff (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    batch_id UUID NOT NULL,
    duty VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    match_name VARCHAR(160) ${sorted} NOT NULL, -- derived
    institution VARCHAR(160),
    echelon VARCHAR(40),
    topic VARCHAR(200),
    held_on DATE,
    half VARCHAR(10),
    lesson_hours DECIMAL(5, 1),
    units DECIMAL(7, 2),
    unit_fee BIGINT,
    standard_id UUID,
    tax_percent DECIMAL(5, 2),
    note VARCHAR(500)
);
CREATE INDEX training_staff_of ON training_staff (batch_id);
CREATE INDEX training_staff_by_name ON training_staff (match_name, held_on);

-- RAB against realised, of a batch, or of the programme where batch_id is empty.
CREATE TABLE training_budget (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    programme_id UUID NOT NULL,
    batch_id UUID,
    account_code VARCHAR(40),
    name VARCHAR(200) NOT NULL,
    unit VARCHAR(30) NOT NULL,
    volume DECIMAL(12, 2) NOT NULL,
    unit_price BIGINT NOT NULL,
    standard_id UUID,
    realised BIGINT,
    note VARCHAR(500)
);
CREATE INDEX training_budget_of ON training_budget (programme_id, batch_id);

-- Standar biaya: editable, each with its source and whether somebody has confirmed it.
CREATE TABLE training_standard (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    kind VARCHAR(30) NOT NULL,
    name VARCHAR(200) NOT NULL,
    unit VARCHAR(30) NOT NULL,
    amount BIGINT NOT NULL,
    tax_percent DECIMAL(5, 2),
    source VARCHAR(300) NOT NULL,
    confirmed BOOLEAN NOT NULL,
    valid_from DATE,
    note VARCHAR(500)
);

-- What a participant answered at the end, each 1 to 5.
CREATE TABLE training_evaluation (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    batch_id UUID NOT NULL,
    participant_id UUID NOT NULL,
    material INTEGER,
    speaker INTEGER,
    facility INTEGER,
    committee INTEGER,
    remark VARCHAR(1000)
);
CREATE INDEX training_evaluation_of ON training_evaluation (batch_id, participant_id);

-- Rencana aksi with its follow-up.
CREATE TABLE training_plan (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    batch_id UUID NOT NULL,
    participant_id UUID NOT NULL,
    plan VARCHAR(1000) NOT NULL,
    due_on DATE NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    followed_on DATE,
    note VARCHAR(1000)
);
CREATE INDEX training_plan_of ON training_plan (batch_id, participant_id);
CREATE INDEX training_plan_due ON training_plan (outcome, due_on);

-- The register of certificates. serial begins anew each year; a number once given stays.
CREATE TABLE training_certificate (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    batch_id UUID NOT NULL,
    participant_id UUID NOT NULL,
    person_id UUID NOT NULL,
    holder VARCHAR(160) NOT NULL,
    cert_year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    number VARCHAR(120) NOT NULL,
    issued_on DATE NOT NULL,
    check_code VARCHAR(40) NOT NULL
);
CREATE INDEX training_certificate_of ON training_certificate (batch_id, participant_id);
CREATE INDEX training_certificate_no ON training_certificate (cert_year, serial);
CREATE INDEX training_certificate_number ON training_certificate (number);

CREATE TABLE training_reissue (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    certificate_id UUID NOT NULL,
    reissued_on DATE NOT NULL,
    reason VARCHAR(300) NOT NULL
);
CREATE INDEX training_reissue_of ON training_reissue (certificate_id);

-- On a server, where no key of the file exists, certificates are sealed with this; no fact, never shown.
CREATE TABLE training_secret (
    id INTEGER PRIMARY KEY,
    secret VARCHAR(64) NOT NULL
);
