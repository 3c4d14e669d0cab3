-- What a standard would have picked on past days. It belongs to one content of one version and goes
-- with it.

CREATE TABLE back_tests (
    id BLOB NOT NULL PRIMARY KEY,
    standard_id BLOB NOT NULL REFERENCES standards (id),
    document_sha256 TEXT NOT NULL,
    quarters INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('running', 'done', 'failed')),
    done_quarters INTEGER NOT NULL DEFAULT 0,
    result TEXT NOT NULL DEFAULT '',
    created_by BLOB REFERENCES users (id),
    created_at TEXT NOT NULL,
    finished_at TEXT
) STRICT;
CREATE INDEX back_tests_standard ON back_tests (standard_id, created_at);
