-- Notes people write about records of an account, who is mentioned in them, and who wants to be told of
-- an account or not.

CREATE TABLE notes (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    subject_kind text NOT NULL CHECK (subject_kind IN ('account')),
    subject_id uuid NOT NULL,
    author_id uuid NOT NULL REFERENCES users (id),
    body text NOT NULL,
    written_at timestamptz NOT NULL,
    edited_at timestamptz,
    deleted_at timestamptz,
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX notes_subject ON notes (subject_kind, subject_id, written_at, id);
CREATE INDEX notes_account ON notes (account_id);
CREATE INDEX notes_author ON notes (author_id, deleted_at);

CREATE TABLE note_mentions (
    note_id uuid NOT NULL REFERENCES notes (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    user_id uuid NOT NULL REFERENCES users (id),
    named text NOT NULL,
    PRIMARY KEY (note_id, user_id)
);
CREATE INDEX note_mentions_account ON note_mentions (account_id);
CREATE INDEX note_mentions_user ON note_mentions (user_id);

CREATE TABLE account_follows (
    account_id uuid NOT NULL REFERENCES accounts (id),
    user_id uuid NOT NULL REFERENCES users (id),
    stance text NOT NULL CHECK (stance IN ('follow', 'mute')),
    since timestamptz NOT NULL,
    PRIMARY KEY (account_id, user_id)
);
CREATE INDEX account_follows_user ON account_follows (user_id);
