-- Deputies: who represents whom, from a day to a day, until it is ended or over.

CREATE TABLE deputies (
    id BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    deputy_id BLOB NOT NULL REFERENCES users (id),
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    named_by BLOB REFERENCES users (id),
    named_at TEXT NOT NULL,
    ended_at TEXT,
    CHECK (from_day <= until_day),
    CHECK (user_id <> deputy_id)
) STRICT;
CREATE INDEX deputies_deputy ON deputies (deputy_id, until_day);
CREATE INDEX deputies_user ON deputies (user_id, until_day);
