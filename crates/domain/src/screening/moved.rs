//! Which rule other than the score moved an account between two runs: people, a gate, the places of
//! a territory, or the patience that had kept it. What changed its score is told by the receipts.

use super::quota::OverQuota;
use super::result::AccountResult;

/// A rule that moved an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lever {
    /// People decided its tier.
    Decided,
    /// What people had decided about it ended.
    DecisionOver,
    /// A gate holds it now; index of the criterion in the later standard.
    Gate(u16),
    /// The gate that held it does so no more; index of the criterion in the earlier standard.
    GateCleared(u16),
    /// The places of its territory are taken by others.
    NoPlace(OverQuota),
    /// It has a place in its territory again; what it had lacked, with the earlier standard's tiers.
    PlaceFound(OverQuota),
    /// It had long been past the border and was kept; so many runs in a row before this one.
    Released(u32),
}

/// The rules that moved an account from one result to a later one, the mightiest first: what people
/// decide goes before gates, gates before places. Empty where only scores did it.
pub fn levers(before: &AccountResult, now: &AccountResult) -> Vec<Lever> {
    let mut levers = Vec::new();
    let decided = |result: &AccountResult| result.decided.as_ref().map(|one| one.decision.clone());
    match (decided(before), decided(now)) {
        (was, Some(is)) if was.as_ref() != Some(&is) => return vec![Lever::Decided],
        (Some(_), None) => levers.push(Lever::DecisionOver),
        _ => {}
    }
    let rose = now.tier < before.tier;
    let (bound, free) = if rose { (before, now) } else { (now, before) };
    let gates = bound.gates_failed.iter().filter(|gate| gate.held_at == bound.tier);
    let place = bound.over_quota.filter(|_| free.over_quota.is_none());
    if rose {
        levers.extend(gates.map(|gate| Lever::GateCleared(gate.criterion)));
        levers.extend(place.map(Lever::PlaceFound));
    } else {
        levers.extend(gates.map(|gate| Lever::Gate(gate.criterion)));
        levers.extend(place.map(Lever::NoPlace));
    }
    let kept = before.leaning.filter(|one| (one.tier < before.tier) == rose);
    levers.extend(kept.map(|one| Lever::Released(one.periods)));
    levers
}
