-- Lists as people arrange them: saved views, private or for everybody, and the one each person's list
-- opens with.

CREATE TABLE list_views (
    id BLOB NOT NULL PRIMARY KEY,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    owner_id BLOB NOT NULL REFERENCES users (id),
    is_shared INTEGER NOT NULL CHECK (is_shared IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX list_views_name_key ON list_views (owner_id, list, name);
CREATE INDEX list_views_shared ON list_views (list, is_shared);

CREATE TABLE list_defaults (
    user_id BLOB NOT NULL REFERENCES users (id),
    list TEXT NOT NULL,
    view_id BLOB NOT NULL REFERENCES list_views (id),
    PRIMARY KEY (user_id, list)
) STRICT;
CREATE INDEX list_defaults_view ON list_defaults (view_id);

-- By what lists of accounts are sorted first.
CREATE INDEX accounts_by_level ON accounts (level, id) WHERE deleted_at IS NULL;
CREATE INDEX accounts_by_region ON accounts (region, id) WHERE deleted_at IS NULL;
