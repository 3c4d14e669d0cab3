-- Leads, and the channels by which they come. A channel's public form is open while it has a token. A
-- lead has an owner and a territory of its own; its history is kept with it.

CREATE TABLE lead_channels (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('online', 'offline')),
    territory_id BLOB REFERENCES territories (id),
    form_token TEXT,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX lead_channels_name_key ON lead_channels (name);
CREATE UNIQUE INDEX lead_channels_token_key ON lead_channels (form_token);
CREATE INDEX lead_channels_territory ON lead_channels (territory_id);

CREATE TABLE leads (
    id BLOB NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    name_search TEXT NOT NULL,
    pinyin TEXT NOT NULL,
    initials TEXT NOT NULL,
    person TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_digits TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    need TEXT NOT NULL DEFAULT '',
    account_type TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    product_class TEXT NOT NULL DEFAULT '',
    channel_id BLOB NOT NULL REFERENCES lead_channels (id),
    source TEXT NOT NULL CHECK (source IN ('form', 'person', 'api', 'import')),
    sender TEXT NOT NULL DEFAULT '',
    consented_at TEXT,
    territory_id BLOB REFERENCES territories (id),
    owner_id BLOB REFERENCES users (id),
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN
        ('new', 'working', 'qualified', 'converted', 'discarded', 'merged')),
    qualified_at TEXT,
    converted_at TEXT,
    converted_id BLOB REFERENCES accounts (id),
    merged_id BLOB REFERENCES leads (id),
    apart TEXT NOT NULL DEFAULT '[]',
    history TEXT NOT NULL DEFAULT '[]',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX leads_created ON leads (created_at, id);
CREATE INDEX leads_name ON leads (sort_name, id);
CREATE INDEX leads_owner ON leads (owner_id, created_at);
CREATE INDEX leads_territory ON leads (territory_id, created_at);
CREATE INDEX leads_channel ON leads (channel_id, created_at);
CREATE INDEX leads_converted ON leads (converted_id);
CREATE INDEX leads_merged ON leads (merged_id);
CREATE INDEX leads_phone ON leads (phone_digits);
CREATE INDEX leads_email ON leads (email);
CREATE INDEX leads_sender ON leads (sender, created_at);
