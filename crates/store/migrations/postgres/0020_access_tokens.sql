-- Access tokens: by which a program comes in for a person, with a part of what the person may. Only the
-- hash of a token is kept.

CREATE TABLE access_tokens (
    id uuid NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    name text NOT NULL,
    hint text NOT NULL,
    token_hash bytea NOT NULL,
    actions text NOT NULL,
    may_change boolean NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    ended_at timestamptz
);
CREATE UNIQUE INDEX access_tokens_hash_key ON access_tokens (token_hash);
CREATE INDEX access_tokens_user ON access_tokens (user_id, created_at);
