-- Results are listed by revenue and growth, and counted and filtered by tier.

CREATE INDEX screening_results_revenue ON screening_results (run_id, revenue, rank);
CREATE INDEX screening_results_growth ON screening_results (run_id, growth, rank);
CREATE INDEX screening_results_tier
    ON screening_results (run_id, tier_code, tier, revenue, account_id);
