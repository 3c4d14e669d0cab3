-- Changes of many accounts at once, with what each account was before, so that they can be taken back.

CREATE TABLE bulk_edits (
    id uuid NOT NULL PRIMARY KEY,
    asked text NOT NULL,
    changed bigint NOT NULL,
    unchanged bigint NOT NULL,
    refused bigint NOT NULL,
    created_by uuid NOT NULL REFERENCES users (id),
    created_at timestamptz NOT NULL,
    undone_by uuid REFERENCES users (id),
    undone_at timestamptz,
    restored bigint NOT NULL,
    values_kept bigint NOT NULL
);
CREATE INDEX bulk_edits_latest ON bulk_edits (created_at, id);

CREATE TABLE bulk_edit_changes (
    edit_id uuid NOT NULL REFERENCES bulk_edits (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    before text NOT NULL,
    after text NOT NULL,
    PRIMARY KEY (edit_id, account_id)
);
CREATE INDEX bulk_edit_changes_account ON bulk_edit_changes (account_id);
