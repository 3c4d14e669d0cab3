//! `canopy standard backtest`: a standard on the past quarters of sales files.

use crate::args::BackTest as Job;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::grid::{Grid, Side};
use crate::progress::Progress;
use crate::report::{self, Headers};
use crate::{inspect, options, standard};
use canopy_domain::screening::{BackTestPeriod, GrowthOfPicks};
use canopy_tables::write::{Cell, Sheet};
use canopy_texts::Texts;
use canopy_usecases::oneshot::{BackTested, back_test_files};
use canopy_usecases::screening::MOST_QUARTERS;

pub(crate) fn run(job: &Job, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let files = options::sales_files(&job.input, texts)?;
    let out = job.input.out.as_deref();
    let format = out.map(|path| options::out_format(path, texts)).transpose()?;
    let mut tested = standard::named(&job.tested, texts)?;
    let period = options::period(&job.input, job.months.unwrap_or(tested.months), texts)?;
    tested.months = period.months;
    if !(2..=MOST_QUARTERS).contains(&job.quarters) {
        return Err(Failed::usage(texts.cli().bad_quarters(i64::from(MOST_QUARTERS))));
    }
    if job.input.dry_run {
        return inspect::run(&files, out, console);
    }
    let found = {
        let mut progress = Progress::new(texts);
        let mut watch = |file: &str, done, total| progress.report(file, done, total);
        let past = (job.quarters, period.as_of);
        back_test_files(&files, job.accounts.as_deref(), &tested, past, &mut watch)
            .map_err(|stopped| Failed::stopped(stopped, texts))?
    };
    if let Some((path, format)) = out.zip(format) {
        report::write(path, &[sheet(texts, Headers::of(format), &found)], texts)?;
    }
    print(console, &found)
}

fn print(console: &mut Console, found: &BackTested) -> Result<(), Failed> {
    let texts = console.texts();
    for line in found.reads.iter().flat_map(|read| report::file_lines(read, texts)) {
        console.line(line)?;
    }
    if found.problems.rows > 0 {
        console.line(texts.cli().went_without(whole(found.problems.rows)))?;
    }
    console.gap()?;
    let titles = columns(texts).map(|(_, title)| title);
    let sides = titles.map(|title| (title, Side::Right));
    let mut grid = Grid::new(&sides);
    for period in &found.test.periods {
        grid.row(cells(texts, period));
    }
    console.grid(&grid)?;
    console.gap()?;
    summary(texts, found).iter().try_for_each(|line| console.line(line))
}

fn summary(texts: Texts, found: &BackTested) -> Vec<String> {
    let (t, formats, summary) = (texts.standards(), texts.formats(), found.test.summary());
    let signed = |growth| formats.percent_signed(growth);
    let mut lines = Vec::new();
    if let (Some(own), Some(other)) = (summary.covered_after, summary.covered_by_revenue) {
        lines.push(t.back_test_finding_better(&formats.percent(own), &formats.percent(other)));
    }
    if let (Some(picks), Some(rest)) = (summary.picks_growth, summary.rest_growth) {
        lines.push(t.back_test_finding_grew(&signed(picks), &signed(rest)));
    }
    if let Some(kept) = summary.stability {
        lines.push(format!("{}: {}", t.back_test_stability(), formats.percent(kept)));
    }
    lines
}

/// Code and title of each column.
fn columns(texts: Texts) -> [(&'static str, &'static str); 11] {
    let t = texts.standards();
    [
        ("as_of", t.back_test_column_day()),
        ("accounts", t.back_test_column_accounts()),
        ("picks", t.back_test_column_picks()),
        ("kept", t.back_test_column_kept()),
        ("entered", t.back_test_column_entered()),
        ("left", t.back_test_column_left()),
        ("covered", t.back_test_series_now()),
        ("covered_after", t.back_test_series_after()),
        ("covered_by_revenue", t.back_test_series_revenue()),
        ("picks_growth", t.back_test_series_picks()),
        ("rest_growth", t.back_test_series_rest()),
    ]
}

/// The figures of a past day, in the order of the columns after the day.
struct Figures {
    counts: [Option<u32>; 5],
    shares: [Option<f64>; 3],
    growth: [Option<f64>; 2],
}

impl Figures {
    fn of(period: &BackTestPeriod) -> Self {
        let (moves, after) = (period.moves.as_ref(), period.after.as_ref());
        let growth = after.and_then(|after| after.growth.as_ref());
        Self {
            counts: [
                Some(period.accounts),
                Some(period.picks),
                moves.map(|moves| moves.kept),
                moves.map(|moves| moves.entered.count),
                moves.map(|moves| moves.left.count),
            ],
            shares: [
                period.covered,
                after.and_then(|after| after.covered),
                after.and_then(|after| after.covered_by_revenue),
            ],
            growth: [
                growth.and_then(GrowthOfPicks::of_picks),
                growth.and_then(GrowthOfPicks::of_rest),
            ],
        }
    }
}

fn cells(texts: Texts, period: &BackTestPeriod) -> Vec<String> {
    let formats = texts.formats();
    let figures = Figures::of(period);
    let count = |one: Option<u32>| one.map(|n| formats.number(i64::from(n))).unwrap_or_default();
    let share = |one: Option<f64>| one.map(|n| formats.percent(n)).unwrap_or_default();
    let growth = |one: Option<f64>| one.map(|n| formats.percent_signed(n)).unwrap_or_default();
    std::iter::once(period.as_of.to_string())
        .chain(figures.counts.map(count))
        .chain(figures.shares.map(share))
        .chain(figures.growth.map(growth))
        .collect()
}

fn sheet(texts: Texts, headers: Headers, found: &BackTested) -> Sheet {
    let number = |one: Option<f64>| one.map_or(Cell::Empty, Cell::Number);
    let count = |one: Option<u32>| one.map_or(Cell::Empty, |n| Cell::Integer(i64::from(n)));
    let row = |period: &BackTestPeriod| {
        let figures = Figures::of(period);
        std::iter::once(Cell::Day(period.as_of))
            .chain(figures.counts.map(count))
            .chain(figures.shares.map(number))
            .chain(figures.growth.map(number))
            .collect()
    };
    Sheet {
        name: headers.pick(("back_test", texts.standards().back_test())),
        headers: headers.all(&columns(texts)),
        rows: found.test.periods.iter().map(row).collect(),
    }
}
