"""The jobs in Polars: `jobs_polars.py import|metrics FILE OUT [AS_OF MONTHS]`.

Prints the processor seconds of the job itself, without loading Polars.
"""
import resource
import sys
import time
from datetime import date

import polars as pl


def scan(path):
    if path.endswith(".csv"):
        # As exact as the others: money as decimals, not as floating numbers.
        kinds = {"amount": pl.Decimal(18, 2)}
        return pl.scan_csv(path, try_parse_dates=True, schema_overrides=kinds)
    return pl.scan_parquet(path)


def import_file(path, out):
    scan(path).collect().write_parquet(out)


def metrics(path, out, as_of, months):
    as_of = date.fromisoformat(as_of)
    start = pl.lit(as_of).dt.offset_by(f"-{months}mo")
    before = pl.lit(as_of).dt.offset_by(f"-{2 * int(months)}mo")
    known = pl.col("date") <= as_of
    current = known & (pl.col("date") > start)
    previous = (pl.col("date") > before) & (pl.col("date") <= start)
    bought = known & (pl.col("quantity") > 0)
    distinct = lambda name: pl.col(name).filter(current & bought).n_unique()
    sums = (
        scan(path)
        .group_by("account_code")
        .agg(
            pl.col("amount").filter(current).sum().alias("rev_cur"),
            pl.col("amount").filter(previous).sum().alias("rev_prev"),
            pl.col("date").filter(bought).max().alias("last"),
            distinct("date").alias("frequency"),
            distinct("document").alias("documents"),
            distinct("product_code").alias("breadth"),
        )
        .collect()
    )
    rank(sums, as_of).write_csv(out)


def rank(sums, as_of):
    n = sums.height
    percent = lambda of: (of.rank("min").cast(pl.Float64) - 1) / (n - 1) * 100
    cur, prev = pl.col("rev_cur").cast(pl.Float64), pl.col("rev_prev").cast(pl.Float64)
    growth = (
        pl.when(prev > 0)
        .then((cur / prev - 1).clip(-1, 3).round(9))
        .when(cur > 0)
        .then(1.0)
        .otherwise(-1.0)
    )
    recency = (pl.lit(as_of) - pl.col("last")).dt.total_days().fill_null(9999)
    cumulated = pl.col("rev_cur").cum_sum() - pl.col("rev_cur")
    before = cumulated.cast(pl.Float64) / cur.sum()
    abc = pl.when(before < 0.8).then(pl.lit("A")).when(before < 0.95).then(pl.lit("B"))
    return (
        sums.with_columns(growth.alias("growth"), recency.alias("recency_days"))
        .sort(["rev_cur", "account_code"], descending=[True, False])
        .with_columns(
            (cur / cur.sum()).alias("share"),
            abc.otherwise(pl.lit("C")).alias("abc"),
            percent(pl.col("rev_cur")).alias("p_rev"),
            percent(pl.col("growth")).alias("p_growth"),
            percent(-pl.col("recency_days")).alias("p_recency"),
            percent(pl.col("frequency")).alias("p_frequency"),
            percent(pl.col("breadth")).alias("p_breadth"),
        )
        .drop("last")
    )


def processor():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    job, *arguments = sys.argv[1:]
    wall, used = time.monotonic(), processor()
    {"import": import_file, "metrics": metrics}[job](*arguments)
    print(f"{processor() - used:.3f} {time.monotonic() - wall:.3f}")
