"""Future demand: fits lifetime value on CDNOW beside the `lifetimes` package, and forecasts many
customers. Each tool fits in a process of its own, by turns; the least processor time of all rounds
counts. Parameters are compared to a thousandth before a figure is printed.
"""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
OUT = HERE / "out"
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
CANOPY = os.environ.get("BENCH_CANOPY", str(HERE.parent / "target/release/canopy"))
ACCOUNTS = int(os.environ.get("BENCH_FORECASTS", "100000"))
ROWS = int(os.environ.get("BENCH_FORECAST_ROWS", "4000000"))
FIT = r"(BG/NBD|Pareto/NBD|Gamma–Gamma): (.*); log-likelihood (-?[\d.]+)"


def theirs(summary):
    """In a process of its own: fits the three models, prints them and what fitting cost."""
    import time
    import warnings

    warnings.filterwarnings("ignore")
    import pandas
    from lifetimes import BetaGeoFitter, GammaGammaFitter, ParetoNBDFitter

    data = pandas.read_csv(summary)
    times = (data["frequency"], data["recency"], data["T"])
    before = time.process_time()
    found = {}
    for name, fitter in (("BG/NBD", BetaGeoFitter), ("Pareto/NBD", ParetoNBDFitter)):
        model = fitter(penalizer_coef=0.0).fit(*times)
        found[name] = dict(model.params_)
    again = data[data["frequency"] > 0]
    model = GammaGammaFitter(penalizer_coef=0.0).fit(again["frequency"], again["monetary"])
    found["Gamma–Gamma"] = dict(model.params_)
    print(json.dumps({"models": found, "seconds": time.process_time() - before}))


def summary():
    """CDNOW, a tenth of the customers, as the package ships it."""
    from lifetimes.datasets import load_cdnow_summary_data_with_monetary_value

    file = OUT / "cdnow.csv"
    data = load_cdnow_summary_data_with_monetary_value().reset_index()
    data.columns = ["account", "frequency", "recency", "T", "monetary"]
    data.to_csv(file, index=False)
    return str(file)


def run(command):
    """What a command prints, its processor seconds, and its peak memory in megabytes."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    printed = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed:\n{printed}")
    return printed, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def lifetime_value():
    file = summary()
    ours, others, models = [], [], {}
    for _ in range(ROUNDS):
        printed, seconds, _ = run([CANOPY, "clv", file, "--out", str(OUT / "clv.csv"), "--lang", "en"])
        ours.append(seconds)
        for name, parameters, likelihood in re.findall(FIT, printed):
            values = dict(part.split(" = ") for part in parameters.split(", "))
            named = {"α": "alpha", "β": "beta"}
            values = {named.get(key, key): float(value) for key, value in values.items()}
            models[name] = values, float(likelihood)
        printed, _, _ = run([sys.executable, __file__, "theirs", file])
        told = json.loads(printed.splitlines()[-1])
        others.append(told["seconds"])
    for name, (values, likelihood) in models.items():
        expected = told["models"][name]
        for key, value in values.items():
            if abs(value / expected[key] - 1) > 1e-3:
                sys.exit(f"{name} {key}: {value} is not {expected[key]}")
        print(f"{name}: {values}, log-likelihood {likelihood:.3f}")
    print(f"three fits on CDNOW: {min(ours):.2f} s, lifetimes {min(others):.2f} s, "
          f"ratio {min(ours) / min(others):.2f}")


def forecasts():
    folder = OUT / "demand"
    if not (folder / "sales.csv").exists():
        folder.mkdir(parents=True, exist_ok=True)
        size = ["--accounts", str(ACCOUNTS), "--rows", str(ROWS)]
        run([CANOPY, "demo", *size, "--out", str(folder), "--lang", "en"])
    sales = str(folder / "sales.csv")
    _, reading, _ = run([CANOPY, "metrics", sales, "--out", str(OUT / "metrics.csv"), "--lang", "en"])
    for name in ("forecast", "clv"):
        out = str(OUT / f"{name}.csv")
        _, seconds, megabytes = run([CANOPY, name, sales, "--out", out, "--lang", "en"])
        print(f"canopy {name}, {ACCOUNTS:,} customers, {ROWS:,} rows: {seconds:.1f} s of processor "
              f"time, {megabytes:.0f} MB; canopy metrics on the same file {reading:.1f} s")


if __name__ == "__main__":
    if sys.argv[1:2] == ["theirs"]:
        theirs(sys.argv[2])
    else:
        OUT.mkdir(exist_ok=True)
        lifetime_value()
        forecasts()
