//! Licences, sources and forbidden twins of everything linked in, by the lists in deny.toml. Works
//! without a network; advisories are `cargo deny`'s, where its database can be reached.

use super::tree::Tree;
use cargo_metadata::{Metadata, MetadataCommand, Package};
use std::collections::{BTreeMap, BTreeSet};

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";
/// Crates of which two versions in one binary would be two worlds.
const ONLY_ONCE: [&str; 8] = [
    "arrow-array",
    "parquet",
    "object_store",
    "libsqlite3-sys",
    "sqlx-core",
    "axum-core",
    "tokio",
    "fluent-bundle",
];

/// Packages with a licence or source the lists do not allow, and those present twice.
pub(super) fn faults(tree: &Tree) -> Vec<String> {
    let metadata = match read(tree) {
        Ok(metadata) => metadata,
        Err(fault) => return vec![fault],
    };
    let lists = match lists(tree) {
        Ok(lists) => lists,
        Err(fault) => return vec![fault],
    };
    let foreign = metadata.packages.iter().filter(|package| package.source.is_some());
    let mut faults: Vec<String> =
        foreign.clone().filter_map(|package| fault(package, &lists)).collect();
    let mut versions: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for package in foreign {
        versions.entry(package.name.as_str()).or_default().insert(package.version.to_string());
    }
    for name in ONLY_ONCE {
        if let Some(found) = versions.get(name).filter(|found| found.len() > 1) {
            faults.push(format!("Cargo.lock:1: {name} is linked in {} versions", found.len()));
        }
    }
    faults
}

fn fault(package: &Package, lists: &Lists) -> Option<String> {
    let Lists { allowed, exceptions } = lists;
    let source = package.source.as_ref().map(|source| source.repr.as_str());
    let name = &package.name;
    if source != Some(CRATES_IO) {
        return Some(format!("Cargo.lock:1: {name} does not come from crates.io"));
    }
    let licence = package.license.as_deref().unwrap_or("none stated");
    let mut allowed = allowed.clone();
    allowed.extend(exceptions.get(name.as_str()).into_iter().flatten().cloned());
    let is_allowed = satisfied(&licence.replace('/', " OR "), &allowed);
    (!is_allowed).then(|| format!("deny.toml:1: {name}: licence “{licence}” is not allowed"))
}

/// Whether an SPDX expression can be met with the allowed licences. `AND` binds before `OR`.
fn satisfied(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let met = any_of(&mut rest, allowed);
    met && rest.is_empty()
}

fn any_of(rest: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = all_of(rest, allowed);
    while let Some(("OR", after)) = split(rest) {
        *rest = after;
        met |= all_of(rest, allowed);
    }
    met
}

fn all_of(rest: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let mut met = one(rest, allowed);
    while let Some(("AND", after)) = split(rest) {
        *rest = after;
        met &= one(rest, allowed);
    }
    met
}

fn one(rest: &mut &[&str], allowed: &BTreeSet<String>) -> bool {
    let Some((word, after)) = split(rest) else { return false };
    *rest = after;
    if word == "(" {
        let met = any_of(rest, allowed);
        if let Some((")", after)) = split(rest) {
            *rest = after;
        }
        return met;
    }
    let mut name = word.to_owned();
    if let Some(("WITH", after)) = split(rest)
        && let Some((exception, after)) = split(after)
    {
        name = format!("{word} WITH {exception}");
        *rest = after;
    }
    allowed.contains(&name)
}

fn split<'a, 'b>(words: &'b [&'a str]) -> Option<(&'a str, &'b [&'a str])> {
    words.split_first().map(|(first, rest)| (*first, rest))
}

/// What deny.toml allows: licences for all, and more for some crates.
struct Lists {
    allowed: BTreeSet<String>,
    exceptions: BTreeMap<String, BTreeSet<String>>,
}

fn lists(tree: &Tree) -> Result<Lists, String> {
    let file = tree.files.iter().find(|file| file.path == "deny.toml");
    let text = file.map(|file| file.text.as_str()).ok_or("deny.toml:1: is missing")?;
    let table: toml::Table = text.parse().map_err(|error| format!("deny.toml:1: {error}"))?;
    let licences = table.get("licenses").ok_or("deny.toml:1: no licenses")?;
    let entries = licences.get("exceptions").and_then(toml::Value::as_array);
    let mut exceptions = BTreeMap::new();
    for entry in entries.into_iter().flatten() {
        let name = entry.get("crate").and_then(toml::Value::as_str).unwrap_or_default();
        exceptions.insert(name.to_owned(), names(entry.get("allow")));
    }
    Ok(Lists { allowed: names(licences.get("allow")), exceptions })
}

fn names(list: Option<&toml::Value>) -> BTreeSet<String> {
    let items = list.and_then(toml::Value::as_array).into_iter().flatten();
    items.filter_map(toml::Value::as_str).map(str::to_owned).collect()
}

fn read(tree: &Tree) -> Result<Metadata, String> {
    MetadataCommand::new()
        .manifest_path(tree.root.join("Cargo.toml"))
        .other_options(
            ["--locked", "--filter-platform", "x86_64-unknown-linux-gnu"].map(str::to_owned),
        )
        .exec()
        .map_err(|error| format!("Cargo.toml:1: cargo metadata: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_met_as_spdx_means_them() {
        let allowed: BTreeSet<String> =
            ["MIT", "Apache-2.0 WITH LLVM-exception", "ISC"].map(str::to_owned).into();
        for met in [
            "MIT",
            "GPL-3.0 OR MIT",
            "(GPL-3.0 OR MIT) AND ISC",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        ] {
            assert!(satisfied(met, &allowed), "{met}");
        }
        for unmet in ["GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0", "", "(MIT"] {
            let is_open = unmet == "(MIT";
            assert_eq!(satisfied(unmet, &allowed), is_open, "{unmet}");
        }
    }
}
