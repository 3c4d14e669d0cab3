//! Two runs side by side within the reader's reach: who was promoted, demoted, entered or left, and
//! which criteria did it.

use super::run::{RunView, read};
use crate::{Failure, Outcome, Rule};
use canopy_domain::primitives::{AccountId, Amount, RunId};
use canopy_domain::screening::{AccountResult, Lever, OverQuota, Value, levers};
use canopy_domain::standards::{Criterion, Standard};
use canopy_store::Desk;
use canopy_store::screening::{Left, Move, Pair};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Accounts of one kind of move that are listed with their reasons.
const LISTED: usize = 100;
/// Criteria named as the cause of a move, and the points of score one must have changed by.
const CAUSES: usize = 2;
const LEAST_POINTS: f64 = 0.05;

/// Two runs compared.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The later run.
    pub later: RunView,
    /// The earlier run.
    pub earlier: RunView,
    /// How many went from which tier to which; ordered by tier before, then now.
    pub flows: Vec<Flow>,
    /// Into a higher tier, by rank; the first hundred.
    pub promoted: Vec<Shift>,
    /// Into a lower tier, by rank.
    pub demoted: Vec<Shift>,
    /// Screened now and not before, by rank.
    pub entered: Vec<Shift>,
    /// Screened before and not now, by the rank they had.
    pub left: Vec<Left>,
    /// How many were promoted, demoted, entered, left and stayed.
    pub counts: Counts,
}

/// How many moved how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Into a higher tier.
    pub promoted: u64,
    /// Into a lower tier.
    pub demoted: u64,
    /// Screened now and not before.
    pub entered: u64,
    /// Screened before and not now.
    pub left: u64,
    /// In the same tier.
    pub stayed: u64,
}

/// Which way an account moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To a higher tier.
    Up,
    /// To a lower tier.
    Down,
}

impl Direction {
    const fn sign(self) -> f64 {
        match self {
            Self::Up => 1.0,
            Self::Down => -1.0,
        }
    }
}

/// Accounts that went one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// Tier before; none for those that entered.
    pub from: Option<u16>,
    /// Tier now; none for those that left.
    pub to: Option<u16>,
    /// How many.
    pub accounts: u64,
    /// Their revenue: of the later run, or of the earlier where they left.
    pub revenue: Amount,
}

/// An account that moved.
#[derive(Debug, Clone)]
pub struct Shift {
    /// The account in both runs.
    pub pair: Pair,
    /// The rules that moved it, then what changed its score most in the direction it moved,
    /// strongest first.
    pub causes: Vec<Cause>,
}

/// What moved an account.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// People decided its tier.
    Decided,
    /// What people had decided about it ended.
    DecisionOver,
    /// A gate holds it now: the criterion, as the later standard has it.
    Gate(Box<Criterion>),
    /// A gate holds it no more: the criterion, as the earlier standard had it.
    GateCleared(Box<Criterion>),
    /// The places of its territory are taken by others; its tiers are those of both standards.
    NoPlace(OverQuota),
    /// It has a place in its territory again.
    PlaceFound(OverQuota),
    /// It had been past the border for so many runs before this one, and was kept so long.
    Released(u32),
    /// A criterion's contribution changed.
    Points(Box<Change>),
    /// The standard changed between the runs, and nothing else did it.
    Standard,
    /// Others moved past it or fell behind it.
    Others,
}

/// A criterion whose contribution changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The criterion, as the later standard has it.
    pub criterion: Criterion,
    /// Change of its contribution in points of score.
    pub points: f64,
    /// What was measured before.
    pub before: Value,
    /// What was measured now.
    pub now: Value,
}

/// Compares a run with an earlier one. Both standards must have the same tiers.
pub async fn compare(desk: &Desk, later: RunId, earlier: RunId) -> Outcome<Comparison> {
    let later = read(desk, later).await?;
    let earlier = read(desk, earlier).await?;
    if !have_same_tiers(&later.standard, &earlier.standard) {
        return Err(Failure::Rule(Rule::NotComparable));
    }
    let (now, before) = (later.row.id, earlier.row.id);
    let pairs = desk.pairs(now, before).await?;
    let left = desk.left(now, before).await?;
    let flows = flows(&pairs, &left);
    let counts = counts(&pairs, &left);
    let of = |how: Move| -> Vec<Pair> {
        let moved = pairs.iter().filter(|pair| move_of(pair) == how);
        moved.take(LISTED).cloned().collect()
    };
    let both = Causes { desk, later: &later, earlier: &earlier };
    let promoted = both.shifts(of(Move::Promoted), Direction::Up).await?;
    let demoted = both.shifts(of(Move::Demoted), Direction::Down).await?;
    let entered = of(Move::Entered);
    let entered = entered.into_iter().map(|pair| Shift { pair, causes: Vec::new() }).collect();
    let left = left.into_iter().take(LISTED).collect();
    Ok(Comparison { flows, promoted, demoted, entered, left, counts, later, earlier })
}

/// What moved accounts of a run since an earlier one, strongest first; in the order asked for, none
/// where an account was not screened then.
pub async fn causes(
    desk: &Desk,
    (later, earlier): (&RunView, RunId),
    accounts: &[AccountId],
    direction: Direction,
) -> Outcome<Vec<Vec<Cause>>> {
    let earlier = read(desk, earlier).await?;
    Causes { desk, later, earlier: &earlier }.of(accounts, direction).await
}

fn have_same_tiers(one: &Standard, other: &Standard) -> bool {
    let codes = |standard: &Standard| -> Vec<String> {
        standard.tiers.iter().map(|tier| tier.code.clone()).collect()
    };
    codes(one) == codes(other)
}

