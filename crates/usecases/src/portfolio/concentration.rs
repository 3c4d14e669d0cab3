//! How much hangs on few accounts: for all in reach together, for each territory and for each owner.

use super::survey::{Survey, Surveyed};
use crate::Outcome;
use canopy_domain::portfolio::{Dependence, Thresholds, dependences};
use canopy_domain::primitives::{AccountId, Amount, TerritoryId, UserId};
use canopy_domain::sales::{Concentration, concentration};
use canopy_store::{Desk, ViewTeam};
use rustc_hash::FxHashMap;

/// Whose accounts a group is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holder {
    /// Everything in reach that was asked for.
    Everybody,
    /// A territory and all below it.
    Territory(TerritoryId),
    /// An owner.
    Person(UserId),
}

/// How concentrated a group of accounts is.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Whose accounts they are.
    pub holder: Holder,
    /// The name of the territory or the person.
    pub name: String,
    /// The code of the territory.
    pub code: String,
    /// The figures, over accounts with positive revenue.
    pub figures: Concentration,
    /// The account with the largest revenue.
    pub largest: (AccountId, String),
    /// In what ways it reaches the thresholds.
    pub warnings: Vec<Dependence>,
}

/// The groups of a survey.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread {
    /// All together; none where nobody has positive revenue.
    pub all: Option<Group>,
    /// Each territory with accounts in it or below, by code.
    pub territories: Vec<Group>,
    /// Each owner, by name.
    pub people: Vec<Group>,
    /// The thresholds of the warnings.
    pub thresholds: Thresholds,
}

/// Groups the accounts of a survey.
pub async fn spread(desk: &Desk, survey: &Survey) -> Outcome<Spread> {
    let thresholds = desk.thresholds().await?;
    let tree = desk.territories().await?;
    let parents: FxHashMap<TerritoryId, Option<TerritoryId>> =
        tree.iter().map(|one| (one.id, one.parent)).collect();
    let people = desk.permit::<ViewTeam>()?.users().await?;
    let mut groups: FxHashMap<Holder, Vec<&Surveyed>> = FxHashMap::default();
    for one in &survey.accounts {
        groups.entry(Holder::Everybody).or_default().push(one);
        if let Some(owner) = one.account.owner {
            groups.entry(Holder::Person(owner)).or_default().push(one);
        }
        let mut at = one.account.territory;
        // The tree has no circles; the bound keeps a broken one from turning for ever.
        for _ in 0..parents.len() {
            let Some(id) = at else { break };
            groups.entry(Holder::Territory(id)).or_default().push(one);
            at = parents.get(&id).copied().flatten();
        }
    }
    let group = |holder: Holder, (name, code): (&str, &str)| {
        group(groups.get(&holder)?, holder, (name, code), &thresholds)
    };
    let territories = tree
        .iter()
        .filter_map(|one| group(Holder::Territory(one.id), (&one.name, &one.code)))
        .collect();
    let mut people: Vec<Group> =
        people.iter().filter_map(|one| group(Holder::Person(one.id), (&one.name, ""))).collect();
    people.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Spread { all: group(Holder::Everybody, ("", "")), territories, people, thresholds })
}

fn group(
    accounts: &[&Surveyed],
    holder: Holder,
    (name, code): (&str, &str),
    thresholds: &Thresholds,
) -> Option<Group> {
    let revenues: Vec<Amount> = accounts.iter().map(|one| one.metrics.raw.revenue).collect();
    let figures = concentration(&revenues)?;
    // A survey comes largest first.
    let largest = &accounts.first()?.account;
    Some(Group {
        holder,
        name: name.to_owned(),
        code: code.to_owned(),
        figures,
        largest: (largest.id, largest.name.clone()),
        warnings: dependences(&figures, thresholds),
    })
}
