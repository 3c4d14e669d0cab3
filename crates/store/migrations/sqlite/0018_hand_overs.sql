-- The work of people handed over to others: when, by whom, and each thing with who has it since; so that
-- it can be taken back and accounts know who owned them before.

CREATE TABLE hand_overs (
    id BLOB NOT NULL PRIMARY KEY,
    from_id BLOB NOT NULL REFERENCES users (id),
    by_id BLOB REFERENCES users (id),
    at TEXT NOT NULL,
    undone_at TEXT
) STRICT;
CREATE INDEX hand_overs_from ON hand_overs (from_id, at);

CREATE TABLE hand_over_lines (
    hand_over_id BLOB NOT NULL REFERENCES hand_overs (id),
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('account', 'territory', 'seat', 'lead', 'target')),
    record_id BLOB NOT NULL,
    within_id BLOB,
    role TEXT NOT NULL DEFAULT '',
    to_id BLOB NOT NULL REFERENCES users (id),
    to_had_it INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (hand_over_id, seq)
) STRICT;
CREATE INDEX hand_over_lines_record ON hand_over_lines (record_id, kind);
