#!/usr/bin/env bash
# Holds the API to its own description: schemathesis makes requests from it, valid and not, and looks
# at every answer. CASES says about how many in all. Serves a demonstration company of its own.
source "$(dirname "$0")/lib.sh"

cases=${CASES:-5000}
if [ -z "${CANOPY_BIN:-}" ]; then
    build_canopy
    CANOPY_BIN=$canopy
fi
tools=$target_dir/tools/schemathesis
if ! cmp -s e2e/schemathesis.txt "$tools/.wanted"; then
    say "fetching schemathesis (PyPI)"
    rm -rf "$tools"
    PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --disable-pip-version-check \
        --target "$tools" --requirement e2e/schemathesis.txt
    cp e2e/schemathesis.txt "$tools/.wanted"
fi
folder=$(mktemp -d)
"$CANOPY_BIN" serve --demo --data "$folder/demo" --listen 127.0.0.1:0 >"$folder/told" 2>"$folder/log" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
until address=$(grep -oE 'http://[0-9.]+:[0-9]+' "$folder/told"); do
    kill -0 "$server" || die "the server ended: $(cat "$folder/log")"
    sleep 0.2
done
say "about $cases cases against $address"
CASES=$cases PYTHONPATH=$tools python3 e2e/contract.py "$address"
