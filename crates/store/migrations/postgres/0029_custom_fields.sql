-- Fields a company adds to its accounts. Their values stand among the attributes of accounts.

CREATE TABLE custom_fields (
    id uuid NOT NULL PRIMARY KEY,
    code text NOT NULL,
    label_zh text NOT NULL,
    label_en text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('text', 'number', 'day', 'choice', 'yes_no')),
    choices text NOT NULL,
    place bigint NOT NULL,
    is_active boolean NOT NULL,
    version bigint NOT NULL
);
CREATE UNIQUE INDEX custom_fields_code_key ON custom_fields (code);
