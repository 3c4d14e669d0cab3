-- Work in the background: who does it until when, how far it is, how often it was tried. What it works
-- on is the subject: an import, a run, a back-test.

CREATE TABLE jobs (
    id uuid NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('check', 'import', 'screening', 'back_test')),
    subject uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done bigint NOT NULL DEFAULT 0,
    total bigint NOT NULL DEFAULT 0,
    tries bigint NOT NULL DEFAULT 0,
    run_at timestamptz NOT NULL,
    taken_by uuid,
    taken_until timestamptz,
    cancel_asked boolean NOT NULL DEFAULT false,
    error text NOT NULL DEFAULT '',
    created_by uuid REFERENCES users (id),
    created_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX jobs_due ON jobs (run_at, id) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_subject ON jobs (subject) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_created ON jobs (created_at, id);
CREATE INDEX jobs_created_by ON jobs (created_by, created_at, id);
