-- How territories are covered: a plan for each, the accounts to be won in their order, and what
-- people say was reached, with evidence.

CREATE TABLE market_plans (
    territory_id BLOB NOT NULL PRIMARY KEY REFERENCES territories (id),
    pattern TEXT NOT NULL CHECK (pattern IN ('base_camp', 'heights', 'radiation', 'mushroom')),
    aim TEXT NOT NULL DEFAULT '',
    centre_id BLOB REFERENCES accounts (id),
    began TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    updated_by BLOB REFERENCES users (id),
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX market_plans_centre ON market_plans (centre_id);

CREATE TABLE market_targets (
    account_id BLOB NOT NULL REFERENCES accounts (id),
    territory_id BLOB NOT NULL REFERENCES market_plans (territory_id),
    position INTEGER NOT NULL,
    responsible_id BLOB REFERENCES users (id),
    target_state TEXT NOT NULL
        CHECK (target_state IN ('first_order', 'regular', 'key_account', 'reference')),
    target_day TEXT NOT NULL,
    PRIMARY KEY (account_id, territory_id)
) STRICT;
CREATE INDEX market_targets_territory ON market_targets (territory_id, position);

CREATE TABLE market_marks (
    account_id BLOB NOT NULL REFERENCES accounts (id),
    territory_id BLOB NOT NULL REFERENCES market_plans (territory_id),
    target_state TEXT NOT NULL
        CHECK (target_state IN ('first_order', 'regular', 'key_account', 'reference')),
    evidence TEXT NOT NULL,
    marked_by BLOB REFERENCES users (id),
    marked_at TEXT NOT NULL,
    PRIMARY KEY (account_id, territory_id, target_state)
) STRICT;
CREATE INDEX market_marks_territory ON market_marks (territory_id);
