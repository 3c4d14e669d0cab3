-- Access tokens: by which a program comes in for a person, with a part of what the person may. Only the
-- hash of a token is kept.

CREATE TABLE access_tokens (
    id BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    name TEXT NOT NULL,
    hint TEXT NOT NULL,
    token_hash BLOB NOT NULL,
    actions TEXT NOT NULL,
    may_change INTEGER NOT NULL CHECK (may_change IN (0, 1)),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    last_used_at TEXT,
    ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX access_tokens_hash_key ON access_tokens (token_hash);
CREATE INDEX access_tokens_user ON access_tokens (user_id, created_at);
