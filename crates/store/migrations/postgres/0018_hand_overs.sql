-- The work of people handed over to others: when, by whom, and each thing with who has it since; so that
-- it can be taken back and accounts know who owned them before.

CREATE TABLE hand_overs (
    id uuid NOT NULL PRIMARY KEY,
    from_id uuid NOT NULL REFERENCES users (id),
    by_id uuid REFERENCES users (id),
    at timestamptz NOT NULL,
    undone_at timestamptz
);
CREATE INDEX hand_overs_from ON hand_overs (from_id, at);

CREATE TABLE hand_over_lines (
    hand_over_id uuid NOT NULL REFERENCES hand_overs (id),
    seq bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('account', 'territory', 'seat', 'lead', 'target')),
    record_id uuid NOT NULL,
    within_id uuid,
    role text NOT NULL DEFAULT '',
    to_id uuid NOT NULL REFERENCES users (id),
    to_had_it bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (hand_over_id, seq)
);
CREATE INDEX hand_over_lines_record ON hand_over_lines (record_id, kind);
