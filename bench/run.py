"""Runs each job in our programs, Polars and DuckDB by turns and prints what it cost.

Every job is a process of its own; its time and peak memory are what the system accounts to it.
The least processor time of all rounds counts. Results are compared before anything is printed.
"""
import json
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE / "out"
DATA = Path(os.environ.get("BENCH_DATA", OUT / "data"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
AS_OF, CUT, MONTHS = "2025-12-31", "2025-11-19", "12"
FACTS = os.environ["BENCH_FACTS"]
CANOPY = os.environ.get("BENCH_CANOPY")


def python(tool, *arguments):
    return [sys.executable, str(HERE / f"jobs_{tool}.py"), *arguments]


def ours_once(kind, out):
    file = str(DATA / f"sales.{kind}")
    if CANOPY:
        period = ["--as-of", AS_OF, "--months", MONTHS]
        return [CANOPY, "metrics", file, *period, "--out", out]
    return [FACTS, "pass", file, AS_OF, MONTHS, out]


def jobs():
    csv, parquet = str(DATA / "sales.csv"), str(DATA / "sales.parquet")
    store = str(DATA / "store")
    yield "import", False, {
        "canopy": lambda _: [FACTS, "import", csv, store],
        "polars": lambda _: python("polars", "import", csv, str(DATA / "polars.parquet")),
        "duckdb": lambda _: python("duckdb", "import", csv, str(DATA / "duckdb.db")),
    }
    for name, as_of in (("screening", AS_OF), ("screening, mid-month", CUT)):
        figures = lambda tool, as_of: lambda out: python(
            tool, "metrics", parquet, out, as_of, MONTHS
        )
        yield name, True, {
            "canopy": lambda out, as_of=as_of: [FACTS, "metrics", store, as_of, MONTHS, out],
            "polars": figures("polars", as_of),
            "duckdb": figures("duckdb", as_of),
        }
    for kind in ("parquet", "csv"):
        file = str(DATA / f"sales.{kind}")
        figures = lambda tool, file: lambda out: python(tool, "metrics", file, out, AS_OF, MONTHS)
        yield f"one-shot from {kind}", True, {
            "canopy": lambda out, kind=kind: ours_once(kind, out),
            "polars": figures("polars", file),
            "duckdb": figures("duckdb", file),
        }


def run(command):
    """Wall and processor seconds and peak megabytes of one process."""
    started = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = child.stdout.read().decode()
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if status != 0:
        sys.exit(f"{command} failed:\n{said}")
    wall, processor = time.monotonic() - started, used.ru_utime + used.ru_stime
    if "jobs_" in command[1]:
        # In their favour: without the time it takes to load the library.
        processor, wall = map(float, said.split())
    return {"wall": wall, "cpu": processor, "megabytes": used.ru_maxrss / 1024}


def measure(compare, tools):
    found = {}
    for _ in range(ROUNDS):
        for tool, command in tools.items():
            cost = run(command(str(OUT / f"{tool}.csv")))
            if tool not in found or cost["cpu"] < found[tool]["cpu"]:
                found[tool] = cost
    for tool in [tool for tool in tools if compare and tool != "canopy"]:
        check = [str(HERE / "compare_results.py"), str(OUT / "canopy.csv"), str(OUT / f"{tool}.csv")]
        subprocess.run([sys.executable, *check], check=True)
    return found


def main():
    OUT.mkdir(exist_ok=True)
    print(f"{'job':22}{'tool':8}{'wall s':>9}{'CPU s':>9}{'peak MB':>9}{'CPU ours/theirs':>17}")
    for name, compare, tools in jobs():
        found = measure(compare, tools)
        for tool, cost in found.items():
            ratio = found["canopy"]["cpu"] / cost["cpu"]
            cost["ours_to_theirs"] = round(ratio, 3)
            shown = f"{ratio:17.2f}" if tool != "canopy" else ""
            figures = f"{cost['wall']:9.2f}{cost['cpu']:9.2f}{cost['megabytes']:9.0f}"
            print(f"{name:22}{tool:8}{figures}{shown}", flush=True)
        file = OUT / f"{name.replace(', ', '-').replace(' ', '-')}.json"
        file.write_text(json.dumps({"job": name, "rounds": ROUNDS, "tools": found}, indent=2))


if __name__ == "__main__":
    main()
