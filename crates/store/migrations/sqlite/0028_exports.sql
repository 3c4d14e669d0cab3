-- Files made of whole lists in the background, for the person who asked for one; kept for some days.

CREATE TABLE exports (
    id BLOB NOT NULL PRIMARY KEY,
    address TEXT NOT NULL,
    lang TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done', 'failed')),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    created_by BLOB NOT NULL REFERENCES users (id),
    created_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE INDEX exports_of ON exports (created_by, created_at);
CREATE INDEX exports_by_age ON exports (created_at);

-- Making such a file is a kind of work in the background.
CREATE TABLE jobs_new (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('check', 'import', 'screening', 'back_test', 'export')),
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
INSERT INTO jobs_new (id, kind, subject, state, done, total, tries, run_at, taken_by, taken_until, cancel_asked, error, created_by, created_at, ended_at)
    SELECT id, kind, subject, state, done, total, tries, run_at, taken_by, taken_until, cancel_asked, error, created_by, created_at, ended_at FROM jobs;
DROP TABLE jobs;
ALTER TABLE jobs_new RENAME TO jobs;
CREATE INDEX jobs_due ON jobs (run_at, id) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_subject ON jobs (subject) WHERE state IN ('waiting', 'running');
CREATE INDEX jobs_created ON jobs (created_at, id);
CREATE INDEX jobs_created_by ON jobs (created_by, created_at, id);
