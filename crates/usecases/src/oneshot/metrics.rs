//! One row of figures per account, by the conventions in `docs`: the table of `canopy metrics`.

use super::measure::{Measured, MeasuredAccount, measure_files};
use super::read::{Period, SalesFiles, Watch};
use super::stopped::Stopped;
use canopy_domain::sales::{AbcClass, AccountMetrics, rank_population};
use canopy_tables::write::{Cell, Sheet};

/// Columns of the table; part of the product's interface, the same in every language.
const HEADERS: [&str; 18] = [
    "account",
    "revenue",
    "revenue_previous",
    "growth",
    "recency_days",
    "frequency",
    "documents",
    "breadth",
    "share",
    "abc",
    "r",
    "f",
    "m",
    "p_revenue",
    "p_growth",
    "p_recency",
    "p_frequency",
    "p_breadth",
];

/// Days since the last purchase of an account that never bought.
const NEVER_BOUGHT: i64 = 9_999;

/// Measures the files and ranks their accounts; one entry of the second list per account.
pub fn metrics_of_files(
    files: &SalesFiles,
    period: Period,
    watch: Watch<'_>,
) -> Result<(Measured, Vec<AccountMetrics>), Stopped> {
    let mut measured = measure_files(files, period, watch)?;
    measured.accounts.sort_by(|a, b| a.key().cmp(b.key()));
    let raw: Vec<_> = measured.accounts.iter().map(|account| account.raw).collect();
    let keys: Vec<&str> = measured.accounts.iter().map(MeasuredAccount::key).collect();
    let metrics = rank_population(&raw, &keys, measured.window.as_of);
    Ok((measured, metrics))
}

/// The table, in text order of the accounts. Growth stays empty where the files do not reach back
/// over the previous period.
pub fn metrics_table(measured: &Measured, metrics: &[AccountMetrics]) -> Sheet {
    let knows_previous = measured.horizon().knows_previous;
    let told = |figure: f64| if knows_previous { Cell::Number(figure) } else { Cell::Empty };
    let rows = measured.accounts.iter().zip(metrics).map(|(account, m)| {
        let count = |count: u32| Cell::Integer(count.into());
        let class = match m.abc {
            AbcClass::A => "A",
            AbcClass::B => "B",
            AbcClass::C => "C",
        };
        vec![
            Cell::from(account.key()),
            Cell::Money(m.raw.revenue),
            Cell::Money(m.raw.revenue_previous),
            told(m.growth),
            Cell::Integer(m.recency_days.map_or(NEVER_BOUGHT, i64::from)),
            count(m.raw.frequency),
            count(m.raw.documents),
            count(m.raw.breadth),
            Cell::Number(m.share),
            Cell::from(class),
            Cell::Integer(m.r.into()),
            Cell::Integer(m.f.into()),
            Cell::Integer(m.m.into()),
            Cell::Number(m.percentile.revenue),
            told(m.percentile.growth),
            Cell::Number(m.percentile.recency),
            Cell::Number(m.percentile.frequency),
            Cell::Number(m.percentile.breadth),
        ]
    });
    Sheet {
        name: "metrics".to_owned(),
        headers: HEADERS.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
