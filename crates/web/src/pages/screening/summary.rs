//! A run at a glance, for whoever reads it: tiers with counts and revenue in their reach, how much of
//! the standard was answered, and what moved since the run before.

use super::marks::{run_name, tier_mark, tier_name};
use super::runs::state;
use crate::stop::Stop;
use crate::ui::{Pill, Stacked, StackedPart, TierMark};
use crate::urls;
use crate::visit::Visit;
use canopy_domain::Amount;
use canopy_domain::standards::Standard;
use canopy_store::screening::{Move, ResultFilter, ResultQuery, TierInReach};
use canopy_texts::Texts;
use canopy_usecases::screening::{RunView, Summary};

/// The tiers of a run in the reader's reach.
pub(crate) struct Tiers {
    pub(crate) finding: String,
    pub(crate) accounts_bar: Stacked,
    pub(crate) revenue_bar: Stacked,
    pub(crate) lines: Vec<TierLine>,
    /// Accounts in reach.
    pub(crate) accounts: u64,
    /// Key accounts among them.
    pub(crate) key_accounts: u64,
    /// Share of the revenue that key accounts bring: of every tier that requires a plan.
    pub(crate) key_share: f64,
}

/// One tier.
pub(crate) struct TierLine {
    pub(crate) mark: TierMark,
    pub(crate) url: String,
    pub(crate) accounts: String,
    pub(crate) accounts_share: String,
    pub(crate) revenue: String,
    pub(crate) exact: String,
    pub(crate) revenue_share: String,
}

/// How the accounts in reach moved since the run before.
pub(crate) struct Moves {
    pub(crate) lead: String,
    pub(crate) url: String,
    pub(crate) counts: Vec<(String, String)>,
}

/// What identifies a run on its page.
pub(crate) struct Identity {
    pub(crate) state: Pill,
    pub(crate) hash: String,
    pub(crate) answered: String,
    /// How many criteria are left out, and which.
    pub(crate) missing: Option<(String, String)>,
    pub(crate) concentration: String,
    pub(crate) is_partial: bool,
}

pub(crate) async fn tiers(visit: &Visit, run: &RunView) -> Result<Tiers, Stop> {
    let t = visit.texts();
    let found = visit.desk.tiers_in_reach(run.row.id).await?;
    let standard = &run.standard;
    let all: Vec<(u16, u64, Amount)> = (0u16..)
        .zip(&standard.tiers)
        .map(|(at, _)| {
            let own: Option<&TierInReach> = found.iter().find(|one| one.tier == at);
            own.map_or((at, 0, Amount::ZERO), |one| (at, one.accounts, one.revenue))
        })
        .collect();
    let accounts: u64 = all.iter().map(|(_, count, _)| count).sum();
    let revenue: Amount = all.iter().map(|(_, _, revenue)| *revenue).sum();
    let of_accounts = |count: u64| if accounts > 0 { count as f64 / accounts as f64 } else { 0.0 };
    let of_revenue = |part: Amount| {
        if revenue > Amount::ZERO { part.to_f64() / revenue.to_f64() } else { 0.0 }
    };
    let is_key = |at: &u16| {
        standard.tiers.get(usize::from(*at)).is_some_and(|tier| tier.service.plan_required)
    };
    let key_accounts: u64 =
        all.iter().filter(|(at, ..)| is_key(at)).map(|(_, count, _)| count).sum();
    let key_revenue: Amount =
        all.iter().filter(|(at, ..)| is_key(at)).map(|(_, _, revenue)| *revenue).sum();
    let key_share = of_revenue(key_revenue);
    let line = |(at, count, part): &(u16, u64, Amount)| TierLine {
        mark: tier_mark(t, standard, *at),
        url: urls::with_query(
            &urls::screening_run(run.row.id),
            &[("tier", standard.tiers.get(usize::from(*at)).map_or("", |tier| &tier.code))],
        ),
        accounts: t.formats().number(whole(*count)),
        accounts_share: t.formats().percent(of_accounts(*count)),
        revenue: t.formats().money_short(*part),
        exact: t.formats().money(*part),
        revenue_share: t.formats().percent(of_revenue(*part)),
    };
    let bar = |share: &dyn Fn(u64, Amount) -> f64| {
        let parts = all.iter().map(|(at, count, part)| {
            let share = share(*count, *part);
            StackedPart {
                class: format!("fill-tier-{}", (at + 1).min(6)),
                share,
                label: format!("{} {}", tier_name(t, standard, *at), t.formats().percent(share)),
            }
        });
        Stacked::new(&parts.collect::<Vec<_>>())
    };
    Ok(Tiers {
        finding: finding(t, key_accounts, accounts, key_share, revenue),
        accounts_bar: bar(&|count, _| of_accounts(count)),
        revenue_bar: bar(&|_, part| of_revenue(part)),
        lines: all.iter().map(line).collect(),
        accounts,
        key_accounts,
        key_share,
    })
}

