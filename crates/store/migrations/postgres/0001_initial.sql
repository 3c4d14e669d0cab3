-- The first schema. Paired with the file of the same name for the other database; never edited.
-- Ids are UUIDv7, money and quantities integer ten-thousandths, instants UTC, days ISO, codes text
-- with a CHECK. Text that is sorted compares by bytes. An empty text means "not known".

CREATE TABLE settings (
    key text NOT NULL PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE counters (
    name text NOT NULL PRIMARY KEY CHECK (name IN ('account', 'product')),
    value bigint NOT NULL
);
INSERT INTO counters (name, value) VALUES ('account', 0), ('product', 0);

CREATE TABLE users (
    id uuid NOT NULL PRIMARY KEY,
    sign_in_name text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    job text NOT NULL CHECK (job IN
        ('representative', 'manager', 'director', 'analyst', 'auditor', 'administrator')),
    lang text NOT NULL CHECK (lang IN ('zh-CN', 'en')),
    active boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX users_sign_in_name_key ON users (sign_in_name);

CREATE TABLE credentials (
    user_id uuid NOT NULL PRIMARY KEY REFERENCES users (id),
    password_hash text NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE setup_links (
    token_hash bytea NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX setup_links_user ON setup_links (user_id);

CREATE TABLE sessions (
    token_hash bytea NOT NULL PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    address text NOT NULL DEFAULT '',
    agent text NOT NULL DEFAULT ''
);
CREATE INDEX sessions_user ON sessions (user_id);

CREATE TABLE login_failures (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sign_in_name text NOT NULL,
    address text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX login_failures_name ON login_failures (sign_in_name, at);
CREATE INDEX login_failures_address ON login_failures (address, at);

CREATE TABLE territories (
    id uuid NOT NULL PRIMARY KEY,
    code text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    parent_id uuid REFERENCES territories (id),
    version bigint NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX territories_code_key ON territories (code);
CREATE INDEX territories_parent ON territories (parent_id);

CREATE TABLE territory_closure (
    ancestor_id uuid NOT NULL REFERENCES territories (id),
    descendant_id uuid NOT NULL REFERENCES territories (id),
    depth bigint NOT NULL,
    PRIMARY KEY (ancestor_id, descendant_id)
);
CREATE INDEX territory_closure_descendant ON territory_closure (descendant_id, depth);

CREATE TABLE territory_holders (
    territory_id uuid NOT NULL REFERENCES territories (id),
    user_id uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (territory_id, user_id)
);
CREATE INDEX territory_holders_user ON territory_holders (user_id);

CREATE TABLE imports (
    id uuid NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('sales', 'accounts')),
    file_name text NOT NULL,
    sha256 text NOT NULL,
    sheet text NOT NULL DEFAULT '',
    bytes bigint NOT NULL,
    state text NOT NULL CHECK (state IN
        ('uploaded', 'checked', 'running', 'done', 'failed', 'cancelled', 'undone')),
    mapping text,
    options text NOT NULL DEFAULT '{}',
    unknown_accounts text NOT NULL DEFAULT 'create' CHECK (unknown_accounts IN ('create', 'hold')),
    good_only boolean NOT NULL DEFAULT false,
    rows_good bigint NOT NULL DEFAULT 0,
    rows_bad bigint NOT NULL DEFAULT 0,
    rows_total_lines bigint NOT NULL DEFAULT 0,
    accounts_created bigint NOT NULL DEFAULT 0,
    accounts_changed bigint NOT NULL DEFAULT 0,
    first_day date,
    last_day date,
    progress_done bigint NOT NULL DEFAULT 0,
    progress_total bigint NOT NULL DEFAULT 0,
    refusal text,
    created_by uuid REFERENCES users (id),
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1
);
CREATE INDEX imports_created ON imports (created_at, id);
CREATE INDEX imports_sha256 ON imports (sha256);
CREATE UNIQUE INDEX imports_same_file_key ON imports (sha256, kind, sheet)
    WHERE state IN ('running', 'done');

CREATE TABLE accounts (
    id uuid NOT NULL PRIMARY KEY,
    sales_key bigint NOT NULL,
    code text COLLATE "C" NOT NULL DEFAULT '',
    name text NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    name_search text NOT NULL,
    pinyin text NOT NULL,
    initials text NOT NULL,
    account_type text COLLATE "C" NOT NULL DEFAULT '',
    level text COLLATE "C" NOT NULL DEFAULT '',
    parent_id uuid REFERENCES accounts (id) DEFERRABLE INITIALLY DEFERRED,
    region text COLLATE "C" NOT NULL DEFAULT '',
    city text COLLATE "C" NOT NULL DEFAULT '',
    territory_id uuid REFERENCES territories (id),
    owner_id uuid REFERENCES users (id),
    attributes text NOT NULL DEFAULT '{}',
    revenue_12m bigint NOT NULL DEFAULT 0,
    revenue_prev bigint NOT NULL DEFAULT 0,
    last_sale date NOT NULL DEFAULT '0001-01-01',
    created_import_id uuid REFERENCES imports (id),
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    deleted_at timestamptz
);
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
    account_id uuid NOT NULL REFERENCES accounts (id),
    alias text COLLATE "C" NOT NULL,
    PRIMARY KEY (account_id, alias)
);

CREATE TABLE account_team (
    account_id uuid NOT NULL REFERENCES accounts (id),
    user_id uuid NOT NULL REFERENCES users (id),
    role text NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, user_id)
);
CREATE INDEX account_team_user ON account_team (user_id, account_id);

CREATE TABLE dictionary (
    kind text NOT NULL CHECK (kind IN ('account_type', 'level', 'region', 'city', 'attribute')),
    value text COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, value)
);

CREATE TABLE products (
    id uuid NOT NULL PRIMARY KEY,
    sales_key bigint NOT NULL,
    code text COLLATE "C" NOT NULL DEFAULT '',
    name text NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    name_search text NOT NULL,
    pinyin text NOT NULL,
    initials text NOT NULL,
    class text COLLATE "C" NOT NULL DEFAULT '',
    created_import_id uuid REFERENCES imports (id),
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX products_sales_key_key ON products (sales_key);
CREATE UNIQUE INDEX products_code_key ON products (code) WHERE code <> '';
CREATE INDEX products_by_name ON products (sort_name, id);

CREATE TABLE import_problems (
    import_id uuid NOT NULL REFERENCES imports (id),
    seq bigint NOT NULL,
    row_number bigint NOT NULL,
    column_name text NOT NULL,
    value text NOT NULL,
    code text NOT NULL,
    cells text NOT NULL DEFAULT '[]',
    PRIMARY KEY (import_id, seq)
);

CREATE TABLE held_accounts (
    import_id uuid NOT NULL REFERENCES imports (id),
    seq bigint NOT NULL,
    code text NOT NULL DEFAULT '',
    name text NOT NULL DEFAULT '',
    attributes text NOT NULL DEFAULT '{}',
    sales_rows bigint NOT NULL DEFAULT 0,
    amount bigint NOT NULL DEFAULT 0,
    candidates text NOT NULL DEFAULT '[]',
    decision text NOT NULL DEFAULT 'open'
        CHECK (decision IN ('open', 'matched', 'created', 'left_out')),
    decided_account_id uuid REFERENCES accounts (id),
    decided_by uuid REFERENCES users (id),
    PRIMARY KEY (import_id, seq)
);
CREATE INDEX held_accounts_account ON held_accounts (decided_account_id);

CREATE TABLE sales_files (
    import_id uuid NOT NULL PRIMARY KEY REFERENCES imports (id),
    fact_file text NOT NULL,
    live boolean NOT NULL DEFAULT true,
    added_at timestamptz NOT NULL
);
CREATE INDEX sales_files_live ON sales_files (import_id) WHERE live;

CREATE TABLE column_maps (
    signature text NOT NULL PRIMARY KEY,
    mapping text NOT NULL,
    used_at timestamptz NOT NULL
);

CREATE TABLE standards (
    id uuid NOT NULL PRIMARY KEY,
    code text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    status text NOT NULL CHECK (status IN ('draft', 'published', 'retired')),
    document text NOT NULL,
    name_zh text NOT NULL,
    name_en text NOT NULL,
    author_id uuid REFERENCES users (id),
    approver_id uuid REFERENCES users (id),
    valid_from date,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    published_at timestamptz,
    version bigint NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX standards_number_key ON standards (code, number);
CREATE UNIQUE INDEX standards_published_key ON standards (code) WHERE status = 'published';

CREATE TABLE screening_runs (
    id uuid NOT NULL PRIMARY KEY,
    standard_id uuid NOT NULL REFERENCES standards (id),
    as_of date NOT NULL,
    months bigint NOT NULL,
    population text NOT NULL,
    status text NOT NULL CHECK (status IN ('running', 'done', 'failed')),
    import_ids text NOT NULL DEFAULT '[]',
    previous_run_id uuid REFERENCES screening_runs (id),
    result_sha256 text NOT NULL DEFAULT '',
    accounts bigint NOT NULL DEFAULT 0,
    revenue bigint NOT NULL DEFAULT 0,
    answered_share double precision NOT NULL DEFAULT 0,
    summary text NOT NULL DEFAULT '{}',
    created_by uuid REFERENCES users (id),
    created_at timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE INDEX screening_runs_created ON screening_runs (created_at, id);
CREATE INDEX screening_runs_standard ON screening_runs (standard_id);

CREATE TABLE screening_results (
    run_id uuid NOT NULL REFERENCES screening_runs (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    rank bigint NOT NULL,
    score double precision NOT NULL,
    tier bigint NOT NULL,
    tier_code text NOT NULL,
    revenue bigint NOT NULL,
    revenue_previous bigint NOT NULL,
    growth double precision NOT NULL,
    missing_share double precision NOT NULL,
    reasons text NOT NULL,
    PRIMARY KEY (run_id, account_id)
);
CREATE INDEX screening_results_rank ON screening_results (run_id, rank);
CREATE INDEX screening_results_account ON screening_results (account_id);

CREATE TABLE screening_receipts (
    run_id uuid NOT NULL REFERENCES screening_runs (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    receipt text NOT NULL,
    PRIMARY KEY (run_id, account_id)
);
CREATE INDEX screening_receipts_account ON screening_receipts (account_id);

CREATE TABLE audit_log (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    actor_id uuid REFERENCES users (id),
    via text NOT NULL,
    verb text NOT NULL,
    record_kind text NOT NULL,
    record_id uuid,
    before text,
    after text
);
CREATE INDEX audit_log_record ON audit_log (record_id, seq);
CREATE INDEX audit_log_actor ON audit_log (actor_id, seq);
CREATE INDEX audit_log_at ON audit_log (at);
