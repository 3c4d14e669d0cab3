//! How far it is with each account of a plan: by its monthly sales, its tier, and what people say.

use crate::screening::live_files;
use crate::{Company, Outcome, screening};
use canopy_analytics::{MonthlySales, Reach, SalesScope, sales_by_month};
use canopy_domain::markets::{Progress, TargetFacts, progress};
use canopy_domain::primitives::{AccountId, Amount, Day, Month};
use canopy_store::Desk;
use canopy_store::markets::{MarketMark, MarketPlan, MarketTarget, PlaceRow};
use canopy_store::portfolio::Verdict;
use rustc_hash::{FxHashMap, FxHashSet};

/// An account of a plan with how far it is.
#[derive(Debug, Clone, PartialEq)]
pub struct TargetView {
    /// What is to be reached.
    pub target: MarketTarget,
    /// Its name.
    pub name: String,
    /// Revenue since the month the plan began.
    pub revenue: Amount,
    /// Revenue of as many months before.
    pub revenue_before: Amount,
    /// How far it is.
    pub progress: Progress,
    /// What people say about the state that is to be reached.
    pub mark: Option<MarketMark>,
}

/// What progress is judged by.
pub(super) struct Evidence {
    months: FxHashMap<u32, Vec<MonthlySales>>,
    last: Option<Day>,
    key_accounts: FxHashSet<AccountId>,
    marks: Vec<MarketMark>,
}

impl Evidence {
    /// Reads what is known of the accounts of a plan.
    pub(super) async fn of(
        company: &Company,
        desk: &Desk,
        plan: &MarketPlan,
        accounts: &[&PlaceRow],
    ) -> Outcome<Self> {
        let files = live_files(desk).await?;
        let last = files.iter().map(|file| file.last_day).max();
        let keys: Vec<u32> = accounts.iter().map(|one| one.sales_key).collect();
        let mut months: FxHashMap<u32, Vec<MonthlySales>> = FxHashMap::default();
        if let Some(last) = last.filter(|_| !keys.is_empty()) {
            let reach = Reach::of(keys.iter().copied());
            let scope = SalesScope { files: &files, reach: &reach, accounts: Some(&keys) };
            let (began, last) = (Month::of(plan.began), Month::of(last));
            let span = (last.index() - began.index()).max(0) + 1;
            let from = Month::from_index((began.index() - span).min(last.index() - 2));
            for line in sales_by_month(&company.facts, &scope, from, last).await? {
                months.entry(line.account_key.unwrap_or_default()).or_default().push(line);
            }
        }
        let marks = desk.market_marks(plan.territory).await?;
        Ok(Self { months, last, key_accounts: key_accounts(desk).await?, marks })
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
        let sum = |wanted: &dyn Fn(Month) -> bool| -> Amount {
            months.iter().filter(|line| wanted(line.month)).map(|line| line.revenue).sum()
        };
        let bought = |line: &MonthlySales| line.revenue > Amount::ZERO;
        let last = self.last.map_or(began, Month::of);
        let span = (last.index() - began.index()).max(0) + 1;
        let before = Month::from_index(began.index() - span);
        let of_last_three = |line: &&MonthlySales| line.month.index() > last.index() - 3;
        let regular = months.iter().filter(of_last_three).filter(|line| bought(line)).count();
        let mark = self
            .marks
            .iter()
            .find(|mark| mark.account == target.account && mark.state == target.state)
            .cloned();
        let facts = TargetFacts {
            has_bought_since: months.iter().any(|line| line.month >= began && bought(line)),
            buys_regularly: regular == 3,
            is_key_account: self.key_accounts.contains(&target.account),
            is_marked: mark.is_some(),
        };
        TargetView {
            progress: progress(target.state, &facts, target.day, today),
            name: account.name.clone(),
            revenue: sum(&|month| month >= began),
            revenue_before: sum(&|month| month >= before && month < began),
            mark,
            target,
        }
    }
}

/// The accounts in reach the latest screening put into a key tier.
async fn key_accounts(desk: &Desk) -> Outcome<FxHashSet<AccountId>> {
    let Some(run) = desk.latest_run().await? else { return Ok(FxHashSet::default()) };
    let standard = screening::read(desk, run).await?.standard;
    let is_key = |verdict: &Verdict| {
        let tier = standard.tiers.get(usize::from(verdict.tier));
        tier.is_some_and(|tier| tier.service.plan_required)
    };
    let verdicts = desk.verdicts(run).await?;
    Ok(verdicts.iter().filter(|one| is_key(one)).map(|one| one.account).collect())
}
