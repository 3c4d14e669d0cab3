-- What an import changed of accounts that were known, so that undoing it can put the values back;
-- what was recognised in its file, so that showing an import opens nothing.

CREATE TABLE import_changes (
    import_id uuid NOT NULL REFERENCES imports (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    before text NOT NULL,
    after text NOT NULL,
    PRIMARY KEY (import_id, account_id)
);
CREATE INDEX import_changes_account ON import_changes (account_id);

ALTER TABLE imports ADD COLUMN recognised text NOT NULL DEFAULT '';
ALTER TABLE imports ADD COLUMN values_kept bigint NOT NULL DEFAULT 0;
