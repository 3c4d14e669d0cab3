-- Passkeys of people, and ceremonies that have begun: what was asked of a browser, used once.

CREATE TABLE passkeys (
    id uuid NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    credential_id bytea NOT NULL,
    static_state bytea NOT NULL,
    dynamic_state bytea NOT NULL,
    transports bigint NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz
);
CREATE UNIQUE INDEX passkeys_credential_key ON passkeys (credential_id);
CREATE INDEX passkeys_user ON passkeys (user_id, created_at);

CREATE TABLE passkey_ceremonies (
    token_hash bytea NOT NULL PRIMARY KEY,
    user_id uuid REFERENCES users (id),
    state bytea NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX passkey_ceremonies_user ON passkey_ceremonies (user_id);
