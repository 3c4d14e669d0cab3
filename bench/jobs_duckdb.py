"""The jobs in DuckDB: `jobs_duckdb.py import|metrics FILE OUT [AS_OF MONTHS]`.

Prints the processor seconds of the job itself, without loading DuckDB.
"""
import os
import resource
import sys
import time

import duckdb

COLUMNS = """{'date': 'DATE', 'account_code': 'VARCHAR', 'account_name': 'VARCHAR',
    'product_code': 'VARCHAR', 'document': 'VARCHAR', 'quantity': 'BIGINT',
    'amount': 'DECIMAL(18, 2)'}"""

METRICS = """
COPY (
WITH sums AS (
    SELECT account_code,
        coalesce(sum(amount) FILTER (now), 0) AS rev_cur,
        coalesce(sum(amount) FILTER (date > $before AND date <= $start), 0) AS rev_prev,
        max(date) FILTER (date <= $as_of AND quantity > 0) AS last,
        count(DISTINCT date) FILTER (now AND quantity > 0) AS frequency,
        count(DISTINCT document) FILTER (now AND quantity > 0) AS documents,
        count(DISTINCT product_code) FILTER (now AND quantity > 0) AS breadth
    FROM (SELECT *, date > $start AND date <= $as_of AS now FROM {source})
    GROUP BY account_code
), grown AS (
    SELECT * EXCLUDE last,
        CASE WHEN rev_prev > 0
             THEN round(greatest(-1, least(3, rev_cur::DOUBLE / rev_prev::DOUBLE - 1)), 9)
             WHEN rev_cur > 0 THEN 1 ELSE -1 END AS growth,
        coalesce($as_of - last, 9999) AS recency_days,
        sum(rev_cur) OVER () AS total,
        coalesce(sum(rev_cur) OVER (ORDER BY rev_cur DESC, account_code
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS cumulated
    FROM sums
)
SELECT account_code, rev_cur, rev_prev, growth, recency_days, frequency, documents, breadth,
    rev_cur::DOUBLE / total::DOUBLE AS share,
    CASE WHEN cumulated::DOUBLE / total::DOUBLE < 0.80 THEN 'A'
         WHEN cumulated::DOUBLE / total::DOUBLE < 0.95 THEN 'B' ELSE 'C' END AS abc,
    100 * percent_rank() OVER (ORDER BY rev_cur) AS p_rev,
    100 * percent_rank() OVER (ORDER BY growth) AS p_growth,
    100 * percent_rank() OVER (ORDER BY recency_days DESC) AS p_recency,
    100 * percent_rank() OVER (ORDER BY frequency) AS p_frequency,
    100 * percent_rank() OVER (ORDER BY breadth) AS p_breadth
FROM grown
) TO '{out}' (HEADER)
"""


def source(path):
    if path.endswith(".csv"):
        return f"read_csv('{path}', header = true, columns = {COLUMNS})"
    return f"read_parquet('{path}')"


def import_file(path, out):
    if os.path.exists(out):
        os.remove(out)
    with duckdb.connect(out) as database:
        database.execute(f"CREATE TABLE sales AS FROM {source(path)}")


def metrics(path, out, as_of, months):
    with duckdb.connect() as database:
        ends = f"SELECT DATE '{as_of}', (DATE '{as_of}' - INTERVAL {months} MONTH)::DATE,"
        ends += f" (DATE '{as_of}' - INTERVAL {2 * int(months)} MONTH)::DATE"
        as_of, start, before = database.execute(ends).fetchall()[0]
        query = METRICS
        for name, day in (("as_of", as_of), ("start", start), ("before", before)):
            query = query.replace(f"${name}", f"DATE '{day}'")
        database.execute(query.format(source=source(path), out=out))


def processor():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    job, *arguments = sys.argv[1:]
    wall, used = time.monotonic(), processor()
    {"import": import_file, "metrics": metrics}[job](*arguments)
    print(f"{processor() - used:.3f} {time.monotonic() - wall:.3f}")
