-- A version may be published to hold from a later day while the one before still holds; and a draft
-- remembers the text it had before its last change, so that the change can be taken back.

DROP INDEX standards_published_key;
CREATE INDEX standards_published ON standards (code, published_at);
ALTER TABLE standards ADD COLUMN previous_document TEXT;
