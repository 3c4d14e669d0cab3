//! `canopy`: the one binary. Reads the command line, calls one use case, prints what came of it.
//! Leaves out every decision about accounts, sales and standards.

mod args;
mod audit;
mod back_test;
mod backup;
mod check_config;
mod clv;
mod config;
mod console;
mod demo;
mod failed;
mod forecast;
mod grid;
mod help;
mod inspect;
mod metrics;
mod options;
mod payments;
mod progress;
mod report;
mod screen;
mod serve;
mod standard;
mod user;
mod weights;

use args::{Args, Verb};
use clap::FromArgMatches;
use console::Console;
use failed::Failed;
use std::ffi::OsString;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The hidden sub-command that parses one spreadsheet under limits.
const SHEET_WORKER: &str = "sheet-worker";

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    if args.get(1).is_some_and(|first| first == SHEET_WORKER) {
        return canopy_tables::sheet_worker_main(args.into_iter().skip(2));
    }
    let mut console = Console::standard(help::language(&args));
    let done = run(&args, &mut console).and_then(|()| console.flush());
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => console.explain(&failed),
    }
}

fn run(args: &[OsString], console: &mut Console) -> Result<(), Failed> {
    let mut command = help::command(console.texts());
    let parsed = command.try_get_matches_from_mut(args);
    let parsed = parsed.and_then(|matches| Args::from_arg_matches(&matches));
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return help::answer(&error, console),
    };
    match parsed.verb {
        Verb::Screen(job) => screen::run(&job, console),
        Verb::Metrics(job) => metrics::run(&job, console),
        Verb::Clv(job) => clv::run(&job, console),
        Verb::Forecast(job) => forecast::run(&job, console),
        Verb::Payments(job) => payments::run(&job, console),
        Verb::Standard { verb } => standard::run(&verb, console),
        Verb::Weights { verb } => weights::run(&verb, console),
        Verb::Demo(job) => demo::run(&job, console),
        Verb::Serve(job) => serve::run(&job, console),
        Verb::CheckConfig(job) => check_config::run(&job, console),
        Verb::Migrate(place) => user::migrate(&place, console),
        Verb::Backup(job) => backup::make(&job, console),
        Verb::Verify(job) => backup::verify(&job, console),
        Verb::Restore(job) => backup::restore(&job, console),
        Verb::Audit { verb } => audit::run(&verb, console),
        Verb::User { verb } => user::run(&verb, console),
    }
}
