//! What the data suggest for a territory: which accounts others follow, and which pattern fits.

use super::kept;
use super::read::MOST;
use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, Reach, SalesScope, first_purchases};
use canopy_domain::markets::{
    Coordinates, Features, FirstPurchase, Fit, Houses, Lead, LeadQuestion, centre_of, distance_km,
    fits, leads,
};
use canopy_domain::primitives::{AccountId, Amount, Day, TerritoryId};
use canopy_domain::sales::concentration;
use canopy_store::Desk;
use canopy_store::markets::PlaceRow;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Days at the start of the data, and of each customer, in which first purchases do not count.
const SETTLING_DAYS: i64 = 180;
/// Days in which a purchase counts as following.
const WITHIN_DAYS: i64 = 180;
/// Days in which what an account first bought is one piece of evidence.
const BASKET_DAYS: i64 = 14;
/// Followings without which nothing is said.
const LEAST: u32 = 8;
/// Leaders told.
const LEADERS: usize = 5;
/// Days back in which a first purchase at all makes an account ripe.
const FRESH_DAYS: i64 = 183;
/// Growth from which on an account is ripe.
const RIPE_GROWTH: f64 = 0.2;

/// What the data suggest.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestions {
    /// Patterns with their reasons, best first; empty where too few accounts buy.
    pub fits: Vec<Fit>,
    /// Accounts others follow, strongest first.
    pub leads: Vec<LeadView>,
    /// What was asked of the purchases.
    pub question: LeadQuestion,
}

/// An account others follow, with names.
#[derive(Debug, Clone, PartialEq)]
pub struct LeadView {
    /// The account.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// How strongly others follow.
    pub lead: Lead,
    /// Who followed, with how many products, most first.
    pub followers: Vec<(AccountId, String, u32)>,
    /// Who could still follow, with how many products, most first.
    pub open: Vec<(AccountId, String, u32)>,
}

/// Reads it; `None` while nothing was imported, and where there are more accounts than one plan is
/// made for. Accounts are compared within one territory, so within one region and, as far as the
/// territory is cut so, one kind of customer; the units of one house do not count for each other.
pub async fn suggestions(
    company: &Company,
    desk: &Desk,
    territory: TerritoryId,
) -> Outcome<Option<Suggestions>> {
    let accounts = desk.accounts_on_map(territory, MOST as u64 + 1).await?;
    if accounts.len() > MOST {
        return Ok(None);
    }
    let files = live_files(desk).await?;
    let first = files.iter().map(|file| file.first_day).min();
    let last = files.iter().map(|file| file.last_day).max();
    let (Some(first_day), Some(last_day)) = (first, last) else { return Ok(None) };
    let question = LeadQuestion {
        first_day,
        settling_days: SETTLING_DAYS,
        within_days: WITHIN_DAYS,
        basket_days: BASKET_DAYS,
        least: LEAST,
        most: LEADERS,
    };
    let reach = Reach::of(accounts.iter().map(|one| one.sales_key));
    let purchases = purchases(company, files, reach).await?;
    let (read, houses) = (Arc::clone(&purchases), houses(&accounts));
    let work = move || leads(&read, &houses, &question);
    let found = tokio::task::spawn_blocking(work).await?;
    let features = features(&accounts, &purchases, last_day, &found);
    let names: FxHashMap<u32, &PlaceRow> =
        accounts.iter().map(|one| (one.sales_key, one)).collect();
    let view = |lead: Lead| {
        let account = names.get(&lead.leader)?;
        let named = |(key, products): &(u32, u32)| {
            names.get(key).map(|one| (one.id, one.name.clone(), *products))
        };
        let followers = lead.followers.iter().filter_map(named).collect();
        let open = lead.open.iter().filter_map(named).collect();
        Some(LeadView { account: account.id, name: account.name.clone(), lead, followers, open })
    };
    let leads = found.into_iter().filter_map(view).collect();
    Ok(Some(Suggestions { fits: fits(&features), leads, question }))
}

