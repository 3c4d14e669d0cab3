-- Lists as people arrange them: saved views, private or for everybody, and the one each person's list
-- opens with.

CREATE TABLE list_views (
    id uuid NOT NULL PRIMARY KEY,
    list text NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    owner_id uuid NOT NULL REFERENCES users (id),
    is_shared boolean NOT NULL,
    version bigint NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX list_views_name_key ON list_views (owner_id, list, name);
CREATE INDEX list_views_shared ON list_views (list, is_shared);

CREATE TABLE list_defaults (
    user_id uuid NOT NULL REFERENCES users (id),
    list text NOT NULL,
    view_id uuid NOT NULL REFERENCES list_views (id),
    PRIMARY KEY (user_id, list)
);
CREATE INDEX list_defaults_view ON list_defaults (view_id);

-- By what lists of accounts are sorted first.
CREATE INDEX accounts_by_level ON accounts (level, id) WHERE deleted_at IS NULL;
CREATE INDEX accounts_by_region ON accounts (region, id) WHERE deleted_at IS NULL;
