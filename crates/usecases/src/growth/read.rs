//! Growth by account and by territory.

use super::ask::{Grounds, GrowthAsk, too_large};
use crate::{Company, Outcome};
use canopy_analytics::SpanKey;
use canopy_domain::growth::{
    Comparison, Drivers, Movement, TwoSums, Waterfall, drivers, waterfall,
};
use canopy_domain::primitives::{Amount, Day, TerritoryId};
use canopy_store::Desk;
use canopy_store::accounts::{KeyGroup, KeyedAccount};
use canopy_store::sales::Product;
use canopy_store::team::Territory;
use rustc_hash::FxHashMap;

/// Accounts looked at to say whose growth it is.
const DRIVERS: usize = 5;

/// What became of the accounts asked for.
#[derive(Debug, Clone)]
pub struct Growth {
    /// The company's last day of sales.
    pub as_of: Day,
    /// Which days against which.
    pub spans: Comparison,
    /// Whether the sales data reach back to the base span.
    pub knows_base: bool,
    /// The product asked for.
    pub product: Option<Product>,
    /// From the base to the current revenue.
    pub waterfall: Waterfall,
    /// How much of the movement few accounts make; none where nothing moved.
    pub drivers: Option<Drivers>,
    /// Every account with revenue in one of the spans, largest change first.
    pub accounts: Vec<AccountChange>,
    /// The territories one step below the one asked for, largest change first.
    pub territories: Vec<TerritoryChange>,
}

/// What became of one account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountChange {
    /// The account's key.
    pub sales_key: u32,
    /// Its sums.
    pub sums: TwoSums,
    /// Current less base.
    pub change: Amount,
    /// What became of it; none where both are equal.
    pub movement: Option<Movement>,
}

/// What became of the accounts of a territory and those below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerritoryChange {
    /// The territory; none for accounts without one, or that lie in the one asked for itself.
    pub territory: Option<Territory>,
    /// Their sums.
    pub sums: TwoSums,
    /// Current less base.
    pub change: Amount,
    /// Accounts with revenue in one of the spans.
    pub accounts: u32,
    /// Whether there are territories below it to look into.
    pub has_below: bool,
}

/// Reads it; `None` while nothing was imported.
pub async fn read(company: &Company, desk: &Desk, ask: &GrowthAsk) -> Outcome<Option<Growth>> {
    let Some(grounds) = Grounds::of(desk, ask).await? else { return Ok(None) };
    let product = grounds.product.as_ref().map(|product| product.sales_key);
    let lines = grounds.sums(company, SpanKey::Account { product }).await?;
    let has_revenue = |sums: &TwoSums| sums.base != Amount::ZERO || sums.current != Amount::ZERO;
    let mut accounts = Vec::with_capacity(lines.len());
    for line in lines.iter().filter(|line| has_revenue(&line.sums)) {
        let (sales_key, sums) = (line.key, line.sums);
        let change = sums.change().ok_or_else(too_large)?;
        accounts.push(AccountChange { sales_key, sums, change, movement: Movement::of(&sums) });
    }
    accounts.sort_unstable_by_key(|one| {
        (std::cmp::Reverse(one.change.ten_thousandths().unsigned_abs()), one.sales_key)
    });
    let sums: Vec<TwoSums> = accounts.iter().map(|one| one.sums).collect();
    let changes: Vec<Amount> = accounts.iter().map(|one| one.change).collect();
    let tree = desk.territories().await?;
    Ok(Some(Growth {
        as_of: grounds.as_of,
        spans: grounds.spans,
        knows_base: grounds.know_base(),
        waterfall: waterfall(&sums).ok_or_else(too_large)?,
        drivers: drivers(&changes, DRIVERS),
        territories: by_territory(&tree, ask.accounts.territory, &grounds.groups, &accounts)?,
        accounts,
        product: grounds.product,
    }))
}

/// Names and ids of accounts, by key.
pub type Names = FxHashMap<u32, KeyedAccount>;

/// Names and ids of accounts of an answer; those out of reach are missing.
pub async fn named(desk: &Desk, accounts: &[AccountChange]) -> Outcome<Names> {
    let keys: Vec<u32> = accounts.iter().map(|one| one.sales_key).collect();
    let found = desk.accounts_by_key(&keys).await?;
    Ok(found.into_iter().map(|one| (one.sales_key, one)).collect())
}

fn by_territory(
    tree: &[Territory],
    asked: Option<TerritoryId>,
    groups: &[KeyGroup<TerritoryId>],
    accounts: &[AccountChange],
) -> Outcome<Vec<TerritoryChange>> {
    let parents: FxHashMap<TerritoryId, Option<TerritoryId>> =
        tree.iter().map(|one| (one.id, one.parent)).collect();
    let home: FxHashMap<u32, Option<TerritoryId>> = groups
        .iter()
        .flat_map(|(territory, keys)| keys.iter().map(|key| (*key, *territory)))
        .collect();
    let mut focus = asked;
    loop {
        let mut sums: FxHashMap<Option<TerritoryId>, (TwoSums, u32)> = FxHashMap::default();
        for one in accounts {
            let own = home.get(&one.sales_key).copied().flatten();
            let (sum, count) = sums.entry(below(&parents, focus, own)).or_default();
            *sum = sum.plus(&one.sums).ok_or_else(too_large)?;
            *count += 1;
        }
        let has_below = |id| tree.iter().any(|one| one.parent == Some(id));
        // One territory alone says nothing: look into it.
        if let (1, Some(Some(only))) = (sums.len(), sums.keys().next().copied())
            && has_below(only)
        {
            focus = Some(only);
            continue;
        }
        let line = |(id, (sums, accounts)): (Option<TerritoryId>, (TwoSums, u32))| {
            Ok(TerritoryChange {
                territory: tree.iter().find(|one| Some(one.id) == id).cloned(),
                change: sums.change().ok_or_else(too_large)?,
                sums,
                accounts,
                has_below: id.is_some_and(has_below),
            })
        };
        let mut lines = sums.into_iter().map(line).collect::<Outcome<Vec<TerritoryChange>>>()?;
        lines.sort_by_key(|one| {
            let code = one.territory.as_ref().map(|territory| territory.code.clone());
            (std::cmp::Reverse(one.change.ten_thousandths().unsigned_abs()), code)
        });
        return Ok(lines);
    }
}

/// The territory right below `focus` (a root where there is none) in which `own` lies.
fn below(
    parents: &FxHashMap<TerritoryId, Option<TerritoryId>>,
    focus: Option<TerritoryId>,
    own: Option<TerritoryId>,
) -> Option<TerritoryId> {
    let mut at = own?;
    // The tree has no circles; the bound keeps a broken one from turning for ever.
    for _ in 0..parents.len() {
        let above = parents.get(&at).copied().flatten();
        if above == focus {
            return Some(at);
        }
        at = above?;
    }
    None
}
