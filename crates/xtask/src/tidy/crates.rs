//! Which crate may use which, and what each leaves out.

use super::tree::Tree;
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use std::collections::BTreeSet;

/// A crate and the crates of ours it may use.
type Edges = (&'static str, &'static [&'static str]);

/// The direction of the house: nothing points back. `testkit` may be used by tests of any crate
/// whose tests need a store or an application, never otherwise.
const EDGES: [Edges; 10] = [
    ("canopy-domain", &[]),
    ("canopy-tables", &["canopy-domain"]),
    ("canopy-analytics", &["canopy-domain", "canopy-tables"]),
    ("canopy-store", &["canopy-domain"]),
    ("canopy-usecases", &["canopy-domain", "canopy-tables", "canopy-analytics", "canopy-store"]),
    ("canopy-texts", &["canopy-domain"]),
    ("canopy-web", &["canopy-domain", "canopy-store", "canopy-usecases", "canopy-texts"]),
    ("canopy-server", &ALL),
    ("canopy-testkit", &ALL),
    ("xtask", &[]),
];

const ALL: [&str; 7] = [
    "canopy-domain",
    "canopy-tables",
    "canopy-analytics",
    "canopy-store",
    "canopy-usecases",
    "canopy-texts",
    "canopy-web",
];

/// Crates whose tests may use `testkit`.
const TESTED_WITH_TESTKIT: [&str; 5] =
    ["canopy-analytics", "canopy-store", "canopy-usecases", "canopy-web", "canopy-server"];

/// What a crate must not name in its manifest.
const BANNED: [Edges; 7] = [
    (
        "canopy-domain",
        &["tokio", "sqlx", "axum", "serde_json", "rand", "getrandom", "sea-query", "datafusion"],
    ),
    ("canopy-tables", &["tokio", "sqlx", "axum", "datafusion", "sea-query"]),
    ("canopy-analytics", &["sqlx", "sea-query", "axum"]),
    ("canopy-store", &["axum", "datafusion", "arrow", "parquet", "fluent-bundle"]),
    ("canopy-usecases", &["sqlx", "sea-query", "axum", "askama", "datafusion"]),
    ("canopy-texts", &["tokio", "sqlx", "axum", "askama"]),
    ("canopy-web", &["sqlx", "sea-query", "sea-query-sqlx", "datafusion", "arrow", "parquet"]),
];

/// Edges between our crates that the table does not have, and crates it does not know.
pub(super) fn edges(tree: &Tree) -> Vec<String> {
    let metadata = match read(tree) {
        Ok(metadata) => metadata,
        Err(fault) => return vec![fault],
    };
    let ours: BTreeSet<&str> =
        metadata.workspace_packages().iter().map(|package| package.name.as_str()).collect();
    let mut faults = Vec::new();
    for package in metadata.workspace_packages() {
        let name = package.name.as_str();
        let Some((_, allowed)) = EDGES.iter().find(|(crate_name, _)| *crate_name == name) else {
            faults.push(format!("{}:1: not in EDGES of crates/xtask", manifest(package)));
            continue;
        };
        for dependency in &package.dependencies {
            let to = dependency.name.as_str();
            let is_test_use = dependency.kind == DependencyKind::Development
                && (to == "canopy-testkit" && TESTED_WITH_TESTKIT.contains(&name) || to == name);
            if ours.contains(to) && !allowed.contains(&to) && !is_test_use {
                faults.push(format!("{}:1: {name} must not use {to}", manifest(package)));
            }
        }
    }
    faults
}

/// Dependencies a crate has no business with.
pub(super) fn banned(tree: &Tree) -> Vec<String> {
    let metadata = match read(tree) {
        Ok(metadata) => metadata,
        Err(fault) => return vec![fault],
    };
    let mut faults = Vec::new();
    for package in metadata.workspace_packages() {
        let row = BANNED.iter().find(|(name, _)| *name == package.name.as_str());
        let banned = row.map_or(&[] as &[&str], |(_, banned)| banned);
        for dependency in &package.dependencies {
            let is_shipped = dependency.kind != DependencyKind::Development;
            if is_shipped && banned.contains(&dependency.name.as_str()) {
                let (path, name) = (manifest(package), &dependency.name);
                faults.push(format!("{path}:1: {name} has no place in {}", package.name));
            }
        }
    }
    faults
}

/// Migrations that stand for one database only.
pub(super) fn migrations(tree: &Tree) -> Vec<String> {
    let names = |dialect: &str| -> BTreeSet<String> {
        let folder = format!("crates/store/migrations/{dialect}/");
        let names = tree.files.iter().filter_map(|file| file.path.strip_prefix(&folder));
        names.map(str::to_owned).collect()
    };
    let (sqlite, postgres) = (names("sqlite"), names("postgres"));
    sqlite
        .symmetric_difference(&postgres)
        .map(|name| {
            let here = if sqlite.contains(name) { "sqlite" } else { "postgres" };
            format!("crates/store/migrations/{here}/{name}:1: has no twin for the other database")
        })
        .collect()
}

fn read(tree: &Tree) -> Result<Metadata, String> {
    MetadataCommand::new()
        .manifest_path(tree.root.join("Cargo.toml"))
        .no_deps()
        .exec()
        .map_err(|error| format!("Cargo.toml:1: cargo metadata: {error}"))
}

fn manifest(package: &Package) -> String {
    let folder = package.name.trim_start_matches("canopy-");
    format!("crates/{folder}/Cargo.toml")
}
