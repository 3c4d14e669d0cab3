#!/usr/bin/env bash
# Builds Canopy and serves the demonstration company. Its files stay in demo-data/.
source "$(dirname "$0")/lib.sh"

say "building Canopy (the first time takes a while: every dependency is compiled once)"
build_canopy
exec "$canopy" serve --demo --data "${CANOPY_DATA:-demo-data}"
