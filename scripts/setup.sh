#!/usr/bin/env bash
# Checks the tools, and builds what the browser loads when its sources have changed.
source "$(dirname "$0")/lib.sh"

missing=()
need() { # need PROGRAM COMMAND-THAT-INSTALLS-IT
    has "$1" || missing+=("$1 is missing. Install it with: $2")
}
need cargo "curl --proto '=https' -sSf https://sh.rustup.rs | sh"
need cc "sudo apt-get install build-essential"
need node "sudo apt-get install nodejs npm"
need npm "sudo apt-get install npm"
if [ ${#missing[@]} -gt 0 ]; then
    printf '%s\n' "${missing[@]}" >&2
    die "Install what is missing and run this again."
fi

wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
have=$(rustc --version | cut -d' ' -f2)
if [ "$(printf '%s\n%s\n' "$wanted" "$have" | sort -V | head -1)" != "$wanted" ]; then
    die "Rust $have is older than $wanted. Update it with: rustup update stable"
fi
node_major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$node_major" -lt 20 ]; then
    die "Node.js $node_major is older than 20. Debian 13 has 20; see https://nodejs.org for others."
fi

frontend=crates/web/frontend
if [ ! -f "$frontend/node_modules/.package-lock.json" ] ||
    [ "$frontend/package-lock.json" -nt "$frontend/node_modules/.package-lock.json" ]; then
    say "fetching what the pages are built from (npm)"
    npm ci --prefix "$frontend" --no-audit --no-fund --loglevel=error
fi
stamp=$frontend/node_modules/.built
changed() {
    [ ! -f "$stamp" ] || [ ! -d crates/web/dist ] ||
        [ -n "$(find "$frontend" -name node_modules -prune -o -type f -newer "$stamp" -print -quit)" ]
}
if changed; then
    say "building what the browser loads"
    npm run build --prefix "$frontend" --silent
    touch "$stamp"
fi
