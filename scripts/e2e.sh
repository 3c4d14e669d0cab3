#!/usr/bin/env bash
# The journeys in a real browser, against a server of their own.
source "$(dirname "$0")/lib.sh"

export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || true)}
if [ -z "$CHROMIUM" ]; then
    install_or_name "Chromium" chromium fonts-noto-cjk || die "No browser, no journeys."
    CHROMIUM=$(command -v chromium)
fi
if [ ! -f e2e/node_modules/.package-lock.json ] ||
    [ e2e/package-lock.json -nt e2e/node_modules/.package-lock.json ]; then
    npm ci --prefix e2e --no-audit --no-fund --loglevel=error
fi
if [ -z "${CANOPY_BIN:-}" ]; then
    build_canopy
    CANOPY_BIN=$canopy
fi
export CANOPY_BIN
node e2e/run.mjs "$@"