/// The first purchases of these accounts, from memory where they were read a moment ago.
async fn purchases(
    company: &Company,
    files: Vec<FactFile>,
    reach: Reach,
) -> Outcome<Arc<Vec<FirstPurchase>>> {
    let imports = files.iter().map(|file| file.import).collect();
    let question = kept::Question { imports, reach: reach.clone() };
    let mut kept = company.first_purchases.0.lock().await;
    if let Some(found) = kept.find(&question) {
        return Ok(found);
    }
    let facts = company.facts.clone();
    let read = move || {
        let scope = SalesScope { files: &files, reach: &reach, accounts: None };
        first_purchases(&facts, &scope)
    };
    let found = Arc::new(tokio::task::spawn_blocking(read).await??);
    kept.keep(question, Arc::clone(&found));
    Ok(found)
}

/// The account at the top of each account's tree, by the keys of their sales. Where that account lies
/// in another territory or out of reach, the first of those below it stands for the house.
fn houses(accounts: &[PlaceRow]) -> Houses {
    let known: FxHashMap<AccountId, &PlaceRow> = accounts.iter().map(|one| (one.id, one)).collect();
    let mut standing: FxHashMap<AccountId, u32> = FxHashMap::default();
    let top = |one: &PlaceRow| {
        let mut at = one;
        // Trees are shallow; the bound is for one that would not end.
        for _ in 0..10 {
            match at.parent.map(|parent| (parent, known.get(&parent))) {
                Some((_, Some(above))) => at = above,
                Some((parent, None)) => {
                    return (one.sales_key, *standing.entry(parent).or_insert(at.sales_key));
                }
                None => break,
            }
        }
        (one.sales_key, at.sales_key)
    };
    accounts.iter().map(top).collect()
}

fn features(
    accounts: &[PlaceRow],
    purchases: &[FirstPurchase],
    last_day: Day,
    leads: &[Lead],
) -> Features {
    let revenues: Vec<Amount> = accounts.iter().map(|one| one.revenue).collect();
    let Some(figures) = concentration(&revenues) else { return Features::default() };
    let mut cities: BTreeMap<&str, f64> = BTreeMap::new();
    let buying: Vec<&PlaceRow> = accounts.iter().filter(|one| one.revenue > Amount::ZERO).collect();
    for one in buying.iter().filter(|one| !one.city.is_empty()) {
        *cities.entry(&one.city).or_default() += one.revenue.to_f64();
    }
    let total = figures.revenue.to_f64();
    let city_share = cities.values().copied().reduce(f64::max).filter(|_| cities.len() > 1);
    let places: Vec<Coordinates> = buying.iter().filter_map(|one| one.place).collect();
    let spread = centre_of(&places).map(|middle| {
        places.iter().map(|place| distance_km(middle, *place)).sum::<f64>() / places.len() as f64
    });
    let mut first: FxHashMap<u32, i64> = FxHashMap::default();
    for one in purchases {
        let ago = (last_day - one.day).num_days();
        let known = first.entry(one.account).or_insert(ago);
        *known = ago.max(*known);
    }
    let is_fresh = |one: &PlaceRow| first.get(&one.sales_key).is_some_and(|ago| *ago <= FRESH_DAYS);
    let grew = |one: &PlaceRow| {
        let (now, before) = (one.revenue.to_f64(), one.revenue_previous.to_f64());
        before > 0.0 && now >= before * (1.0 + RIPE_GROWTH)
    };
    let mean = total / f64::from(figures.accounts.max(1));
    // The levels of the three largest are the high ones, whatever the industry calls them.
    let high: Vec<&str> = accounts.iter().take(3).map(|one| one.level.as_str()).collect();
    let is_height = |one: &&PlaceRow| {
        !one.level.is_empty() && high.contains(&one.level.as_str()) && one.revenue.to_f64() < mean
    };
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Features {
        accounts: figures.accounts,
        top1_share: figures.top1_share,
        city_share: city_share.map(|most| most / total),
        spread_km: spread.filter(|_| places.len() > 2),
        leads: count(leads.len()),
        ripe: count(buying.iter().filter(|one| is_fresh(one) || grew(one)).count()),
        unwon_heights: count(accounts.iter().filter(is_height).count()),
    }
}
