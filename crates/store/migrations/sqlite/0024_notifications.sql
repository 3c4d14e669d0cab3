-- What people are told in the program, and what they want to be told. A notification about an account is
-- shown only while its reader sees the account.

CREATE TABLE notifications (
    id BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('mentioned', 'note_written', 'handed_over', 'named_deputy', 'review_waits',
            'review_decided', 'ratings_due', 'job_done', 'job_failed')),
    about_id BLOB REFERENCES accounts (id),
    record_id BLOB,
    detail TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL DEFAULT 0,
    actor_id BLOB REFERENCES users (id),
    at TEXT NOT NULL,
    shown_from TEXT NOT NULL,
    read_at TEXT
) STRICT;
CREATE INDEX notifications_user ON notifications (user_id, shown_from, id);
CREATE INDEX notifications_unread ON notifications (user_id, shown_from) WHERE read_at IS NULL;
CREATE INDEX notifications_about ON notifications (about_id);
CREATE INDEX notifications_actor ON notifications (actor_id);
CREATE INDEX notifications_at ON notifications (at);

CREATE TABLE notification_settings (
    user_id BLOB NOT NULL PRIMARY KEY REFERENCES users (id),
    kinds_off TEXT NOT NULL DEFAULT '',
    quiet_from INTEGER,
    quiet_until INTEGER,
    changed_at TEXT NOT NULL
) STRICT;
