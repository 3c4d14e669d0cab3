#!/usr/bin/env bash
# The whole test suite. Says loudly what it had to skip; in CI nothing is skipped.
source "$(dirname "$0")/lib.sh"

skipped=()
if ! find_postgres && ! { install_or_name "PostgreSQL" postgresql && find_postgres; }; then
    skipped+=("every test on PostgreSQL: initdb was not found")
fi
if [ ${#skipped[@]} -eq 0 ]; then
    export CANOPY_REQUIRE_POSTGRES=1
elif [ -n "$is_ci" ]; then
    die "CI skips nothing: ${skipped[*]}"
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run --workspace --no-fail-fast 2>&1 | tee "$log" || status=$?
    passed=$(grep -oE '[0-9]+ passed' "$log" | tail -1 | cut -d' ' -f1 || true)
    failed=$(grep -E '^ *Summary' "$log" | grep -oE '[0-9]+ failed' | tail -1 | cut -d' ' -f1 || true)
else
    warn "cargo-nextest is missing, using cargo test. To get it: cargo install cargo-nextest --locked"
    cargo test --workspace --no-fail-fast 2>&1 | tee "$log" || status=$?
    passed=$(grep -oE '^test result: .* [0-9]+ passed' "$log" | grep -oE '[0-9]+ passed' |
        awk '{ sum += $1 } END { print sum + 0 }')
    failed=$(grep -oE '^test result: .* [0-9]+ failed' "$log" | grep -oE '[0-9]+ failed' |
        awk '{ sum += $1 } END { print sum + 0 }')
fi
if has cargo && grep -rqE '^\s*//[/!] ```(rust)?$' crates/*/src; then
    cargo test --workspace --doc --quiet || status=$?
fi

for what in "${skipped[@]}"; do
    warn "SKIPPED $what"
done
if [ "$status" -ne 0 ]; then
    echo "${passed:-0} passed, ${failed:-1} failed"
    exit "$status"
fi
echo "${passed:-0} passed, ${failed:-0} failed"
