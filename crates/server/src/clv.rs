//! `canopy clv`: whether customers buy again, how often, and what that is worth.

use crate::args::Clv;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::progress::Progress;
use crate::report;
use crate::{inspect, options};
use canopy_domain::demand::{ModelKind, NoFit, Outlook};
use canopy_tables::write::{OutFormat, to_bytes};
use canopy_texts::Texts;
use canopy_usecases::oneshot::{Customers, Valued};

/// The furthest that makes sense, in weeks.
const MOST_WEEKS: u32 = 520;

pub(crate) fn run(job: &Clv, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let files = options::sales_files(&job.input, texts)?;
    let out = job.input.out.as_deref();
    out.map(|path| options::out_format(path, texts)).transpose()?;
    let as_of = options::as_of(&job.input, texts)?;
    let outlook = outlook(job, texts)?;
    if job.input.dry_run {
        return inspect::run(&files, out, console);
    }
    let customers = {
        let mut progress = Progress::new(texts);
        let mut watch = |file: &str, done, total| progress.report(file, done, total);
        Customers::read(&files, as_of, &mut watch)
            .map_err(|stopped| Failed::stopped(stopped, texts))?
    };
    let choice = match job.model.as_str() {
        "bg" => Some(ModelKind::Bg),
        "pareto" => Some(ModelKind::Pareto),
        _ => None,
    };
    let valued = customers.value(outlook, choice);
    let sheets = [customers.table(&valued)];
    let mut lines = reading(&customers, texts);
    lines.extend(models(&valued, texts));
    let Some(path) = out else {
        lines.iter().for_each(|line| console.note(line));
        return console.bytes(&to_bytes(OutFormat::Csv, &sheets)?);
    };
    report::write(path, &sheets, texts)?;
    lines.iter().try_for_each(|line| console.line(line))?;
    let count = whole(customers.count() as u64);
    console.line(texts.cli().table_written(&path.display().to_string(), count))
}

fn outlook(job: &Clv, texts: Texts) -> Result<Outlook, Failed> {
    let t = texts.cli();
    if !(1..=MOST_WEEKS).contains(&job.horizon) {
        return Err(Failed::usage(t.bad_weeks().to_owned()));
    }
    if !(0.0..=100.0).contains(&job.discount) {
        return Err(Failed::usage(t.bad_discount().to_owned()));
    }
    let discount = job.discount / 100.0;
    Ok(Outlook { weeks: job.horizon, value_weeks: job.horizon, discount })
}

/// What was read.
fn reading(customers: &Customers, texts: Texts) -> Vec<String> {
    let t = texts.cli();
    let mut lines = Vec::new();
    if let Some(books) = &customers.books {
        lines.extend(books.files.iter().flat_map(|read| report::file_lines(read, texts)));
        if books.problems.rows > 0 {
            lines.push(t.went_without(whole(books.problems.rows)));
        }
        lines.push(t.clv_as_of(&books.as_of.to_string()));
    }
    let (count, repeaters) = (customers.count() as u64, customers.repeaters() as u64);
    lines.push(t.clv_customers(whole(count), whole(repeaters)));
    lines
}

/// Each model with its parameters or why it has none, and which was used.
fn models(valued: &Valued, texts: Texts) -> Vec<String> {
    let (t, d) = (texts.cli(), texts.demand());
    let fit = &valued.fit;
    let told = |name: &str, found: Result<(String, f64), NoFit>| match found {
        Ok((parameters, likelihood)) => {
            t.clv_parameters(name, &parameters, &format!("{likelihood:.3}"))
        }
        Err(why) => t.clv_no_fit(name, d.no_fit(why)),
    };
    let bg = fit.bg.map(|fit| (listed(&fit.parameters.named()), fit.log_likelihood));
    let pareto = fit.pareto.map(|fit| (listed(&fit.parameters.named()), fit.log_likelihood));
    let value = fit.value.map(|fit| (listed(&fit.parameters.named()), fit.log_likelihood));
    let used = match valued.model {
        Ok(model) => t.clv_used(d.model_name(model.kind())),
        Err(_) => t.clv_not_used().to_owned(),
    };
    vec![told(d.model_bg(), bg), told(d.model_pareto(), pareto), told(d.model_value(), value), used]
}

/// `r = 0.242593, α = 4.413532`.
fn listed(parameters: &[(&str, f64)]) -> String {
    let one = |(name, value): &(&str, f64)| format!("{name} = {value:.6}");
    parameters.iter().map(one).collect::<Vec<_>>().join(", ")
}
