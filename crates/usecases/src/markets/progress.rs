//! How far it is with each account of a plan: by its monthly sales, its tier, and what people say.

use crate::screening::live_files;
use crate::{Company, Outcome, screening};
use canopy_analytics::{MonthlySales, Reach, SalesScope, sales_by_month};
use canopy_domain::markets::{Progress, TargetFacts, progress};
use canopy_domain::primitives::{AccountId, Amount, Day, Month};
use canopy_store::Desk;
use canopy_store::markets::{MarketMark, MarketPlan, MarketTarget, PlaceRow};
use rustc_hash::{FxHashMap, FxHashSet};

/// An account of a plan with how far it is.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetView {
    /// What is to be reached.
    pub target: MarketTarget,
    /// Its name.
    pub name: String,
    /// Who answers for the account.
    pub owner_name: Option<String>,
    /// Revenue since the month the plan began.
    pub revenue: Amount,
    /// Revenue of as many months before, the one it began in not among them.
    pub revenue_before: Amount,
    /// How far it is.
    pub progress: Progress,
    /// What people say about the state that is to be reached.
    pub mark: Option<MarketMark>,
}

impl TargetView {
    /// Who is responsible: whom the plan names, else who answers for the account.
    pub fn responsible(&self) -> Option<&str> {
        self.target.responsible_name.as_deref().or(self.owner_name.as_deref())
    }
}

/// What progress is judged by.
pub(super) struct Evidence {
    months: FxHashMap<u32, Vec<MonthlySales>>,
    last: Option<Day>,
    key_accounts: FxHashSet<AccountId>,
    marks: Vec<MarketMark>,
}

/// Accounts asked for by one statement.
const AT_ONCE: usize = 1_000;
/// Months before a plan in which a purchase means that an account bought already.
const MONTHS_BEFORE: i32 = 12;

impl Evidence {
    /// Reads what is known of the accounts that plans name.
    pub(super) async fn of(
        company: &Company,
        desk: &Desk,
        plans: &[MarketPlan],
        (accounts, today): (&[PlaceRow], Day),
    ) -> Outcome<Self> {
        let files = live_files(desk).await?;
        let last = files.iter().map(|file| file.last_day).max();
        let keys: Vec<u32> = accounts.iter().map(|one| one.sales_key).collect();
        let mut months: FxHashMap<u32, Vec<MonthlySales>> = FxHashMap::default();
        let earliest = plans.iter().map(|plan| plan.began).min();
        if let Some((last, began)) = last.zip(earliest).filter(|_| !keys.is_empty()) {
            let reach = Reach::of(keys.iter().copied());
            let scope = SalesScope { files: &files, reach: &reach, accounts: Some(&keys) };
            let last = Month::of(last);
            let span = span(Month::of(began), last).max(MONTHS_BEFORE);
            let from = (Month::of(began).index() - span).min(last.index() - 2);
            let from = Month::from_index(from);
            for line in sales_by_month(&company.facts, &scope, from, last).await? {
                months.entry(line.account_key.unwrap_or_default()).or_default().push(line);
            }
        }
        let one = match plans {
            [plan] => Some(plan.territory),
            _ => None,
        };
        let marks = desk.market_marks(one).await?;
        let ids: Vec<AccountId> = accounts.iter().map(|one| one.id).collect();
        Ok(Self { months, last, key_accounts: key_accounts(desk, &ids, today).await?, marks })
    }

    /// How far it is with one account.
    pub(super) fn judge(
        &self,
        plan: &MarketPlan,
        target: MarketTarget,
        account: &PlaceRow,
        today: Day,
    ) -> TargetView {
        let months = self.months.get(&account.sales_key).map(Vec::as_slice).unwrap_or_default();
        let began = Month::of(plan.began);
        let last = self.last.map_or(began, Month::of);
        let span = span(began, last);
        let sum = |from: i32, to: i32| -> Amount {
            let of_span = |line: &&MonthlySales| (from..to).contains(&line.month.index());
            months.iter().filter(of_span).map(|line| line.revenue).sum()
        };
        let bought = |from: i32, to: i32| {
            let is_one = |line: &&MonthlySales| {
                (from..to).contains(&line.month.index()) && line.revenue > Amount::ZERO
            };
            months.iter().filter(is_one).count()
        };
        let (began, end) = (began.index(), last.index() + 1);
        let is_meant = |mark: &&MarketMark| {
            mark.territory == plan.territory
                && mark.account == target.account
                && mark.state == target.state
        };
        let mark = self.marks.iter().find(is_meant).cloned();
        let facts = TargetFacts {
            has_bought_since: bought(began, end.max(began)) > 0,
            buys_regularly: bought(end - 3, end) == 3,
            is_key_account: self.key_accounts.contains(&target.account),
            bought_before: bought(began - MONTHS_BEFORE, began) > 0,
            bought_regularly_before: bought(began - 3, began) == 3,
            is_marked: mark.is_some(),
        };
        TargetView {
            progress: progress(target.state, &facts, target.day, today),
            name: account.name.clone(),
            owner_name: account.owner_name.clone(),
            revenue: sum(began, end.max(began)),
            revenue_before: sum(began - span, began),
            mark,
            target,
        }
    }
}

/// Months from the one a plan began in to the last of the sales, at least one.
fn span(began: Month, last: Month) -> i32 {
    (last.index() - began.index()).max(0) + 1
}

/// Those of the accounts plans name that stand in a key tier: by the latest screening, or by what
/// people decided since.
async fn key_accounts(
    desk: &Desk,
    accounts: &[AccountId],
    today: Day,
) -> Outcome<FxHashSet<AccountId>> {
    let Some(run) = desk.latest_run().await? else { return Ok(FxHashSet::default()) };
    let standard = screening::read(desk, run).await?.standard;
    let mut tiers: FxHashMap<AccountId, String> =
        desk.tiers_of_targets(run).await?.into_iter().collect();
    for some in accounts.chunks(AT_ONCE) {
        for held in desk.decisions_held(run, some, today).await? {
            tiers.insert(held.account, held.tier_code);
        }
    }
    let key = standard.tiers.iter().filter(|tier| tier.service.plan_required);
    let key: Vec<&str> = key.map(|tier| tier.code.as_str()).collect();
    let is_key = |(_, tier): &(AccountId, String)| key.contains(&tier.as_str());
    Ok(tiers.into_iter().filter(is_key).map(|(account, _)| account).collect())
}