fn finding(t: Texts, key: u64, all: u64, share: f64, revenue: Amount) -> String {
    if revenue <= Amount::ZERO {
        return t.screening().tiers_finding_none().to_owned();
    }
    let count = |number| t.frame().count_accounts(whole(number));
    t.screening().tiers_finding(&count(key), &count(all), &t.formats().percent(share))
}

pub(crate) async fn moves(visit: &Visit, run: &RunView) -> Result<Option<Moves>, Stop> {
    let Some(previous) = run.row.previous else { return Ok(None) };
    let t = visit.texts();
    let text = t.screening();
    let before = visit.desk.run(previous).await?;
    let mut counts = Vec::new();
    for (code, how) in super::ask::MOVES {
        let filter = ResultFilter { moved: Some(how), ..ResultFilter::default() };
        let query = ResultQuery { previous: Some(previous), filter, ..ResultQuery::of(run.row.id) };
        let count = visit.desk.count_results(&query).await?;
        let count = whole(count.at_least);
        let words = match how {
            Move::Promoted => text.promoted_count(count),
            Move::Demoted => text.demoted_count(count),
            Move::Entered => text.entered_count(count),
            Move::Stayed => text.stayed_count(count),
        };
        let url = urls::with_query(&urls::screening_run(run.row.id), &[("moved", code)]);
        counts.push((words, url));
    }
    Ok(Some(Moves {
        lead: text.moves_lead(&run_name(t, &before)),
        url: urls::comparison(run.row.id, previous),
        counts,
    }))
}

pub(crate) fn identity(t: Texts, run: &RunView, is_partial: bool) -> Identity {
    let text = t.screening();
    let unanswered = run.summary.as_ref().map_or(&[][..], |summary| &summary.unanswered);
    let names = names(t, &run.standard, unanswered);
    let answered = if run.row.answered_share >= 0.9995 {
        text.answered_all().to_owned()
    } else {
        text.answered_part(&t.formats().percent(run.row.answered_share))
    };
    Identity {
        state: state(t, run.row.status),
        hash: run.row.result_sha256.chars().take(16).collect(),
        answered,
        missing: (!names.is_empty()).then(|| {
            let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
            let words = text.answered_missing(&t.formats().list(&names));
            (text.answered_missing_count(count), words)
        }),
        concentration: concentration(t, run.summary.as_ref()),
        is_partial,
    }
}

fn names<'a>(t: Texts, standard: &'a Standard, codes: &[String]) -> Vec<&'a str> {
    let criteria = standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
    let unanswered = criteria.filter(|one| codes.contains(&one.code));
    unanswered.map(|criterion| criterion.name.get(t.lang())).collect()
}

fn concentration(t: Texts, summary: Option<&Summary>) -> String {
    let Some(found) = summary.and_then(|summary| summary.concentration) else {
        return String::new();
    };
    let percent = |share| t.formats().percent(share);
    t.screening().concentration_top(&percent(found.top1_share), &percent(found.top5_share))
}

pub(crate) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
