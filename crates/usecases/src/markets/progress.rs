//! How far it is with each account of a plan: by its monthly sales, its tier, and what people say.

use crate::screening::live_files;
use crate::{Company, Outcome, local_day, screening};
use canopy_analytics::{MonthlySales, Reach, SalesScope, sales_by_month};
use canopy_domain::markets::{Progress, TargetFacts, TargetState, progress};
use canopy_domain::primitives::{AccountId, Amount, Day, Month, TerritoryId};
use canopy_store::Desk;
use canopy_store::markets::{MarketMark, MarketPlan, MarketTarget, PlaceRow};
use chrono::{Datelike as _, Duration};
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
    /// Revenue in the whole months since the plan began.
    pub revenue: Amount,
    /// Revenue of as many months before the one it began in; none where the data do not reach back
    /// so far.
    pub revenue_before: Option<Amount>,
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
    /// The first and the last day of sales.
    days: Option<(Day, Day)>,
    key_accounts: FxHashSet<AccountId>,
    marks: FxHashMap<(TerritoryId, AccountId, TargetState), MarketMark>,
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
        let first = files.iter().map(|file| file.first_day).min();
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
        let keyed = |mark: MarketMark| ((mark.territory, mark.account, mark.state), mark);
        let marks = marks.into_iter().map(keyed).collect();
        let ids: Vec<AccountId> = accounts.iter().map(|one| one.id).collect();
        let key_accounts = key_accounts(desk, &ids, today).await?;
        Ok(Self { months, days: first.zip(last), key_accounts, marks })
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
        let span = Span::of(plan.began, self.days);
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
        // What was said before the plan began is not the plan's.
        let mark = self.marks.get(&(plan.territory, target.account, target.state));
        let mark = mark.filter(|mark| local_day(mark.at) >= plan.began).cloned();
        let facts = TargetFacts {
            has_bought_since: bought(span.since, span.end) > 0,
            buys_regularly: [span.end, span.complete].iter().any(|end| bought(end - 3, *end) == 3),
            is_key_account: self.key_accounts.contains(&target.account),
            bought_before: bought(span.since - MONTHS_BEFORE, span.since) > 0,
            bought_regularly_before: bought(span.before - 3, span.before) == 3,
            is_marked: mark.is_some(),
        };
        let before = span.compared();
        TargetView {
            progress: progress(target.state, &facts, target.day, today),
            name: account.name.clone(),
            owner_name: account.owner_name.clone(),
            revenue: sum(span.since, span.end),
            revenue_before: before.map(|(from, to)| sum(from, to)),
            mark,
            target,
        }
    }
}

/// The months a plan is judged by, as indexes; ends are not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    /// The first month that lies wholly within the plan: months are all that is kept of sales, and
    /// an order of the days before would not be the plan's.
    since: i32,
    /// The month after the last with sales data.
    end: i32,
    /// The same without a last month that is not over.
    complete: i32,
    /// The month the plan began in, not among those before.
    before: i32,
    /// The first month with sales data.
    first: i32,
}

impl Span {
    fn of(began: Day, days: Option<(Day, Day)>) -> Self {
        let month = Month::of(began).index();
        let since = month + i32::from(began.day() > 1);
        let (first, last) = days.unwrap_or((began, began));
        let end = Month::of(last).index() + 1;
        let is_over = Month::of(last) != Month::of(last + Duration::days(1));
        Self {
            since,
            end: end.max(since),
            complete: end - i32::from(!is_over),
            before: month,
            first: Month::of(first).index(),
        }
    }

    /// As many months before the plan as lie within it, where the data reach back so far.
    fn compared(&self) -> Option<(i32, i32)> {
        let from = self.before - (self.end - self.since);
        (self.end > self.since && from >= self.first).then_some((from, self.before))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn index(text: &str) -> i32 {
        Month::of(day(text)).index()
    }

    #[test]
    fn a_plan_counts_from_its_first_whole_month_and_a_month_that_is_not_over_is_not_asked_for() {
        let data = Some((day("2024-01-02"), day("2025-07-02")));
        let span = Span::of(day("2025-06-28"), data);
        assert_eq!((span.since, span.end), (index("2025-07-01"), index("2025-08-01")));
        assert_eq!(span.complete, index("2025-07-01"));
        assert_eq!(span.compared(), Some((index("2025-05-01"), index("2025-06-01"))));
        assert_eq!(Span::of(day("2025-06-01"), data).since, index("2025-06-01"));
        let over = Span::of(day("2025-06-01"), Some((day("2024-01-02"), day("2025-06-30"))));
        assert_eq!(over.complete, over.end);
    }

    #[test]
    fn nothing_is_compared_with_months_the_data_do_not_know() {
        let data = Some((day("2024-01-02"), day("2025-07-02")));
        assert_eq!(Span::of(day("2024-02-01"), data).compared(), None);
        assert_eq!(Span::of(day("2025-08-15"), data).compared(), None, "nothing has passed yet");
        assert_eq!(Span::of(day("2025-08-15"), None).compared(), None);
    }
}
