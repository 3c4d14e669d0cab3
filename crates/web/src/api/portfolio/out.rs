//! What the API says of the portfolio: plain names, money as exact decimal text.

use crate::pages::portfolio::{Chosen, letter};
use canopy_domain::portfolio::{Dependence, pareto, rfm_map};
use canopy_usecases::portfolio::{Group, Holder, Spread, Survey};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// An ABC class.
#[derive(Serialize, ToSchema)]
struct ClassOut {
    /// `A`: share before the account below 0.80; `B`: below 0.95; `C`: the rest.
    class: &'static str,
    /// Its accounts.
    accounts: u32,
    /// Their revenue.
    revenue: String,
    /// Their share of the revenue.
    share: f64,
}

/// A field of the map of recency and frequency.
#[derive(Serialize, ToSchema)]
struct FieldOut {
    /// Fifth of recency, 5 best.
    r: u8,
    /// Fifth of purchase days, 5 best.
    f: u8,
    /// Its accounts.
    accounts: u32,
    /// Their revenue.
    revenue: String,
}

/// How concentrated a group of accounts is.
#[derive(Serialize, ToSchema)]
struct GroupOut {
    /// The territory, where it is one.
    territory: Option<Uuid>,
    /// The owner, where it is one.
    owner: Option<Uuid>,
    /// Its name; empty for all together.
    name: String,
    /// Accounts with positive revenue.
    accounts: u32,
    /// Their revenue.
    revenue: String,
    /// The largest account.
    largest: Uuid,
    /// Share of the largest.
    top1: f64,
    /// Share of the five largest.
    top5: f64,
    /// Share of the ten largest.
    top10: f64,
    /// Herfindahl–Hirschman index, 0–1.
    hhi: f64,
    /// (HHI − 1/n) / (1 − 1/n).
    hhi_normalised: f64,
    /// Gini of the population.
    gini: f64,
    /// Fewest accounts that bring 80 %.
    accounts_for_80: u32,
    /// `on_one`, `on_five`, `concentrated`.
    warnings: Vec<&'static str>,
}

/// The portfolio.
#[derive(Serialize, ToSchema)]
pub(super) struct PortfolioOut {
    /// The last day looked at.
    as_of: NaiveDate,
    /// Length of the period.
    months: u32,
    /// The classes; none where the revenue together is not positive.
    classes: Vec<ClassOut>,
    /// The map; none without accounts.
    map: Vec<FieldOut>,
    /// All together; none where nobody has positive revenue.
    all: Option<GroupOut>,
    /// Each territory.
    territories: Vec<GroupOut>,
    /// Each owner.
    owners: Vec<GroupOut>,
}

/// An account chosen.
#[derive(Serialize, ToSchema)]
struct ChosenAccountOut {
    /// The account.
    account: Uuid,
    /// Its code.
    code: String,
    /// Its name.
    name: String,
    /// Its revenue.
    revenue: String,
    /// Its class.
    class: &'static str,
    /// Fifth of recency.
    r: u8,
    /// Fifth of purchase days.
    f: u8,
    /// Fifth of revenue.
    m: u8,
    /// Its value.
    value: f64,
    /// Points of potential; none where it was not screened.
    potential: Option<f64>,
}

/// The accounts chosen.
#[derive(Serialize, ToSchema)]
pub(super) struct ChosenOut {
    /// How many there are.
    count: usize,
    /// The first thousand.
    rows: Vec<ChosenAccountOut>,
}

impl PortfolioOut {
    pub(super) fn of(survey: &Survey, spread: &Spread) -> Self {
        let metrics = survey.metrics();
        let classes = pareto(&metrics, 1).map(|found| found.classes.to_vec()).unwrap_or_default();
        let classes = classes.iter().map(|one| ClassOut {
            class: letter(one.class),
            accounts: one.accounts,
            revenue: one.revenue.to_plain(),
            share: one.share,
        });
        let map = rfm_map(&metrics);
        let places = (1..=5).flat_map(|r| (1..=5).map(move |f| (r, f)));
        let fields = map.iter().flat_map(|map| {
            places.clone().map(|(r, f)| {
                let field = map.field(r, f);
                let revenue = field.revenue.to_plain();
                FieldOut { r, f, accounts: field.accounts, revenue }
            })
        });
        Self {
            as_of: survey.as_of(),
            months: survey.window.months,
            classes: classes.collect(),
            map: fields.collect(),
            all: spread.all.as_ref().map(GroupOut::of),
            territories: spread.territories.iter().map(GroupOut::of).collect(),
            owners: spread.people.iter().map(GroupOut::of).collect(),
        }
    }
}

impl GroupOut {
    fn of(group: &Group) -> Self {
        let figures = &group.figures;
        let (territory, owner) = match group.holder {
            Holder::Everybody => (None, None),
            Holder::Territory(id) => (Some(id.0), None),
            Holder::Person(id) => (None, Some(id.0)),
        };
        let code = |one: &Dependence| match one {
            Dependence::OnOne(_) => "on_one",
            Dependence::OnFive(_) => "on_five",
            Dependence::Concentrated(_) => "concentrated",
        };
        Self {
            territory,
            owner,
            name: group.name.clone(),
            accounts: figures.accounts,
            revenue: figures.revenue.to_plain(),
            largest: group.largest.0.0,
            top1: figures.top1_share,
            top5: figures.top5_share,
            top10: figures.top10_share,
            hhi: figures.hhi,
            hhi_normalised: figures.hhi_normalised,
            gini: figures.gini,
            accounts_for_80: figures.accounts_for_80pct,
            warnings: group.warnings.iter().map(code).collect(),
        }
    }
}

impl ChosenOut {
    pub(super) fn of(count: usize, chosen: &Chosen) -> Self {
        let rows = chosen.accounts.iter().map(|(one, place)| ChosenAccountOut {
            account: one.account.id.0,
            code: one.account.code.clone(),
            name: one.account.name.clone(),
            revenue: one.metrics.raw.revenue.to_plain(),
            class: letter(one.metrics.abc),
            r: one.metrics.r,
            f: one.metrics.f,
            m: one.metrics.m,
            value: place.value,
            potential: place.potential,
        });
        Self { count, rows: rows.collect() }
    }
}
