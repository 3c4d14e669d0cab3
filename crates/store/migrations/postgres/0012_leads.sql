-- Leads, and the channels by which they come. A channel's public form is open while it has a token. A
-- lead has an owner and a territory of its own; its history is kept with it.

CREATE TABLE lead_channels (
    id uuid NOT NULL PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    kind text NOT NULL CHECK (kind IN ('online', 'offline')),
    territory_id uuid REFERENCES territories (id),
    form_token text COLLATE "C",
    active boolean NOT NULL DEFAULT true,
    version bigint NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX lead_channels_name_key ON lead_channels (name);
CREATE UNIQUE INDEX lead_channels_token_key ON lead_channels (form_token);
CREATE INDEX lead_channels_territory ON lead_channels (territory_id);

CREATE TABLE leads (
    id uuid NOT NULL PRIMARY KEY,
    organisation text COLLATE "C" NOT NULL,
    sort_name text COLLATE "C" NOT NULL,
    name_search text NOT NULL,
    pinyin text NOT NULL,
    initials text NOT NULL,
    person text COLLATE "C" NOT NULL DEFAULT '',
    role text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    phone_digits text COLLATE "C" NOT NULL DEFAULT '',
    email text COLLATE "C" NOT NULL DEFAULT '',
    need text NOT NULL DEFAULT '',
    account_type text COLLATE "C" NOT NULL DEFAULT '',
    level text COLLATE "C" NOT NULL DEFAULT '',
    region text COLLATE "C" NOT NULL DEFAULT '',
    city text COLLATE "C" NOT NULL DEFAULT '',
    product_class text COLLATE "C" NOT NULL DEFAULT '',
    channel_id uuid NOT NULL REFERENCES lead_channels (id),
    source text NOT NULL CHECK (source IN ('form', 'person', 'api', 'import')),
    sender text COLLATE "C" NOT NULL DEFAULT '',
    consented_at timestamptz,
    territory_id uuid REFERENCES territories (id),
    owner_id uuid REFERENCES users (id),
    state text NOT NULL DEFAULT 'new' CHECK (state IN
        ('new', 'working', 'qualified', 'converted', 'discarded', 'merged')),
    qualified_at timestamptz,
    converted_at timestamptz,
    converted_id uuid REFERENCES accounts (id),
    merged_id uuid REFERENCES leads (id),
    apart text NOT NULL DEFAULT '[]',
    history text NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL DEFAULT 1
);
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
