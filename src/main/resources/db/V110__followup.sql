-- What is stuck and what was promised. A row points at a cooperative, proposal, batch or region by kind and id.
CREATE TABLE problem (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    subject_kind VARCHAR(20) NOT NULL,
    subject_id VARCHAR(40) NOT NULL,
    subject_name VARCHAR(200) NOT NULL, -- as it was called when the problem was noted
    region_code VARCHAR(13) NOT NULL, -- where the subject lies: who may see and write it
    title VARCHAR(200) NOT NULL,
    detail VARCHAR(2000),
    category VARCHAR(20) NOT NULL,
    severity VARCHAR(10) NOT NULL,
    found_by VARCHAR(20) NOT NULL,
    finder VARCHAR(160),
    found_on DATE NOT NULL,
    visit_id UUID,
    state VARCHAR(20) NOT NULL, -- derived from the steps
    owner VARCHAR(20), -- derived: of the earliest open action
    due_on DATE, -- derived: the earliest of open actions
    closed_on DATE, -- derived
    step_count INTEGER NOT NULL -- derived
);
CREATE INDEX problem_by_subject ON problem (subject_kind, subject_id);
CREATE INDEX problem_by_state ON problem (state, region_code, found_on);
CREATE INDEX problem_by_due ON problem (due_on, id);
CREATE INDEX problem_by_visit ON problem (visit_id);

CREATE TABLE problem_step (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    problem_id UUID NOT NULL,
    step_no INTEGER NOT NULL, -- order of the steps; dates may come late or be equal
    kind VARCHAR(20) NOT NULL,
    event_date DATE NOT NULL,
    content VARCHAR(2000) NOT NULL,
    owner VARCHAR(20),
    due_on DATE,
    action_id UUID, -- the action that this step ends
    handed_to VARCHAR(20)
);
CREATE INDEX problem_step_of ON problem_step (problem_id, step_no);

CREATE TABLE visit (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    kind VARCHAR(20) NOT NULL,
    held_on DATE NOT NULL,
    place VARCHAR(200),
    title VARCHAR(200) NOT NULL,
    subject_kind VARCHAR(20) NOT NULL,
    subject_id VARCHAR(40) NOT NULL,
    subject_name VARCHAR(200) NOT NULL,
    region_code VARCHAR(13) NOT NULL,
    leader VARCHAR(160),
    note VARCHAR(8000)
);
CREATE INDEX visit_by_day ON visit (held_on, id);
CREATE INDEX visit_by_subject ON visit (subject_kind, subject_id);

CREATE TABLE visit_attendee (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    visit_id UUID NOT NULL,
    institution VARCHAR(20) NOT NULL,
    name VARCHAR(160) NOT NULL,
    duty VARCHAR(160)
);
CREATE INDEX visit_attendee_of ON visit_attendee (visit_id);

CREATE TABLE visit_decision (
    id UUID PRIMARY KEY,
    office_id UUID NOT NULL,
    version BIGINT NOT NULL,
    row_hash CHAR(64) NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    removed_reason VARCHAR(500),
    visit_id UUID NOT NULL,
    decision_no INTEGER NOT NULL,
    content VARCHAR(1000) NOT NULL,
    owner VARCHAR(20),
    due_on DATE,
    problem_id UUID -- the problem in which it became an action
);
CREATE INDEX visit_decision_of ON visit_decision (visit_id);
