-- Ratings by people against the written rubric of a criterion. Nothing is overwritten: a person's
-- later rating only takes the mark of being the latest. What the level meant when it was given, and
-- which words it was given against, stay with it.

CREATE TABLE account_ratings (
    id BLOB NOT NULL PRIMARY KEY,
    account_id BLOB NOT NULL REFERENCES accounts (id),
    standard_code TEXT NOT NULL,
    criterion_code TEXT NOT NULL,
    rater_id BLOB NOT NULL REFERENCES users (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    basis TEXT NOT NULL CHECK (basis IN ('assumed', 'confirmed')),
    evidence TEXT NOT NULL,
    confirmed_by TEXT NOT NULL DEFAULT '',
    rubric TEXT NOT NULL,
    wording TEXT NOT NULL DEFAULT '{}',
    rated_on TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    is_latest INTEGER NOT NULL DEFAULT 1 CHECK (is_latest IN (0, 1)),
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX account_ratings_account
    ON account_ratings (account_id, standard_code, criterion_code, rater_id);
CREATE INDEX account_ratings_recorded ON account_ratings (standard_code, recorded_at);
CREATE INDEX account_ratings_rater ON account_ratings (rater_id);
