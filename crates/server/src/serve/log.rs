//! The log: to standard error, as text or as JSON. What stands in it is decided where it is said; names,
//! addresses typed by people and contents of files stand nowhere.

use crate::config::LogTo;
use tracing_subscriber::EnvFilter;

/// Begins to log.
pub(super) fn begin(log: &LogTo) {
    let filter = EnvFilter::new(&log.filter);
    let writing = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if log.is_json {
        writing.json().flatten_event(true).with_span_list(false).init();
    } else {
        writing.init();
    }
}
