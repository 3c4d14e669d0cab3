//! A judge says how important things are beside each other. Judges do not wait for one another:
//! each changes only their own word, so that a form filled from an older state loses nothing.

use super::document::{draft, parse};
use crate::{Failure, Outcome, Rule};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weighting::{Judgements, Pair, comparisons, judges_of};
use canopy_domain::standards::weights::{Grid, GridProblem};
use canopy_domain::standards::{Standard, to_toml};
use canopy_store::{Desk, EditStandards, ViewStandards};
use chrono::{DateTime, Utc};

/// What a judge says.
#[derive(Debug, Clone, PartialEq)]
pub struct Judge {
    /// The draft.
    pub id: StandardId,
    /// Code of the dimension whose criteria are compared; empty for the dimensions.
    pub of: String,
    /// Who judges.
    pub judge: String,
    /// Who writes it down.
    pub by: String,
    /// The judgements; none takes back what was said.
    pub pairs: Vec<Pair>,
}

/// The longest name of a judge, in characters.
const NAME: usize = 120;

/// The standard with what a judge says kept in it.
pub fn judged(mut standard: Standard, said: &Judge, at: DateTime<Utc>) -> Outcome<Standard> {
    let comparison = comparisons(&standard).into_iter().find(|one| one.of == said.of);
    let items = comparison.ok_or(Failure::NotFound)?.items;
    let place = |code: &String| items.iter().position(|(item, _)| item == code);
    let mut grid = Grid::empty(items.len()).map_err(unusable)?;
    for pair in &said.pairs {
        let (a, b) = place(&pair.a).zip(place(&pair.b)).ok_or(Failure::NotFound)?;
        grid.judge(a, b, pair.times).map_err(unusable)?;
    }
    let judge: String = said.judge.trim().chars().take(NAME).collect();
    if judge.is_empty() {
        return Err(Failure::Rule(Rule::UnusableJudgements));
    }
    standard.weighting.judge(Judgements {
        of: said.of.clone(),
        judge,
        by: said.by.clone(),
        at,
        pairs: said.pairs.clone(),
    });
    Ok(standard)
}

fn unusable(_: GridProblem) -> Failure {
    Failure::Rule(Rule::UnusableJudgements)
}

/// Keeps what a judge says; the draft's new state.
pub async fn judge(desk: &Desk, now: DateTime<Utc>, said: Judge) -> Outcome<i64> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<EditStandards>()?;
    let old = tx.permit::<ViewStandards>()?.standard(said.id).await?;
    let standard = judged(parse(&old.document)?, &said, now)?;
    let kept = draft(&standard, to_toml(&standard));
    let version = permit.change_draft(said.id, old.version, &kept).await?;
    tx.commit().await?;
    Ok(version)
}

/// What a judge said so far.
pub fn said_by(standard: &Standard, of: &str, judge: &str) -> Option<Grid> {
    let comparison = comparisons(standard).into_iter().find(|one| one.of == of)?;
    judges_of(standard, &comparison).into_iter().find(|one| one.judge == judge).map(|one| one.grid)
}
