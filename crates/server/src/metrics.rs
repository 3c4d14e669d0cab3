//! `canopy metrics`: one row of figures per account.

use crate::args::Metrics;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::progress::Progress;
use crate::report;
use crate::{inspect, options};
use canopy_domain::Window;
use canopy_tables::write::{OutFormat, to_bytes};
use canopy_usecases::oneshot::{metrics_of_files, metrics_table};

pub(crate) fn run(job: &Metrics, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let files = options::sales_files(&job.input, texts)?;
    let out = job.input.out.as_deref();
    out.map(|path| options::out_format(path, texts)).transpose()?;
    let period = options::period(&job.input, job.months.unwrap_or(Window::DEFAULT_MONTHS), texts)?;
    if job.input.dry_run {
        return inspect::run(&files, out, console);
    }
    let (measured, metrics) = {
        let mut progress = Progress::new(texts);
        let mut watch = |file: &str, done, total| progress.report(file, done, total);
        metrics_of_files(&files, period, &mut watch)
            .map_err(|stopped| Failed::stopped(stopped, texts))?
    };
    let sheets = [metrics_table(&measured, &metrics)];
    let Some(path) = out else {
        report::warnings(&measured, texts).iter().for_each(|line| console.note(line));
        return console.bytes(&to_bytes(OutFormat::Csv, &sheets)?);
    };
    report::write(path, &sheets, texts)?;
    let t = texts.cli();
    for line in report::reading_lines(&measured, texts) {
        console.line(line)?;
    }
    if measured.problems.rows > 0 {
        console.line(t.went_without(whole(measured.problems.rows)))?;
    }
    console.line(t.metrics_written(&path.display().to_string(), whole(metrics.len() as u64)))
}
