-- The chain of the audit log: each entry carries the hash of what it says and of the entry before; the
-- one row of audit_end keeps how many there are and the last hash. Who put an account into the trash.

ALTER TABLE audit_log ADD COLUMN previous_hash text;
ALTER TABLE audit_log ADD COLUMN hash text;

CREATE TABLE audit_end (
    seq bigint NOT NULL PRIMARY KEY CHECK (seq = 1),
    entries bigint NOT NULL,
    hash text NOT NULL
);
INSERT INTO audit_end (seq, entries, hash) VALUES (1, 0, '');

ALTER TABLE accounts ADD COLUMN deleted_by uuid REFERENCES users (id);
