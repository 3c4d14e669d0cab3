#!/usr/bin/env bash
# Measures our programs beside Polars and DuckDB; see README.md. Arguments: none.
set -euo pipefail
cd "$(dirname "$0")/.."

target_dir=${CARGO_TARGET_DIR:-$PWD/target}
rows=${BENCH_ROWS:-10000000}
export BENCH_DATA=${BENCH_DATA:-$PWD/bench/out/data}

cargo build --workspace --example generate --example facts
export BENCH_FACTS=$target_dir/debug/examples/facts
if [ -z "${BENCH_CANOPY:-}" ]; then
    cargo build --workspace --bin canopy
    export BENCH_CANOPY=$target_dir/debug/canopy
fi

if [ ! -x bench/.venv/bin/python ]; then
    python3 -m venv bench/.venv
fi
bench/.venv/bin/pip install --quiet --disable-pip-version-check -r bench/requirements.txt

# The data are made anew when their description changes.
made_of="rows $rows, accounts 100000, products 500, months 36, seed 1"
if [ "$(cat "$BENCH_DATA/made-of" 2>/dev/null)" != "$made_of" ]; then
    echo "Writing $rows rows to $BENCH_DATA ..."
    "$target_dir/debug/examples/generate" "$BENCH_DATA" "$rows" 100000 500 36 1
    echo "$made_of" > "$BENCH_DATA/made-of"
fi

exec bench/.venv/bin/python bench/run.py
