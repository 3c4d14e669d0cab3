//! What a back-test says: findings, figures, charts, the quarters as a list, and who moved.

use crate::stop::Stop;
use crate::ui::{
    Axis, Blank, Cell, Chart, ChartTable, Column, List, ListAsk, Series, SeriesKind, Spec, Tile,
    Unit,
};
use crate::urls;
use crate::visit::Visit;
use canopy_domain::primitives::AccountId;
use canopy_domain::screening::{BackTestPeriod, GrowthOfPicks, Moved};
use canopy_texts::Texts;
use canopy_usecases::screening::TriedOut;
use std::collections::BTreeMap;

/// Accounts named per quarter and direction.
const NAMED: usize = 6;

pub(super) struct Charts {
    pub(super) covered: Chart,
    pub(super) growth: Chart,
}

/// Who entered and left on a past day.
pub(super) struct MovesLine {
    pub(super) day: String,
    pub(super) entered: Vec<(String, String)>,
    pub(super) more_entered: String,
    pub(super) left: Vec<(String, String)>,
    pub(super) more_left: String,
}

fn percent(t: Texts, share: Option<f64>) -> String {
    let unknown = || t.standards().back_test_unknown().to_owned();
    share.map_or_else(unknown, |share| t.formats().percent(share))
}

fn growth(t: Texts, growth: Option<f64>) -> String {
    let unknown = || t.standards().back_test_unknown().to_owned();
    growth.map_or_else(unknown, |growth| t.formats().percent_signed(growth))
}

pub(super) fn findings(t: Texts, result: &TriedOut) -> Vec<String> {
    let (text, summary) = (t.standards(), result.own.summary());
    let mut findings = Vec::new();
    if let (Some(own), Some(other)) = (summary.covered_after, summary.covered_by_revenue) {
        let formats = t.formats();
        findings
            .push(text.back_test_finding_better(&formats.percent(own), &formats.percent(other)));
    }
    if summary.picks_growth.is_some() && summary.rest_growth.is_some() {
        let (picks, rest) = (growth(t, summary.picks_growth), growth(t, summary.rest_growth));
        findings.push(text.back_test_finding_grew(&picks, &rest));
    }
    findings
}

pub(super) fn tiles(t: Texts, result: &TriedOut) -> Vec<Tile> {
    let (text, summary) = (t.standards(), result.own.summary());
    let by_revenue = percent(t, summary.covered_by_revenue);
    vec![
        Tile::new(text.back_test_covered(), percent(t, summary.covered_after))
            .note(text.back_test_covered_note(&by_revenue)),
        Tile::new(text.back_test_growth(), growth(t, summary.picks_growth))
            .note(text.back_test_growth_note(&growth(t, summary.rest_growth))),
        Tile::new(text.back_test_grown(), percent(t, summary.picks_grown))
            .note(text.back_test_grown_note()),
        Tile::new(text.back_test_stability(), percent(t, summary.stability))
            .note(text.back_test_stability_note()),
    ]
}

pub(super) fn charts(t: Texts, result: &TriedOut) -> Charts {
    Charts { covered: covered(t, result), growth: grown(t, result) }
}

fn covered(t: Texts, result: &TriedOut) -> Chart {
    let text = t.standards();
    let periods = &result.own.periods;
    let line = |name: &str, values: Vec<Option<f64>>| Series {
        name: name.to_owned(),
        kind: SeriesKind::Line,
        values,
        stack: None,
        right: false,
    };
    let after = |periods: &[BackTestPeriod]| -> Vec<Option<f64>> {
        periods.iter().map(|one| one.after.as_ref()?.covered).collect()
    };
    let by_revenue =
        periods.iter().map(|one| one.after.as_ref()?.covered_by_revenue).collect::<Vec<_>>();
    let mut series = vec![
        line(text.back_test_series_now(), periods.iter().map(|one| one.covered).collect()),
        line(text.back_test_series_after(), after(periods)),
        line(text.back_test_series_revenue(), by_revenue),
    ];
    if let Some((_, other)) = &result.in_force {
        series.push(line(text.back_test_series_in_force(), after(&other.periods)));
    }
    let share = percent(t, result.own.summary().covered_after);
    let axis = Axis { name: String::new(), unit: Unit::Percent };
    chart(t, "covered", text.back_test_covered_title(&share), (periods, series, axis))
        .note(text.back_test_covered_chart_note())
}

fn grown(t: Texts, result: &TriedOut) -> Chart {
    let text = t.standards();
    let periods = &result.own.periods;
    let bars = |name: &str, of: fn(&GrowthOfPicks) -> Option<f64>| Series {
        name: name.to_owned(),
        kind: SeriesKind::Bar,
        values: periods.iter().map(|one| of(one.after.as_ref()?.growth.as_ref()?)).collect(),
        stack: None,
        right: false,
    };
    let series = vec![
        bars(text.back_test_series_picks(), GrowthOfPicks::of_picks),
        bars(text.back_test_series_rest(), GrowthOfPicks::of_rest),
    ];
    let summary = result.own.summary();
    let title = text
        .back_test_growth_title(&growth(t, summary.picks_growth), &growth(t, summary.rest_growth));
    let axis = Axis { name: String::new(), unit: Unit::Percent };
    chart(t, "growth", title, (periods, series, axis)).note(text.back_test_growth_chart_note())
}

