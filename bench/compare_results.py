"""Fails unless two result files hold the same figures: `compare_results.py OURS THEIRS`."""
import sys

import polars as pl

NAMES = {
    "account": "account_code",
    "account_id": "account_code",
    "revenue": "rev_cur",
    "revenue_previous": "rev_prev",
    "p_revenue": "p_rev",
}
COUNTS = ["recency_days", "frequency", "documents", "breadth"]
RATIOS = ["growth", "share", "p_rev", "p_growth", "p_recency", "p_frequency", "p_breadth"]


def read(path):
    frame = pl.read_csv(path, infer_schema_length=None)
    return frame.rename({name: to for name, to in NAMES.items() if name in frame.columns})


ours, theirs = read(sys.argv[1]), read(sys.argv[2])
both = ours.join(theirs, on="account_code", suffix="_theirs")
assert ours.height == theirs.height == both.height, "other accounts"
apart = lambda name: (both[name].cast(pl.Float64) - both[f"{name}_theirs"].cast(pl.Float64)).abs()
for money in ("rev_cur", "rev_prev"):
    assert apart(money).max() < 0.001, money
for count in COUNTS:
    assert apart(count).max() == 0, count
for ratio in RATIOS:
    assert apart(ratio).max() <= 1.1e-9 * 100, ratio
assert (both["abc"] == both["abc_theirs"]).all(), "abc"