fn move_of(pair: &Pair) -> Move {
    match pair.tier_before {
        None => Move::Entered,
        Some(before) if pair.tier < before => Move::Promoted,
        Some(before) if pair.tier > before => Move::Demoted,
        Some(_) => Move::Stayed,
    }
}

fn counts(pairs: &[Pair], left: &[Left]) -> Counts {
    let mut counts = Counts { left: left.len() as u64, ..Counts::default() };
    for pair in pairs {
        match move_of(pair) {
            Move::Promoted => counts.promoted += 1,
            Move::Demoted => counts.demoted += 1,
            Move::Entered => counts.entered += 1,
            Move::Stayed => counts.stayed += 1,
        }
    }
    counts
}

fn flows(pairs: &[Pair], left: &[Left]) -> Vec<Flow> {
    let mut sums: BTreeMap<(Option<u16>, Option<u16>), (u64, Amount)> = BTreeMap::new();
    let stayed = pairs.iter().map(|one| ((one.tier_before, Some(one.tier)), one.revenue));
    let gone = left.iter().map(|one| ((Some(one.tier_before), None), one.revenue_before));
    for (way, revenue) in stayed.chain(gone) {
        let sum = sums.entry(way).or_default();
        sum.0 += 1;
        sum.1 = [sum.1, revenue].into_iter().sum();
    }
    let flow = |((from, to), (accounts, revenue))| Flow { from, to, accounts, revenue };
    sums.into_iter().map(flow).collect()
}

/// Finds what moved accounts, from both receipts.
struct Causes<'a> {
    desk: &'a Desk,
    later: &'a RunView,
    earlier: &'a RunView,
}

impl Causes<'_> {
    async fn shifts(&self, pairs: Vec<Pair>, direction: Direction) -> Outcome<Vec<Shift>> {
        let accounts: Vec<AccountId> = pairs.iter().map(|pair| pair.account).collect();
        let causes = self.of(&accounts, direction).await?;
        let shift = |(pair, causes)| Shift { pair, causes };
        Ok(pairs.into_iter().zip(causes).map(shift).collect())
    }

    async fn of(&self, accounts: &[AccountId], direction: Direction) -> Outcome<Vec<Vec<Cause>>> {
        let now = self.receipts(self.later, accounts).await?;
        let before = self.receipts(self.earlier, accounts).await?;
        let causes = |account| match (now.get(account), before.get(account)) {
            (Some(now), Some(before)) => self.between(now, before, direction),
            _ => Vec::new(),
        };
        Ok(accounts.iter().map(causes).collect())
    }

    async fn receipts(
        &self,
        run: &RunView,
        accounts: &[AccountId],
    ) -> Outcome<FxHashMap<AccountId, AccountResult>> {
        let texts = self.desk.receipts_of(run.row.id, accounts).await?;
        let read =
            |(account, text): (AccountId, String)| Ok((account, serde_json::from_str(&text)?));
        texts.into_iter().map(read).collect()
    }

    fn between(
        &self,
        now: &AccountResult,
        before: &AccountResult,
        direction: Direction,
    ) -> Vec<Cause> {
        let earlier: FxHashMap<&str, usize> = criteria(&self.earlier.standard)
            .enumerate()
            .map(|(at, criterion)| (criterion.code.as_str(), at))
            .collect();
        let mut causes: Vec<Cause> =
            levers(before, now).into_iter().filter_map(|lever| self.lever(lever)).collect();
        let mut changes: Vec<Change> = criteria(&self.later.standard)
            .zip(&now.criteria)
            .filter_map(|(criterion, line)| {
                let at = earlier.get(criterion.code.as_str());
                let old = at.and_then(|at| before.criteria.get(*at));
                let points = line.contribution - old.map_or(0.0, |old| old.contribution);
                (points * direction.sign() >= LEAST_POINTS).then(|| Change {
                    criterion: criterion.clone(),
                    points,
                    before: old.map_or(Value::Missing, |old| old.value.clone()),
                    now: line.value.clone(),
                })
            })
            .collect();
        changes.sort_by(|one, other| other.points.abs().total_cmp(&one.points.abs()));
        let changes = changes.into_iter().take(CAUSES).map(|one| Cause::Points(Box::new(one)));
        causes.extend(changes);
        if causes.is_empty() {
            let is_same = self.later.standard == self.earlier.standard;
            causes.push(if is_same { Cause::Others } else { Cause::Standard });
        }
        causes
    }

    fn lever(&self, lever: Lever) -> Option<Cause> {
        let criterion = |standard, at: u16| criteria(standard).nth(usize::from(at));
        Some(match lever {
            Lever::Decided => Cause::Decided,
            Lever::DecisionOver => Cause::DecisionOver,
            Lever::Gate(at) => Cause::Gate(Box::new(criterion(&self.later.standard, at)?.clone())),
            Lever::GateCleared(at) => {
                Cause::GateCleared(Box::new(criterion(&self.earlier.standard, at)?.clone()))
            }
            Lever::NoPlace(over) => Cause::NoPlace(over),
            Lever::PlaceFound(over)
                if have_same_tiers(&self.later.standard, &self.earlier.standard) =>
            {
                Cause::PlaceFound(over)
            }
            Lever::PlaceFound(_) => return None,
            Lever::Released(runs) => Cause::Released(runs),
        })
    }
}

fn criteria(standard: &Standard) -> impl Iterator<Item = &Criterion> {
    standard.dimensions.iter().flat_map(|dimension| &dimension.criteria)
}
