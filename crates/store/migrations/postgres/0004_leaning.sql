-- The tier the thresholds alone would have given an account that was kept where it stood, and for how
-- many runs in a row; no runs means that it leans nowhere.

ALTER TABLE screening_results ADD COLUMN leaning_tier BIGINT NOT NULL DEFAULT 0;
ALTER TABLE screening_results ADD COLUMN leaning_periods BIGINT NOT NULL DEFAULT 0;
