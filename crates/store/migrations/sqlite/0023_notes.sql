-- Notes people write about records of an account, who is mentioned in them, and who wants to be told of
-- an account or not.

CREATE TABLE notes (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('account')),
    subject_id BLOB NOT NULL,
    author_id BLOB NOT NULL REFERENCES users (id),
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    edited_at TEXT,
    deleted_at TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX notes_subject ON notes (subject_kind, subject_id, written_at, id);
CREATE INDEX notes_account ON notes (account_id);
CREATE INDEX notes_author ON notes (author_id, deleted_at);

CREATE TABLE note_mentions (
    note_id BLOB NOT NULL REFERENCES notes (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    user_id BLOB NOT NULL REFERENCES users (id),
    named TEXT NOT NULL,
    PRIMARY KEY (note_id, user_id)
) STRICT;
CREATE INDEX note_mentions_account ON note_mentions (account_id);
CREATE INDEX note_mentions_user ON note_mentions (user_id);

CREATE TABLE account_follows (
    account_id BLOB NOT NULL REFERENCES accounts (id),
    user_id BLOB NOT NULL REFERENCES users (id),
    stance TEXT NOT NULL CHECK (stance IN ('follow', 'mute')),
    since TEXT NOT NULL,
    PRIMARY KEY (account_id, user_id)
) STRICT;
CREATE INDEX account_follows_user ON account_follows (user_id);
