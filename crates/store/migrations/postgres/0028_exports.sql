-- Files made of whole lists in the background, for the person who asked for one; kept for some days.

CREATE TABLE exports (
    id uuid NOT NULL PRIMARY KEY,
    address text NOT NULL,
    lang text NOT NULL,
    state text NOT NULL CHECK (state IN ('running', 'done', 'failed')),
    file_name text NOT NULL,
    media_type text NOT NULL,
    bytes bigint NOT NULL,
    created_by uuid NOT NULL REFERENCES users (id),
    created_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX exports_of ON exports (created_by, created_at);
CREATE INDEX exports_by_age ON exports (created_at);

-- Making such a file is a kind of work in the background.
ALTER TABLE jobs DROP CONSTRAINT jobs_kind_check;
ALTER TABLE jobs ADD CONSTRAINT jobs_kind_check
    CHECK (kind IN ('check', 'import', 'screening', 'back_test', 'export'));
