//! `canopy payments`: what customers owe and how they pay, one row per account.

use crate::args::Payments;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::progress::Progress;
use crate::{options, report};
use canopy_domain::Window;
use canopy_tables::write::{OutFormat, to_bytes};
use canopy_usecases::oneshot::{payments_of_files, payments_table};

pub(crate) fn run(job: &Payments, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let input = job.input();
    let mut files = options::sales_files(&input, texts)?;
    files.options.keep_document_text = true;
    let out = job.out.as_deref();
    out.map(|path| options::out_format(path, texts)).transpose()?;
    let as_of = options::period(&input, Window::DEFAULT_MONTHS, texts)?.as_of;
    let owed = {
        let mut progress = Progress::new(texts);
        let mut watch = |file: &str, done, total| progress.report(file, done, total);
        payments_of_files(&files, (as_of, job.accounts.as_deref()), &mut watch)
            .map_err(|stopped| Failed::stopped(stopped, texts))?
    };
    let sheets = [payments_table(&owed)];
    let Some(path) = out else { return console.bytes(&to_bytes(OutFormat::Csv, &sheets)?) };
    report::write(path, &sheets, texts)?;
    let t = texts.cli();
    if owed.problems.rows > 0 {
        console.line(t.went_without(whole(owed.problems.rows)))?;
    }
    let count = whole(owed.accounts.len() as u64);
    console.line(t.payments_written(&path.display().to_string(), count, &owed.as_of.to_string()))
}
