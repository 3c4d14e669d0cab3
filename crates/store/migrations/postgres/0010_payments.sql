-- Invoices, receipts and answers to surveys: kinds of imports, the files of payments that count, and
-- the answers themselves.

ALTER TABLE imports DROP CONSTRAINT imports_kind_check;
ALTER TABLE imports ADD CONSTRAINT imports_kind_check CHECK (kind IN
    ('sales', 'accounts', 'invoices', 'receipts', 'surveys'));

CREATE TABLE payment_files (
    import_id uuid NOT NULL PRIMARY KEY REFERENCES imports (id),
    payment_file text NOT NULL,
    live boolean NOT NULL DEFAULT true,
    added_at timestamptz NOT NULL
);
CREATE INDEX payment_files_live ON payment_files (import_id) WHERE live;

CREATE TABLE survey_answers (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    survey text COLLATE "C" NOT NULL,
    answered_on date NOT NULL,
    score bigint NOT NULL,
    role text COLLATE "C" NOT NULL DEFAULT '',
    comment text COLLATE "C" NOT NULL DEFAULT '',
    import_id uuid REFERENCES imports (id),
    row_number bigint NOT NULL DEFAULT 0,
    live boolean NOT NULL DEFAULT true
);
CREATE INDEX survey_answers_account ON survey_answers (account_id, answered_on);
CREATE INDEX survey_answers_survey ON survey_answers (survey, answered_on);
CREATE INDEX survey_answers_import ON survey_answers (import_id, live);
