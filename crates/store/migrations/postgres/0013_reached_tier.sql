-- The tier an account had reached where the places of its territory were taken; -1 where it is in the
-- tier it reached.

ALTER TABLE screening_results ADD COLUMN reached_tier BIGINT NOT NULL DEFAULT -1;
