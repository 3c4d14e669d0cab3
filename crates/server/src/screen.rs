//! `canopy screen`: from sales files to tiers, ranking and reasons.

use crate::args::Screen;
use crate::console::Console;
use crate::failed::Failed;
use crate::progress::Progress;
use crate::report::{self, Report};
use crate::{inspect, options, standard};
use canopy_usecases::oneshot::screen_files;

pub(crate) fn run(job: &Screen, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let files = options::sales_files(&job.input, texts)?;
    let out = job.input.out.as_deref();
    let format = out.map(|path| options::out_format(path, texts)).transpose()?;
    let standard = standard::named(job.standard.as_deref().unwrap_or("pharma"), texts)?;
    let period = options::period(&job.input, job.months.unwrap_or(standard.months), texts)?;
    if job.input.dry_run {
        return inspect::run(&files, out, console);
    }
    let screened = {
        let mut progress = Progress::new(texts);
        let mut watch = |file: &str, done, total| progress.report(file, done, total);
        screen_files(&files, job.accounts.as_deref(), period, &standard, &mut watch)
            .map_err(|stopped| Failed::stopped(stopped, texts))?
    };
    let report = Report { texts, standard: &standard, screened: &screened };
    if let Some((path, format)) = out.zip(format) {
        report::write(path, &report.sheets(format), texts)?;
    }
    report.print(console, job)
}
