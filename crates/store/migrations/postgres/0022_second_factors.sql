-- The second factor of a person: the salt its secret is made from with a key that is not in here, and
-- the hashes of recovery codes. Sign-ins that have come as far as the password.

CREATE TABLE second_factors (
    user_id uuid NOT NULL PRIMARY KEY REFERENCES users (id),
    salt bytea NOT NULL,
    begun_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step bigint
);

CREATE TABLE recovery_codes (
    user_id uuid NOT NULL REFERENCES users (id),
    code_hash bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (user_id, code_hash)
);

CREATE TABLE sign_ins_begun (
    token_hash bytea NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    expires_at timestamptz NOT NULL
);
CREATE INDEX sign_ins_begun_user ON sign_ins_begun (user_id);

ALTER TABLE sessions ADD COLUMN is_strong boolean NOT NULL DEFAULT false;
