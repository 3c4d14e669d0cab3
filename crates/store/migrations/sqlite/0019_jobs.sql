-- Work in the background: who does it until when, how far it is, how often it was tried. What it works
-- on is the subject: an import, a run, a back-test.

CREATE TABLE jobs (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('check', 'import', 'screening', 'back_test')),
    subject BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    run_at TEXT NOT NULL,
    taken_by BLOB,
    taken_until TEXT,
    cancel_asked INTEGER NOT NULL DEFAULT 0 CHECK (cancel_asked IN (0, 1)),
    error TEXT NOT NULL DEFAULT '',
    created_by BLOB REFERENCES users (id),
    created_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE INDEX jobs_due ON jobs (run_at, id) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_subject ON jobs (subject) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_created ON jobs (created_at, id);
CREATE INDEX jobs_created_by ON jobs (created_by, created_at, id);
