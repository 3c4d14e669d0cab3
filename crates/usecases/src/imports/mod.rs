//! Importing files: take in, check, correct, carry out in the background, decide about unknown
//! accounts, cancel, undo, and hand back the rows that were left out.

mod accounts_named;
mod accounts_work;
mod cancel;
mod carry_out_accounts;
mod carry_out_leads;
mod carry_out_payments;
mod carry_out_sales;
mod carry_out_surveys;
mod check;
mod decide;
mod figures;
mod leads_work;
mod reading;
mod recover;
mod rejected;
mod reporter;
mod resolve;
mod seen;
mod sinks;
mod start;
mod undo;
mod upload;

pub use cancel::cancel;
pub(crate) use check::check_again;
pub use check::{Correction, correct};
pub use decide::{HeldChoice, HeldDecision, Rest, decide, decide_rest};
pub use figures::refresh_figures;
pub use reading::{Format, Reading, Recognised, recognised};
pub(crate) use recover::every_file;
pub use recover::recover;
pub use rejected::rejected;
pub(crate) use start::carry_out;
pub use start::{Start, start};
pub use undo::undo;
pub use upload::{Received, Upload, Uploaded, upload};
