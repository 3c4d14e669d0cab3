-- Leads come in files: a kind of import, with how many rows were there already and how many leads
-- undoing left. A lead knows its file, its number there, and whether its account was there before it.
-- From where a form was sent is kept apart, for as long as sending is limited.

ALTER TABLE imports DROP CONSTRAINT imports_kind_check;
ALTER TABLE imports ADD CONSTRAINT imports_kind_check CHECK (kind IN
    ('sales', 'accounts', 'invoices', 'receipts', 'surveys', 'leads'));
ALTER TABLE imports ADD COLUMN rows_known bigint NOT NULL DEFAULT 0;
ALTER TABLE imports ADD COLUMN leads_removed bigint NOT NULL DEFAULT 0;
ALTER TABLE imports ADD COLUMN leads_kept bigint NOT NULL DEFAULT 0;

ALTER TABLE leads ADD COLUMN import_id uuid REFERENCES imports (id);
ALTER TABLE leads ADD COLUMN import_key text COLLATE "C";
ALTER TABLE leads ADD COLUMN reference text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE leads ADD COLUMN linked boolean NOT NULL DEFAULT false;
UPDATE leads SET linked = true WHERE state = 'converted' AND history LIKE '%"what":"linked"%';
CREATE INDEX leads_import ON leads (import_id);
CREATE UNIQUE INDEX leads_import_key ON leads (import_key);

DROP INDEX leads_sender;
ALTER TABLE leads DROP COLUMN sender;
CREATE TABLE form_sends (
    sender text COLLATE "C" NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX form_sends_at ON form_sends (at);
CREATE INDEX form_sends_sender ON form_sends (sender, at);
