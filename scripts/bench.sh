#!/usr/bin/env bash
# Measures, with the same jobs in Polars and DuckDB beside ours. See bench/README.md.
source "$(dirname "$0")/lib.sh"

exec bench/run.sh "$@"
