-- Invoices, receipts and answers to surveys: kinds of imports, the files of payments that count, and
-- the answers themselves.

DROP INDEX imports_same_file_key;
ALTER TABLE imports RENAME COLUMN kind TO former_kind;
ALTER TABLE imports ADD COLUMN kind TEXT NOT NULL DEFAULT 'sales' CHECK (kind IN
    ('sales', 'accounts', 'invoices', 'receipts', 'surveys'));
UPDATE imports SET kind = former_kind;
ALTER TABLE imports DROP COLUMN former_kind;
CREATE UNIQUE INDEX imports_same_file_key ON imports (sha256, kind, sheet)
    WHERE state IN ('running', 'done');

CREATE TABLE payment_files (
    import_id BLOB NOT NULL PRIMARY KEY REFERENCES imports (id),
    payment_file TEXT NOT NULL,
    live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX payment_files_live ON payment_files (import_id) WHERE live = 1;

CREATE TABLE survey_answers (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    survey TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    score INTEGER NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    import_id BLOB REFERENCES imports (id),
    row_number INTEGER NOT NULL DEFAULT 0,
    live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1))
) STRICT;
CREATE INDEX survey_answers_account ON survey_answers (account_id, answered_on);
CREATE INDEX survey_answers_survey ON survey_answers (survey, answered_on);
CREATE INDEX survey_answers_import ON survey_answers (import_id, live);
