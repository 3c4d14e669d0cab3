-- Leads come in files: a kind of import, with how many rows were there already and how many leads
-- undoing left. A lead knows its file, its number there, and whether its account was there before it.
-- From where a form was sent is kept apart, for as long as sending is limited.

DROP INDEX imports_same_file_key;
ALTER TABLE imports RENAME COLUMN kind TO former_kind;
ALTER TABLE imports ADD COLUMN kind TEXT NOT NULL DEFAULT 'sales' CHECK (kind IN
    ('sales', 'accounts', 'invoices', 'receipts', 'surveys', 'leads'));
UPDATE imports SET kind = former_kind;
ALTER TABLE imports DROP COLUMN former_kind;
CREATE UNIQUE INDEX imports_same_file_key ON imports (sha256, kind, sheet)
    WHERE state IN ('running', 'done');
ALTER TABLE imports ADD COLUMN rows_known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE imports ADD COLUMN leads_removed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE imports ADD COLUMN leads_kept INTEGER NOT NULL DEFAULT 0;

ALTER TABLE leads ADD COLUMN import_id BLOB REFERENCES imports (id);
ALTER TABLE leads ADD COLUMN import_key TEXT;
ALTER TABLE leads ADD COLUMN reference TEXT NOT NULL DEFAULT '';
ALTER TABLE leads ADD COLUMN linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1));
UPDATE leads SET linked = 1 WHERE state = 'converted' AND history LIKE '%"what":"linked"%';
CREATE INDEX leads_import ON leads (import_id);
CREATE UNIQUE INDEX leads_import_key ON leads (import_key);

DROP INDEX leads_sender;
ALTER TABLE leads DROP COLUMN sender;
CREATE TABLE form_sends (
    sender TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX form_sends_at ON form_sends (at);
CREATE INDEX form_sends_sender ON form_sends (sender, at);
