-- Screenings that repeat: of whichever version is in force, on a population, on a day of the month.

CREATE TABLE run_schedules (
    id uuid NOT NULL PRIMARY KEY,
    standard_code text NOT NULL,
    population text NOT NULL,
    rhythm text NOT NULL CHECK (rhythm IN ('monthly', 'quarterly')),
    day_of_month bigint NOT NULL,
    next_on date NOT NULL,
    created_by uuid REFERENCES users (id),
    created_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX run_schedules_next ON run_schedules (next_on, id);
