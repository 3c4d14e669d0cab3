//! Reading versions together with the document they hold, and checking a document.

use crate::{Failure, Outcome};
use canopy_domain::Day;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::{self, Standard};
use canopy_store::standards::{DraftStandard, StandardRow};
use canopy_store::{Desk, ViewStandards};
use std::sync::{Mutex, PoisonError};

/// A version of a standard with its document read.
#[derive(Debug, Clone)]
pub struct Version {
    /// The version as kept.
    pub row: StandardRow,
    /// What its document says.
    pub standard: Standard,
}

impl Version {
    pub(crate) fn of(row: StandardRow) -> Outcome<Self> {
        let standard = parsed(&row.document)?;
        Ok(Self { row, standard })
    }
}

/// Documents read lately with what they say: most pages show tiers, and all of them the same ones.
static READ: Mutex<Vec<(String, Standard)>> = Mutex::new(Vec::new());
/// How many are remembered.
const READ_MOST: usize = 16;

/// As [`parse`], remembering the latest documents.
fn parsed(document: &str) -> Outcome<Standard> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, standard)) = read.iter().find(|(text, _)| text == document) {
        return Ok(standard.clone());
    }
    drop(read);
    let standard = parse(document)?;
    read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if read.len() >= READ_MOST {
        read.remove(0);
    }
    read.push((document.to_owned(), standard.clone()));
    Ok(standard)
}

/// Every version of every standard, by code, latest version first.
pub async fn list(desk: &Desk) -> Outcome<Vec<StandardRow>> {
    Ok(desk.permit::<ViewStandards>()?.standards().await?)
}

/// One version.
pub async fn read(desk: &Desk, id: StandardId) -> Outcome<Version> {
    Version::of(desk.permit::<ViewStandards>()?.standard(id).await?)
}

/// The version of a standard in force on a day.
pub async fn in_force(desk: &Desk, code: &str, day: Day) -> Outcome<Option<Version>> {
    let row = desk.permit::<ViewStandards>()?.standard_in_force(code, day).await?;
    row.map(Version::of).transpose()
}

/// Reads a text as a standard that can be used: it parses, and nothing in it contradicts itself.
pub fn check(toml: &str) -> Outcome<Standard> {
    let standard = parse(toml)?;
    let findings = standards::check(&standard);
    if findings.is_empty() { Ok(standard) } else { Err(Failure::Standard(findings)) }
}

pub(super) fn parse(toml: &str) -> Outcome<Standard> {
    standards::parse_toml(toml).map_err(Failure::StandardUnreadable)
}

pub(super) fn draft(standard: &Standard, document: String) -> DraftStandard {
    DraftStandard {
        code: standard.code.clone(),
        document,
        name_zh: standard.name.zh.clone(),
        name_en: standard.name.en.clone(),
    }
}
