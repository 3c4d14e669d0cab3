-- What people are told in the program, and what they want to be told. A notification about an account is
-- shown only while its reader sees the account.

CREATE TABLE notifications (
    id uuid NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    kind text NOT NULL
        CHECK (kind IN ('mentioned', 'note_written', 'handed_over', 'named_deputy', 'review_waits',
            'review_decided', 'ratings_due', 'job_done', 'job_failed')),
    about_id uuid REFERENCES accounts (id),
    record_id uuid,
    detail text NOT NULL DEFAULT '',
    number bigint NOT NULL DEFAULT 0,
    actor_id uuid REFERENCES users (id),
    at timestamptz NOT NULL,
    shown_from timestamptz NOT NULL,
    read_at timestamptz
);
CREATE INDEX notifications_user ON notifications (user_id, shown_from, id);
CREATE INDEX notifications_unread ON notifications (user_id, shown_from) WHERE read_at IS NULL;
CREATE INDEX notifications_about ON notifications (about_id);
CREATE INDEX notifications_actor ON notifications (actor_id);
CREATE INDEX notifications_at ON notifications (at);

CREATE TABLE notification_settings (
    user_id uuid NOT NULL PRIMARY KEY REFERENCES users (id),
    kinds_off text NOT NULL DEFAULT '',
    quiet_from bigint,
    quiet_until bigint,
    changed_at timestamptz NOT NULL
);
