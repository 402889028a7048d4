-- Imports that were done, and what people taught the program while importing.
CREATE TABLE import_batch (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    profile VARCHAR(60) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    file_hash CHAR(64) NOT NULL,
    source VARCHAR(120) NOT NULL,
    data_as_of DATE NOT NULL,
    unit_of_work UUID NOT NULL,
    receipt VARCHAR(2000) NOT NULL
);
CREATE INDEX import_batch_unit ON import_batch (unit_of_work);
CREATE INDEX import_batch_file ON import_batch (file_hash);

CREATE TABLE import_column (
    source VARCHAR(120) NOT NULL,
    heading VARCHAR(500) NOT NULL,
    profile_column VARCHAR(120) NOT NULL,
    unit_of_work UUID NOT NULL,
    PRIMARY KEY (source, heading)
);

CREATE TABLE import_place (
    source VARCHAR(120) NOT NULL,
    written VARCHAR(500) NOT NULL,
    region_code VARCHAR(13) NOT NULL,
    unit_of_work UUID NOT NULL,
    PRIMARY KEY (source, written)
);
