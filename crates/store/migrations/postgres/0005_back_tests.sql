-- What a standard would have picked on past days. It belongs to one content of one version and goes
-- with it.

CREATE TABLE back_tests (
    id uuid NOT NULL PRIMARY KEY,
    standard_id uuid NOT NULL REFERENCES standards (id),
    document_sha256 text NOT NULL,
    quarters bigint NOT NULL,
    status text NOT NULL CHECK (status IN ('running', 'done', 'failed')),
    done_quarters bigint NOT NULL DEFAULT 0,
    result text NOT NULL DEFAULT '',
    created_by uuid REFERENCES users (id),
    created_at timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE INDEX back_tests_standard ON back_tests (standard_id, created_at);
