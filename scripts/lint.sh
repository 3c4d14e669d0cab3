#!/usr/bin/env bash
# Formatting, lints, the tree's own rules, licences, spelling. Goes on after a failure, then fails.
source "$(dirname "$0")/lib.sh"

faults=()
check() { # check WHAT COMMAND…
    local what=$1
    shift
    say "$what"
    "$@" || faults+=("$what")
}

tidy() {
    cargo build --workspace --quiet --bin xtask && "$target_dir/debug/xtask" tidy
}

typos_version=1.52.0
find_typos() {
    has typos && typos=typos && return 0
    typos=$target_dir/tools/typos/bin/typos
    [ -x "$typos" ] && return 0
    has python3 || return 1
    say "fetching typos $typos_version (PyPI)"
    PIP_ROOT_USER_ACTION=ignore python3 -m pip install --quiet --disable-pip-version-check --target "$target_dir/tools/typos" \
        "typos==$typos_version" && [ -x "$typos" ]
}

check "formatting" cargo fmt --all -- --check
check "lints" cargo clippy --workspace --all-targets --quiet -- -D warnings
check "the tree's own rules, with licences and sources" tidy
check "types of the islands" npm run check --silent --prefix crates/web/frontend
if find_typos; then
    check "spelling" "$typos" --config typos.toml
else
    faults+=("spelling: typos could not be had; install it with: pip install typos")
fi
if cargo deny --version >/dev/null 2>&1; then
    if cargo deny fetch db >/dev/null 2>&1; then
        check "advisories, licences, bans, sources" cargo deny check
    else
        check "licences, bans, sources" cargo deny check licenses bans sources
        warn "NOT CHECKED: advisories. Their database (RustSec) could not be reached."
    fi
else
    warn "NOT CHECKED: advisories and bans. cargo-deny is missing: cargo install cargo-deny --locked"
fi

if [ ${#faults[@]} -gt 0 ]; then
    printf 'failed: %s\n' "${faults[@]}" >&2
    exit 1
fi
say "lint: all well"
