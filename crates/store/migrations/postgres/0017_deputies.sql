-- Deputies: who represents whom, from a day to a day, until it is ended or over.

CREATE TABLE deputies (
    id uuid NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    deputy_id uuid NOT NULL REFERENCES users (id),
    from_day date NOT NULL,
    until_day date NOT NULL,
    named_by uuid REFERENCES users (id),
    named_at timestamptz NOT NULL,
    ended_at timestamptz,
    CHECK (from_day <= until_day),
    CHECK (user_id <> deputy_id)
);
CREATE INDEX deputies_deputy ON deputies (deputy_id, until_day);
CREATE INDEX deputies_user ON deputies (user_id, until_day);
