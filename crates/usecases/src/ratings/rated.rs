//! The standards in force under which people rate.

use crate::standards::Version;
use crate::{Failure, Outcome, Rule, standards};
use canopy_domain::ratings::Rubric;
use canopy_domain::standards::{Criterion, StandardStatus};
use canopy_store::Desk;
use canopy_store::ratings::Settled;

/// A standard in force with its rating criteria.
#[derive(Debug, Clone)]
pub struct Rated {
    /// The version in force.
    pub version: Version,
    /// Its rating criteria with their rubrics, in the standard's order.
    pub criteria: Vec<(Criterion, Rubric)>,
}

impl Rated {
    pub(crate) fn of(version: Version) -> Self {
        let criteria = version.standard.rated().map(|one| (one.clone(), Rubric::of(one)));
        Self { criteria: criteria.collect(), version }
    }

    /// Code of the standard.
    pub fn code(&self) -> &str {
        &self.version.row.code
    }

    pub(super) fn settled(&self, on: canopy_domain::Day) -> Settled {
        let criteria = self.criteria.iter();
        let criteria = criteria.map(|(one, rubric)| (one.code.clone(), rubric.fingerprint()));
        Settled { standard_code: self.code().to_owned(), criteria: criteria.collect(), on }
    }
}

/// The published standards that ask for ratings, the one of the latest run first.
pub async fn rated_standards(desk: &Desk) -> Outcome<Vec<Rated>> {
    let latest = match desk.latest_run().await? {
        Some(run) => desk.run(run).await?.standard_code,
        None => String::new(),
    };
    let mut found = Vec::new();
    for row in standards::list(desk).await? {
        if row.status == StandardStatus::Published {
            let rated = Rated::of(Version::of(row)?);
            if !rated.criteria.is_empty() {
                found.push(rated);
            }
        }
    }
    found.sort_by_key(|rated| rated.code() != latest);
    Ok(found)
}

/// The published standard of a code that asks for ratings; the first of all where none is named.
pub async fn rated_standard(desk: &Desk, code: Option<&str>) -> Outcome<Rated> {
    let all = rated_standards(desk).await?;
    let mut all = all.into_iter();
    let found = match code {
        Some(code) => all.find(|rated| rated.code() == code),
        None => all.next(),
    };
    found.ok_or(Failure::Rule(Rule::NothingRated))
}
