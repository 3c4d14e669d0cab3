-- Which names changed, in the order the changes were committed, so that every running program can
-- follow with the names it keeps for the search. A key below zero says: too many to tell.

CREATE TABLE counters_wider (
    name TEXT NOT NULL PRIMARY KEY CHECK (name IN ('account', 'product', 'name_change')),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO counters_wider (name, value) SELECT name, value FROM counters;
INSERT INTO counters_wider (name, value) VALUES ('name_change', 0);
DROP TABLE counters;
ALTER TABLE counters_wider RENAME TO counters;

CREATE TABLE name_changes (
    seq INTEGER NOT NULL PRIMARY KEY,
    account_key INTEGER NOT NULL
) STRICT;
