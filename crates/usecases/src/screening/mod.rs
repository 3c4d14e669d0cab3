//! Screening: run a standard on the company's accounts, read results and receipts within reach,
//! compare runs, try changes out. Leaves out the scoring itself (domain) and how it is shown.

mod back_test;
mod brief;
mod compare;
mod entropy;
mod evidence;
mod export;
mod future;
mod inputs;
mod judged;
mod outcome;
mod receipt;
mod run;
mod schedule;
mod sensitivity;
mod what_if;

pub use back_test::{
    BackTestView, MOST_QUARTERS, TriedOut, TryOut, give_up_unfinished_back_tests, latest,
    start as start_back_test,
};
pub(crate) use back_test::{back_test_of, test_again};
pub use brief::{Brief, BriefReason};
pub use compare::{Cause, Change, Comparison, Counts, Direction, Flow, Shift, causes, compare};
pub use entropy::{EntropyPart, EntropyProposal, entropy};
pub use evidence::{Evidence, Sale, evidence};
pub use export::{ExportedReceipt, export_ranking, export_receipts};
pub(crate) use future::{figures, wanted};
pub use inputs::last_sales_day;
pub(crate) use inputs::live_files;
pub use outcome::Summary;
pub use receipt::{Receipt, receipt};
pub(crate) use run::run_again;
pub use run::{RunView, Screen, give_up_unfinished, read, run, start};
pub use schedule::{Repeat, end_repeat, keep_schedules, repeat, run_due};
pub use sensitivity::{AtEdge, Deciding, Sensitive, weigh_sensitivity};
pub use what_if::{Border, Grounds, Moved, Preview, TierPreview, WhatIfCache, what_if};
