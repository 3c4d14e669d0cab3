#!/usr/bin/env bash
# Everything a change must pass, in the order that fails soonest. Dependencies are compiled once for
# the tests and the journeys, and checked once for the lints.
source "$(dirname "$0")/lib.sh"

started=$SECONDS
step() { # step WHAT COMMAND…
    local what=$1 at=$SECONDS
    shift
    "$@"
    say "$what took $((SECONDS - at)) s"
}

log=$(mktemp)
trap 'rm -f "$log"' EXIT
scripts/setup.sh
# A full disk shows as a linker that dies of a bus error: say beforehand what is likely.
free=$(df --output=avail --block-size=1G . | tail -1 | tr -d ' ')
[ "$free" -ge 20 ] || warn "Only $free GB are free here. A build from nothing takes about 15 GB."
step "lint" scripts/lint.sh
step "test" scripts/test.sh 2>&1 | tee "$log"
step "e2e" scripts/e2e.sh
say "ci took $((SECONDS - started)) s"
grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -1
