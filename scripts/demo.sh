#!/usr/bin/env bash
# Writes the files of a made-up company of any size, for trying and measuring.
source "$(dirname "$0")/lib.sh"

cargo build -p canopy-server
out=${OUT:-demo-data/files}
mkdir -p "$out"
"$target_dir/debug/canopy" demo --accounts "${ACCOUNTS:-2000}" --rows "${ROWS:-200000}" --out "$out"
