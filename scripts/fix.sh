#!/usr/bin/env bash
# Puts right what a program can put right.
source "$(dirname "$0")/lib.sh"

cargo run --quiet -p xtask -- texts
cargo clippy --workspace --all-targets --fix --allow-dirty --allow-staged --quiet
cargo fmt --all
typos=$(command -v typos || echo "$target_dir/tools/typos/bin/typos")
if [ -x "$typos" ]; then
    "$typos" --config typos.toml --write-changes || true
fi
