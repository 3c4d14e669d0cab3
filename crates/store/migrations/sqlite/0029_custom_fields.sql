-- Fields a company adds to its accounts. Their values stand among the attributes of accounts.

CREATE TABLE custom_fields (
    id BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    label_zh TEXT NOT NULL,
    label_en TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'day', 'choice', 'yes_no')),
    choices TEXT NOT NULL,
    place INTEGER NOT NULL,
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX custom_fields_code_key ON custom_fields (code);
