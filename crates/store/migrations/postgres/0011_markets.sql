-- How territories are covered: a plan for each, the accounts to be won in their order, and what
-- people say was reached, with evidence.

CREATE TABLE market_plans (
    territory_id uuid NOT NULL PRIMARY KEY REFERENCES territories (id),
    pattern text NOT NULL CHECK (pattern IN ('base_camp', 'heights', 'radiation', 'mushroom')),
    aim text NOT NULL DEFAULT '',
    centre_id uuid REFERENCES accounts (id),
    began date NOT NULL,
    version bigint NOT NULL DEFAULT 1,
    updated_by uuid REFERENCES users (id),
    updated_at timestamptz NOT NULL
);
CREATE INDEX market_plans_centre ON market_plans (centre_id);

CREATE TABLE market_targets (
    account_id uuid NOT NULL REFERENCES accounts (id),
    territory_id uuid NOT NULL REFERENCES market_plans (territory_id),
    position bigint NOT NULL,
    responsible_id uuid REFERENCES users (id),
    target_state text NOT NULL
        CHECK (target_state IN ('first_order', 'regular', 'key_account', 'reference')),
    target_day date NOT NULL,
    PRIMARY KEY (account_id, territory_id)
);
CREATE INDEX market_targets_territory ON market_targets (territory_id, position);

CREATE TABLE market_marks (
    account_id uuid NOT NULL REFERENCES accounts (id),
    territory_id uuid NOT NULL REFERENCES market_plans (territory_id),
    target_state text NOT NULL
        CHECK (target_state IN ('first_order', 'regular', 'key_account', 'reference')),
    evidence text NOT NULL,
    marked_by uuid REFERENCES users (id),
    marked_at timestamptz NOT NULL,
    PRIMARY KEY (account_id, territory_id, target_state)
);
CREATE INDEX market_marks_territory ON market_marks (territory_id);