/// Series over the past days, with the same figures as a table.
fn chart(
    t: Texts,
    id: &'static str,
    title: String,
    (periods, series, left): (&[BackTestPeriod], Vec<Series>, Axis),
) -> Chart {
    let formats = t.formats();
    let day = |period: &BackTestPeriod| formats.day(period.as_of);
    let cell = |value: &Option<f64>| {
        value.map_or_else(Cell::default, |value| Cell::text(formats.percent(value)))
    };
    let heads = std::iter::once(t.standards().back_test_column_day().to_owned());
    let rows = periods.iter().enumerate().map(|(at, period)| {
        let figures = series.iter().map(|one| one.values.get(at).map_or_else(Cell::default, cell));
        std::iter::once(Cell::time(day(period))).chain(figures).collect()
    });
    let table = ChartTable {
        heads: heads.chain(series.iter().map(|one| one.name.clone())).collect(),
        rows: rows.collect(),
    };
    let spec = Spec::Series {
        categories: periods.iter().map(day).collect(),
        series,
        left,
        right: None,
        flat: false,
        links: Vec::new(),
    };
    Chart::new(t, id, title, &spec).table(table)
}

/// The past days, latest first.
pub(super) fn rows(t: Texts, result: &TriedOut, ask: &ListAsk) -> List {
    let (text, formats) = (t.standards(), t.formats());
    let number = |count: u32| Cell::text(formats.number(i64::from(count)));
    let moved = move |of: fn(&canopy_domain::screening::Moves) -> u32| {
        move |row: &BackTestPeriod| {
            row.moves.as_ref().map_or_else(Cell::default, |moves| number(of(moves)))
        }
    };
    let share = move |value: Option<f64>| {
        value.map_or_else(Cell::default, |value| Cell::text(formats.percent(value)))
    };
    let columns = vec![
        Column::new("day", text.back_test_column_day(), move |row: &BackTestPeriod| {
            Cell::time(formats.day(row.as_of))
        }),
        Column::new("accounts", text.back_test_column_accounts(), move |row: &BackTestPeriod| {
            number(row.accounts)
        })
        .number(),
        Column::new("picks", text.back_test_column_picks(), move |row: &BackTestPeriod| {
            number(row.picks)
        })
        .number(),
        Column::new("kept", text.back_test_column_kept(), moved(|moves| moves.kept)).number(),
        Column::new("entered", text.back_test_column_entered(), moved(|moves| moves.entered.count))
            .number(),
        Column::new("left", text.back_test_column_left(), moved(|moves| moves.left.count)).number(),
        Column::new("covered", text.back_test_series_now(), move |row: &BackTestPeriod| {
            share(row.covered)
        })
        .number(),
        Column::new("after", text.back_test_series_after(), move |row: &BackTestPeriod| {
            share(row.after.as_ref().and_then(|after| after.covered))
        })
        .number(),
        Column::new("by_revenue", text.back_test_series_revenue(), move |row: &BackTestPeriod| {
            share(row.after.as_ref().and_then(|after| after.covered_by_revenue))
        })
        .number(),
    ];
    let periods: Vec<BackTestPeriod> = result.own.periods.iter().rev().cloned().collect();
    List::new(t, "quarters", ask, &columns, &periods).caption(text.back_test()).blank(Blank::new(
        "history",
        text.back_test_none_title(),
        "",
    ))
}

/// Who entered and left, latest day first.
pub(super) async fn moves(visit: &Visit, result: &TriedOut) -> Result<Vec<MovesLine>, Stop> {
    let t = visit.texts();
    let known: BTreeMap<u32, AccountId> = result.accounts.iter().copied().collect();
    let shown = |moved: &Moved| -> Vec<AccountId> {
        moved.most.iter().take(NAMED).filter_map(|at| known.get(at).copied()).collect()
    };
    let periods =
        || result.own.periods.iter().rev().filter_map(|one| Some((one, one.moves.as_ref()?)));
    let wanted: Vec<AccountId> = periods()
        .flat_map(|(_, moves)| [shown(&moves.entered), shown(&moves.left)])
        .flatten()
        .collect();
    let names: BTreeMap<AccountId, String> =
        visit.desk.account_names(&wanted).await?.into_iter().collect();
    let linked = |moved: &Moved| -> Vec<(String, String)> {
        let link = |id: AccountId| Some((urls::account(id), names.get(&id)?.clone()));
        shown(moved).into_iter().filter_map(link).collect()
    };
    let more = |moved: &Moved| {
        let beyond = (moved.count as usize).saturating_sub(NAMED);
        let count = t.formats().number(i64::try_from(beyond).unwrap_or(i64::MAX));
        if beyond == 0 { String::new() } else { t.standards().back_test_moves_more(&count) }
    };
    let line = |(period, moves): (&BackTestPeriod, &canopy_domain::screening::Moves)| MovesLine {
        day: t.formats().day(period.as_of),
        entered: linked(&moves.entered),
        more_entered: more(&moves.entered),
        left: linked(&moves.left),
        more_left: more(&moves.left),
    };
    let moved = |(_, moves): &(_, &canopy_domain::screening::Moves)| {
        moves.entered.count + moves.left.count > 0
    };
    Ok(periods().filter(moved).map(line).collect())
}
