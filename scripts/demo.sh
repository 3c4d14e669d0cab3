#!/usr/bin/env bash
# Writes the files of a made-up company of any size, for trying and measuring.
source "$(dirname "$0")/lib.sh"

build_canopy
out=${OUT:-demo-data/files}
mkdir -p "$out"
"$canopy" demo --accounts "${ACCOUNTS:-2000}" --rows "${ROWS:-200000}" --out "$out"
