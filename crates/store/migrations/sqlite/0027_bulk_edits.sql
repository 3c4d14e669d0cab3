-- Changes of many accounts at once, with what each account was before, so that they can be taken back.

CREATE TABLE bulk_edits (
    id BLOB NOT NULL PRIMARY KEY,
    asked TEXT NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    created_by BLOB NOT NULL REFERENCES users (id),
    created_at TEXT NOT NULL,
    undone_by BLOB REFERENCES users (id),
    undone_at TEXT,
    restored INTEGER NOT NULL,
    values_kept INTEGER NOT NULL
) STRICT;
CREATE INDEX bulk_edits_latest ON bulk_edits (created_at, id);

CREATE TABLE bulk_edit_changes (
    edit_id BLOB NOT NULL REFERENCES bulk_edits (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (edit_id, account_id)
) STRICT;
CREATE INDEX bulk_edit_changes_account ON bulk_edit_changes (account_id);
