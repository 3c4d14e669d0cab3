#!/usr/bin/env bash
# What takes long: a server killed again and again while people write, on a release-like footing of
# the tests. KILLS=1000 is what a release is measured by.
source "$(dirname "$0")/lib.sh"

kills=${KILLS:-1000}
say "$kills times SIGTERM, then $kills times SIGKILL, under writes"
CANOPY_KILLS=$kills cargo nextest run --workspace --no-capture \
    -E 'package(canopy-server) & test(/kills::/)'
