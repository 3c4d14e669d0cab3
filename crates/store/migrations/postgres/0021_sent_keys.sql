-- Requests that must have their effect once however often they are sent: written in the same commit as the
-- effect, with the answer once it is known. Forgotten after a day.

CREATE TABLE sent_keys (
    caller_id uuid NOT NULL,
    sent_key text NOT NULL,
    fingerprint bytea NOT NULL,
    created_at timestamptz NOT NULL,
    status bigint,
    content_type text,
    answer bytea,
    PRIMARY KEY (caller_id, sent_key)
);
CREATE INDEX sent_keys_age ON sent_keys (created_at);
