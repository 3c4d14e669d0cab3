-- The chain of the audit log: each entry carries the hash of what it says and of the entry before; the
-- one row of audit_end keeps how many there are and the last hash. Who put an account into the trash.

ALTER TABLE audit_log ADD COLUMN previous_hash TEXT;
ALTER TABLE audit_log ADD COLUMN hash TEXT;

CREATE TABLE audit_end (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq = 1),
    entries INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO audit_end (seq, entries, hash) VALUES (1, 0, '');

ALTER TABLE accounts ADD COLUMN deleted_by BLOB REFERENCES users (id);
