//! Jobs on files that need no company, no sign-in and no database: metrics, screening and
//! receivables straight from files, and weights from grids. Leaves out words, printing and writing.

mod accounts;
mod back_test;
mod books;
mod find;
mod fold;
mod forecast;
mod keep;
mod lifetime;
mod measure;
mod merge;
mod metrics;
mod payments;
mod read;
mod screen;
mod stopped;
mod weights;

pub use accounts::AccountList;
pub use back_test::{BackTested, back_test_files};
pub use books::{Book, Books};
pub use find::{FoundProblem, Problems};
pub use forecast::{Foreseen, forecast_tables, forecasts_of};
pub use lifetime::{Customers, Valued};
pub use measure::{Measured, MeasuredAccount, measure_files};
pub use metrics::{metrics_of_files, metrics_table};
pub use payments::{Owed, payments_of_files, payments_table};
pub use read::{FileRead, Look, Period, SalesFiles, SheetRead, Watch, look_at_files};
pub use screen::{Screened, screen_files};
pub use stopped::Stopped;
pub use weights::{EntropyFile, JudgedFile, NoWeights, ahp_of_file, entropy_of_file};
