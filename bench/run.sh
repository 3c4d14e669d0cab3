#!/usr/bin/env bash
# Measures our programs beside Polars, DuckDB and lifetimes, then the server; see README.md. Arguments: none.
set -euo pipefail
cd "$(dirname "$0")/.."

target_dir=${CARGO_TARGET_DIR:-$PWD/target}
rows=${BENCH_ROWS:-10000000}
export BENCH_DATA=${BENCH_DATA:-$PWD/bench/out/data}

cargo build --release --workspace --example generate --example facts --bin canopy
export BENCH_FACTS=$target_dir/release/examples/facts
export BENCH_CANOPY=${BENCH_CANOPY:-$target_dir/release/canopy}

if [ ! -x bench/.venv/bin/python ]; then
    python3 -m venv bench/.venv
fi
bench/.venv/bin/pip install --quiet --disable-pip-version-check -r bench/requirements.txt

# The data are made anew when their description changes.
made_of="rows $rows, accounts 100000, products 500, months 36, seed 1"
if [ "$(cat "$BENCH_DATA/made-of" 2>/dev/null)" != "$made_of" ]; then
    echo "Writing $rows rows to $BENCH_DATA ..."
    "$target_dir/release/examples/generate" "$BENCH_DATA" "$rows" 100000 500 36 1
    echo "$made_of" > "$BENCH_DATA/made-of"
fi

bench/.venv/bin/python bench/run.py
bench/.venv/bin/python bench/demand.py
exec bench/.venv/bin/python bench/serve.py
