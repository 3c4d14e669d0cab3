//! An account's way through the finished screenings of one standard: tier, score and rank in each,
//! and what moved it from one to the next.

use crate::Outcome;
use crate::screening::{self, Brief, Cause, Direction, RunView};
use canopy_domain::primitives::AccountId;
use canopy_domain::screening::Decided;
use canopy_store::Desk;
use canopy_store::screening::HistoryRow;

/// Screenings looked back on: the latest.
const LOOKED_BACK: usize = 24;

/// An account in one screening.
#[derive(Debug, Clone)]
pub struct Passed {
    /// The screening.
    pub run: RunView,
    /// Place of its tier.
    pub tier: u16,
    /// Code of its tier.
    pub tier_code: String,
    /// Its rank.
    pub rank: u32,
    /// Its score.
    pub score: f64,
    /// Where people decided the tier: what, and what the rules would have given.
    pub decided: Option<Decided>,
    /// Why it stands where it stands, against the screening before.
    pub why: Why,
}

/// Why an account is in its tier, against the screening before.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// There is none before.
    First,
    /// It did not move.
    Same,
    /// People decided so.
    Decided,
    /// People had decided before, and that is over.
    DecisionOver,
    /// It moved, and these criteria did it; none where its own figures did not.
    Moved(Direction, Vec<Cause>),
}

/// An account's way through the finished screenings of the standard of the latest one it was in,
/// oldest first. Screenings stand by their day; of several of one day by when they were made.
pub async fn history(desk: &Desk, account: AccountId) -> Outcome<Vec<Passed>> {
    let mut rows: Vec<(RunView, HistoryRow)> = Vec::new();
    for row in desk.history_of(account).await? {
        let run = screening::read(desk, row.run).await?;
        let same =
            rows.first().is_none_or(|(first, _)| first.row.standard_code == run.row.standard_code);
        if same && rows.len() < LOOKED_BACK {
            rows.push((run, row));
        }
    }
    rows.sort_by_key(|(run, _)| (run.row.as_of, run.row.created_at));
    let mut passed: Vec<Passed> = Vec::new();
    for (run, row) in rows {
        let decided = Brief::read(&row.reasons).decided;
        let why = why(desk, account, passed.last(), (&run, &row, decided.as_ref())).await?;
        passed.push(Passed {
            tier: row.tier,
            tier_code: row.tier_code,
            rank: row.rank,
            score: row.score,
            decided,
            why,
            run,
        });
    }
    Ok(passed)
}

async fn why(
    desk: &Desk,
    account: AccountId,
    before: Option<&Passed>,
    (run, row, decided): (&RunView, &HistoryRow, Option<&Decided>),
) -> Outcome<Why> {
    let Some(before) = before else { return Ok(Why::First) };
    if before.tier_code == row.tier_code {
        return Ok(Why::Same);
    }
    if decided.is_some() {
        return Ok(Why::Decided);
    }
    if before.decided.as_ref().is_some_and(|was| was.computed == row.tier) {
        return Ok(Why::DecisionOver);
    }
    let direction = if row.tier < before.tier { Direction::Up } else { Direction::Down };
    let earlier = before.run.row.id;
    let causes = screening::causes(desk, (run, earlier), &[account], direction).await?;
    Ok(Why::Moved(direction, causes.into_iter().next().unwrap_or_default()))
}
