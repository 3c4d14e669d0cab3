-- Which names changed, in the order the changes were committed, so that every running program can
-- follow with the names it keeps for the search. A key below zero says: too many to tell.

ALTER TABLE counters DROP CONSTRAINT counters_name_check;
ALTER TABLE counters ADD CONSTRAINT counters_name_check
    CHECK (name IN ('account', 'product', 'name_change'));
INSERT INTO counters (name, value) VALUES ('name_change', 0);

CREATE TABLE name_changes (
    seq bigint NOT NULL PRIMARY KEY,
    account_key bigint NOT NULL
);
