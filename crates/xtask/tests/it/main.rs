//! The repository keeps its own rules. Run alone with `cargo test -p xtask`.

mod rules;
