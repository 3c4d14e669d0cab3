-- Tiers decided by people: requests to look at a result again, and the decisions that came of them or
-- of a committee. A run remembers the day its ratings and decisions were taken of.

CREATE TABLE tier_contests (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    run_id uuid NOT NULL REFERENCES screening_runs (id),
    standard_code text NOT NULL,
    tier_code text NOT NULL,
    wanted_tier_code text NOT NULL,
    reason text NOT NULL,
    evidence text NOT NULL DEFAULT '',
    contested_by uuid NOT NULL REFERENCES users (id),
    contested_at timestamptz NOT NULL,
    status text NOT NULL DEFAULT 'open'
        CHECK (status IN ('open', 'upheld', 'rejected', 'withdrawn')),
    judged_by uuid REFERENCES users (id),
    judged_at timestamptz,
    verdict text NOT NULL DEFAULT '',
    given_tier_code text NOT NULL DEFAULT '',
    seen_at timestamptz,
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX tier_contests_account ON tier_contests (account_id, contested_at);
CREATE INDEX tier_contests_status ON tier_contests (status, contested_at, id);
CREATE INDEX tier_contests_asker ON tier_contests (contested_by, status);
CREATE INDEX tier_contests_judge ON tier_contests (judged_by);
CREATE INDEX tier_contests_run ON tier_contests (run_id);
CREATE UNIQUE INDEX tier_contests_open_key ON tier_contests (account_id, standard_code)
    WHERE status = 'open';

CREATE TABLE tier_decisions (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    standard_code text NOT NULL,
    tier_code text NOT NULL,
    origin text NOT NULL CHECK (origin IN ('contest', 'committee')),
    contest_id uuid REFERENCES tier_contests (id),
    reason text NOT NULL,
    deciders text NOT NULL,
    made_by uuid NOT NULL REFERENCES users (id),
    made_at timestamptz NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    ended_on date,
    ended_by uuid REFERENCES users (id),
    end_reason text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX tier_decisions_account ON tier_decisions (account_id, standard_code, made_at);
CREATE INDEX tier_decisions_standard ON tier_decisions (standard_code, until_day);
CREATE INDEX tier_decisions_contest ON tier_decisions (contest_id);
CREATE INDEX tier_decisions_maker ON tier_decisions (made_by);
CREATE INDEX tier_decisions_ender ON tier_decisions (ended_by);
CREATE UNIQUE INDEX tier_decisions_open_key ON tier_decisions (account_id, standard_code)
    WHERE ended_on IS NULL;

ALTER TABLE screening_runs ADD COLUMN judged_on date;
