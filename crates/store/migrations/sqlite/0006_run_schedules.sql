-- Screenings that repeat: of whichever version is in force, on a population, on a day of the month.

CREATE TABLE run_schedules (
    id BLOB NOT NULL PRIMARY KEY,
    standard_code TEXT NOT NULL,
    population TEXT NOT NULL,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('monthly', 'quarterly')),
    day_of_month INTEGER NOT NULL,
    next_on TEXT NOT NULL,
    created_by BLOB REFERENCES users (id),
    created_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX run_schedules_next ON run_schedules (next_on, id);
