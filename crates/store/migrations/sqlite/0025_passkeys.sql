-- Passkeys of people, and ceremonies that have begun: what was asked of a browser, used once.

CREATE TABLE passkeys (
    id BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    credential_id BLOB NOT NULL,
    static_state BLOB NOT NULL,
    dynamic_state BLOB NOT NULL,
    transports INTEGER NOT NULL,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT
) STRICT;
CREATE UNIQUE INDEX passkeys_credential_key ON passkeys (credential_id);
CREATE INDEX passkeys_user ON passkeys (user_id, created_at);

CREATE TABLE passkey_ceremonies (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB REFERENCES users (id),
    state BLOB NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX passkey_ceremonies_user ON passkey_ceremonies (user_id);
