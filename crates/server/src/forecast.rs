//! `canopy forecast`: what customers will buy, month by month.

use crate::args::Forecast;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::progress::Progress;
use crate::report;
use crate::{inspect, options};
use canopy_domain::Amount;
use canopy_tables::write::{OutFormat, to_bytes};
use canopy_texts::Texts;
use canopy_usecases::oneshot::{Books, Foreseen, forecast_tables, forecasts_of};

/// The furthest that makes sense, in months.
const MOST_MONTHS: usize = 36;

pub(crate) fn run(job: &Forecast, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let files = options::sales_files(&job.input, texts)?;
    let out = job.input.out.as_deref();
    out.map(|path| options::out_format(path, texts)).transpose()?;
    let as_of = options::as_of(&job.input, texts)?;
    if !(1..=MOST_MONTHS).contains(&job.horizon) {
        return Err(Failed::usage(texts.cli().bad_horizon().to_owned()));
    }
    if job.input.dry_run {
        return inspect::run(&files, out, console);
    }
    let books = {
        let mut progress = Progress::new(texts);
        let mut watch = |file: &str, done, total| progress.report(file, done, total);
        Books::read(&files, as_of, &mut watch).map_err(|stopped| Failed::stopped(stopped, texts))?
    };
    let foreseen = forecasts_of(&books, job.horizon, job.total);
    let sheets = forecast_tables(&foreseen);
    let mut lines = reading(&books, texts);
    if let (true, Some(all)) = (job.total, foreseen.first()) {
        lines.extend(sum_lines(all, texts));
    }
    let Some(path) = out else {
        lines.iter().for_each(|line| console.note(line));
        return console.bytes(&to_bytes(OutFormat::Csv, &sheets)?);
    };
    report::write(path, &sheets, texts)?;
    lines.iter().try_for_each(|line| console.line(line))?;
    let count = whole(foreseen.len() as u64);
    console.line(texts.cli().table_written(&path.display().to_string(), count))
}

fn reading(books: &Books, texts: Texts) -> Vec<String> {
    let t = texts.cli();
    let mut lines: Vec<String> =
        books.files.iter().flat_map(|read| report::file_lines(read, texts)).collect();
    if books.problems.rows > 0 {
        lines.push(t.went_without(whole(books.problems.rows)));
    }
    lines.push(t.forecast_until(&books.last_month().to_string()));
    lines
}

/// The sum of all in a sentence, and how it was made.
fn sum_lines(all: &Foreseen, texts: Texts) -> Vec<String> {
    let (t, formats) = (texts.cli(), texts.formats());
    let money = |amount: f64| formats.money(Amount::nearest_cent(amount));
    let total = &all.forecast.total;
    let months = formats.months(whole(all.forecast.months.len() as u64));
    vec![
        t.forecast_sum(&months, &money(total.amount), &money(total.low), &money(total.high)),
        t.forecast_method(texts.demand().method(all.forecast.method)),
    ]
}
