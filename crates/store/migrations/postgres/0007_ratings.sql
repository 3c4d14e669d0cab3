-- Ratings by people against the written rubric of a criterion. Nothing is overwritten: a person's
-- later rating only takes the mark of being the latest. What the level meant when it was given, and
-- which words it was given against, stay with it.

CREATE TABLE account_ratings (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    standard_code text NOT NULL,
    criterion_code text NOT NULL,
    rater_id uuid NOT NULL REFERENCES users (id),
    level bigint NOT NULL CHECK (level BETWEEN 1 AND 5),
    basis text NOT NULL CHECK (basis IN ('assumed', 'confirmed')),
    evidence text NOT NULL,
    confirmed_by text NOT NULL DEFAULT '',
    rubric text NOT NULL,
    wording text NOT NULL DEFAULT '{}',
    rated_on date NOT NULL,
    expires_on date NOT NULL,
    is_latest boolean NOT NULL DEFAULT true,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX account_ratings_account
    ON account_ratings (account_id, standard_code, criterion_code, rater_id);
CREATE INDEX account_ratings_recorded ON account_ratings (standard_code, recorded_at);
CREATE INDEX account_ratings_rater ON account_ratings (rater_id);
