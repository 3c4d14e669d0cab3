-- Requests that must have their effect once however often they are sent: written in the same commit as the
-- effect, with the answer once it is known. Forgotten after a day.

CREATE TABLE sent_keys (
    caller_id BLOB NOT NULL,
    sent_key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    created_at TEXT NOT NULL,
    status INTEGER,
    content_type TEXT,
    answer BLOB,
    PRIMARY KEY (caller_id, sent_key)
) STRICT;
CREATE INDEX sent_keys_age ON sent_keys (created_at);
