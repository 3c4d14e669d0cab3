//! How far reading has come, on standard error and only where someone watches.

use crate::console::Console;
use canopy_texts::Texts;
use std::io::{self, Write};

/// Shows progress in whole percents, on one line that is wiped at the end.
pub(crate) struct Progress {
    texts: Texts,
    watched: bool,
    shown: u64,
}

impl Progress {
    pub(crate) fn new(texts: Texts) -> Self {
        Self { texts, watched: Console::is_watched(), shown: 0 }
    }

    /// Takes a report of reading.
    pub(crate) fn report(&mut self, file: &str, done: u64, total: u64) {
        let percent = done.saturating_mul(100) / total.max(1);
        if !self.watched || percent == self.shown {
            return;
        }
        self.shown = percent;
        let text = self.texts.cli().reading(file, &format!("{}%", percent.min(100)));
        let _ = write!(io::stderr().lock(), "\r\x1b[2K{text}");
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.watched && self.shown > 0 {
            let _ = write!(io::stderr().lock(), "\r\x1b[2K");
        }
    }
}
