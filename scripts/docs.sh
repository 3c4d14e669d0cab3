#!/usr/bin/env bash
# The code's own documentation, warnings being errors; then the links in ours.
source "$(dirname "$0")/lib.sh"

RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items
cargo test --quiet -p xtask links_in_documents_lead_somewhere
say "open $target_dir/doc/canopy_domain/index.html"
