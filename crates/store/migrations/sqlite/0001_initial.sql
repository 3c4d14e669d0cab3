-- The first schema. Paired with the file of the same name for the other database; never edited.
-- Ids are UUIDv7, money and quantities integer ten-thousandths, instants UTC, days ISO, codes text
-- with a CHECK. Text that is sorted compares by bytes. An empty text means "not known".

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE counters (
    name TEXT NOT NULL PRIMARY KEY CHECK (name IN ('account', 'product')),
    value INTEGER NOT NULL
) STRICT;
INSERT INTO counters (name, value) VALUES ('account', 0), ('product', 0);

CREATE TABLE users (
    id BLOB NOT NULL PRIMARY KEY,
    sign_in_name TEXT NOT NULL,
    name TEXT NOT NULL,
    job TEXT NOT NULL CHECK (job IN
        ('representative', 'manager', 'director', 'analyst', 'auditor', 'administrator')),
    lang TEXT NOT NULL CHECK (lang IN ('zh-CN', 'en')),
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX users_sign_in_name_key ON users (sign_in_name);

CREATE TABLE credentials (
    user_id BLOB NOT NULL PRIMARY KEY REFERENCES users (id),
    password_hash TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE setup_links (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
CREATE INDEX setup_links_user ON setup_links (user_id);

CREATE TABLE sessions (
    token_hash BLOB NOT NULL PRIMARY KEY,
    user_id BLOB NOT NULL REFERENCES users (id),
    created_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    agent TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE login_failures (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    sign_in_name TEXT NOT NULL,
    address TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX login_failures_name ON login_failures (sign_in_name, at);
CREATE INDEX login_failures_address ON login_failures (address, at);

CREATE TABLE territories (
    id BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_id BLOB REFERENCES territories (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX territories_code_key ON territories (code);
CREATE INDEX territories_parent ON territories (parent_id);

CREATE TABLE territory_closure (
    ancestor_id BLOB NOT NULL REFERENCES territories (id),
    descendant_id BLOB NOT NULL REFERENCES territories (id),
    depth INTEGER NOT NULL,
    PRIMARY KEY (ancestor_id, descendant_id)
) STRICT;
CREATE INDEX territory_closure_descendant ON territory_closure (descendant_id, depth);

CREATE TABLE territory_holders (
    territory_id BLOB NOT NULL REFERENCES territories (id),
    user_id BLOB NOT NULL REFERENCES users (id),
    PRIMARY KEY (territory_id, user_id)
) STRICT;
CREATE INDEX territory_holders_user ON territory_holders (user_id);

CREATE TABLE imports (
    id BLOB NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('sales', 'accounts')),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sheet TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('uploaded', 'checked', 'running', 'done', 'failed', 'cancelled', 'undone')),
    mapping TEXT,
    options TEXT NOT NULL DEFAULT '{}',
    unknown_accounts TEXT NOT NULL DEFAULT 'create' CHECK (unknown_accounts IN ('create', 'hold')),
    good_only INTEGER NOT NULL DEFAULT 0 CHECK (good_only IN (0, 1)),
    rows_good INTEGER NOT NULL DEFAULT 0,
    rows_bad INTEGER NOT NULL DEFAULT 0,
    rows_total_lines INTEGER NOT NULL DEFAULT 0,
    accounts_created INTEGER NOT NULL DEFAULT 0,
    accounts_changed INTEGER NOT NULL DEFAULT 0,
    first_day TEXT,
    last_day TEXT,
    progress_done INTEGER NOT NULL DEFAULT 0,
    progress_total INTEGER NOT NULL DEFAULT 0,
    refusal TEXT,
    created_by BLOB REFERENCES users (id),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX imports_created ON imports (created_at, id);
CREATE INDEX imports_sha256 ON imports (sha256);
CREATE UNIQUE INDEX imports_same_file_key ON imports (sha256, kind, sheet)
    WHERE state IN ('running', 'done');

CREATE TABLE accounts (
    id BLOB NOT NULL PRIMARY KEY,
    sales_key INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    name_search TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    account_type TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    parent_id BLOB REFERENCES accounts (id) DEFERRABLE INITIALLY DEFERRED,
    region TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    territory_id BLOB REFERENCES territories (id),
    owner_id BLOB REFERENCES users (id),
    attributes TEXT NOT NULL DEFAULT '{}',
    revenue_12m INTEGER NOT NULL DEFAULT 0,
    revenue_prev INTEGER NOT NULL DEFAULT 0,
    last_sale TEXT NOT NULL DEFAULT '0001-01-01',
    created_import_id BLOB REFERENCES imports (id),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    deleted_at TEXT
) STRICT;
CREATE UNIQUE INDEX accounts_sales_key_key ON accounts (sales_key);
CREATE UNIQUE INDEX accounts_code_key ON accounts (code) WHERE code <> '' AND deleted_at IS NULL;
CREATE INDEX accounts_by_name ON accounts (sort_name, id) WHERE deleted_at IS NULL;
CREATE INDEX accounts_by_code ON accounts (code, id) WHERE deleted_at IS NULL;
CREATE INDEX accounts_by_revenue ON accounts (revenue_12m, id) WHERE deleted_at IS NULL;
CREATE INDEX accounts_by_last_sale ON accounts (last_sale, id) WHERE deleted_at IS NULL;
CREATE INDEX accounts_owner ON accounts (owner_id);
CREATE INDEX accounts_territory ON accounts (territory_id);
CREATE INDEX accounts_parent ON accounts (parent_id);
CREATE INDEX accounts_created_import ON accounts (created_import_id);
CREATE INDEX accounts_region ON accounts (region);
CREATE INDEX accounts_type ON accounts (account_type, level);
CREATE INDEX accounts_trash ON accounts (deleted_at, id) WHERE deleted_at IS NOT NULL;

CREATE TABLE account_aliases (
    account_id BLOB NOT NULL REFERENCES accounts (id),
    alias TEXT NOT NULL,
    PRIMARY KEY (account_id, alias)
) STRICT;

CREATE TABLE account_team (
    account_id BLOB NOT NULL REFERENCES accounts (id),
    user_id BLOB NOT NULL REFERENCES users (id),
    role TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, user_id)
) STRICT;
CREATE INDEX account_team_user ON account_team (user_id, account_id);

CREATE TABLE dictionary (
    kind TEXT NOT NULL CHECK (kind IN ('account_type', 'level', 'region', 'city', 'attribute')),
    value TEXT NOT NULL,
    PRIMARY KEY (kind, value)
) STRICT;

CREATE TABLE products (
    id BLOB NOT NULL PRIMARY KEY,
    sales_key INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    name_search TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    class TEXT NOT NULL DEFAULT '',
    created_import_id BLOB REFERENCES imports (id),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX products_sales_key_key ON products (sales_key);
CREATE UNIQUE INDEX products_code_key ON products (code) WHERE code <> '';
CREATE INDEX products_by_name ON products (sort_name, id);

CREATE TABLE import_problems (
    import_id BLOB NOT NULL REFERENCES imports (id),
    seq INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    code TEXT NOT NULL,
    cells TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (import_id, seq)
) STRICT;

CREATE TABLE held_accounts (
    import_id BLOB NOT NULL REFERENCES imports (id),
    seq INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '{}',
    sales_rows INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL DEFAULT 0,
    candidates TEXT NOT NULL DEFAULT '[]',
    decision TEXT NOT NULL DEFAULT 'open'
        CHECK (decision IN ('open', 'matched', 'created', 'left_out')),
    decided_account_id BLOB REFERENCES accounts (id),
    decided_by BLOB REFERENCES users (id),
    PRIMARY KEY (import_id, seq)
) STRICT;
CREATE INDEX held_accounts_account ON held_accounts (decided_account_id);

CREATE TABLE sales_files (
    import_id BLOB NOT NULL PRIMARY KEY REFERENCES imports (id),
    fact_file TEXT NOT NULL,
    live INTEGER NOT NULL DEFAULT 1 CHECK (live IN (0, 1)),
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX sales_files_live ON sales_files (import_id) WHERE live = 1;

CREATE TABLE column_maps (
    signature TEXT NOT NULL PRIMARY KEY,
    mapping TEXT NOT NULL,
    used_at TEXT NOT NULL
) STRICT;

CREATE TABLE standards (
    id BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    number INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'retired')),
    document TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    author_id BLOB REFERENCES users (id),
    approver_id BLOB REFERENCES users (id),
    valid_from TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    published_at TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX standards_number_key ON standards (code, number);
CREATE UNIQUE INDEX standards_published_key ON standards (code) WHERE status = 'published';

CREATE TABLE screening_runs (
    id BLOB NOT NULL PRIMARY KEY,
    standard_id BLOB NOT NULL REFERENCES standards (id),
    as_of TEXT NOT NULL,
    months INTEGER NOT NULL,
    population TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('running', 'done', 'failed')),
    import_ids TEXT NOT NULL DEFAULT '[]',
    previous_run_id BLOB REFERENCES screening_runs (id),
    result_sha256 TEXT NOT NULL DEFAULT '',
    accounts INTEGER NOT NULL DEFAULT 0,
    revenue INTEGER NOT NULL DEFAULT 0,
    answered_share REAL NOT NULL DEFAULT 0,
    summary TEXT NOT NULL DEFAULT '{}',
    created_by BLOB REFERENCES users (id),
    created_at TEXT NOT NULL,
    finished_at TEXT
) STRICT;
CREATE INDEX screening_runs_created ON screening_runs (created_at, id);
CREATE INDEX screening_runs_standard ON screening_runs (standard_id);

CREATE TABLE screening_results (
    run_id BLOB NOT NULL REFERENCES screening_runs (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    rank INTEGER NOT NULL,
    score REAL NOT NULL,
    tier INTEGER NOT NULL,
    tier_code TEXT NOT NULL,
    revenue INTEGER NOT NULL,
    revenue_previous INTEGER NOT NULL,
    growth REAL NOT NULL,
    missing_share REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (run_id, account_id)
) STRICT;
CREATE INDEX screening_results_rank ON screening_results (run_id, rank);
CREATE INDEX screening_results_account ON screening_results (account_id);

CREATE TABLE screening_receipts (
    run_id BLOB NOT NULL REFERENCES screening_runs (id),
    account_id BLOB NOT NULL REFERENCES accounts (id),
    receipt TEXT NOT NULL,
    PRIMARY KEY (run_id, account_id)
) STRICT;
CREATE INDEX screening_receipts_account ON screening_receipts (account_id);

CREATE TABLE audit_log (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor_id BLOB REFERENCES users (id),
    via TEXT NOT NULL,
    verb TEXT NOT NULL,
    record_kind TEXT NOT NULL,
    record_id BLOB,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX audit_log_record ON audit_log (record_id, seq);
CREATE INDEX audit_log_actor ON audit_log (actor_id, seq);
CREATE INDEX audit_log_at ON audit_log (at);
