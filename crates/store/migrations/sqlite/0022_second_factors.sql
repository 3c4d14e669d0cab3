-- The second factor of a person: the salt its secret is made from with a key that is not in here, and
-- the hashes of recovery codes. Sign-ins that have come as far as the password.

CREATE TABLE second_factors (
    user_id BLOB NOT NULL PRIMARY KEY REFERENCES users (id),
    salt BLOB NOT NULL,
    begun_at TEXT NOT NULL,
    confirmed_at TEXT,
    last_step INTEGER
) STRICT;

CREATE TABLE recovery_codes (
    user_id BLOB NOT NULL REFERENCES users (id),
    code_hash BLOB NOT NULL,
    used_at TEXT,
    PRIMARY KEY (user_id, code_hash)
) STRICT;

CREATE TABLE sign_ins_begun (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_ins_begun_user ON sign_ins_begun (user_id);

ALTER TABLE sessions ADD COLUMN is_strong INTEGER NOT NULL DEFAULT 0 CHECK (is_strong IN (0, 1));
