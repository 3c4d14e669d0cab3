//! Why a command did not do its work, and what the shell is told: 2 for input that is refused,
//! 3 for an audit log somebody touched, 1 for a defect.

use canopy_usecases::oneshot::{Problems, Stopped};
use std::io;

/// Why a command did not do its work.
#[derive(Debug)]
pub(crate) enum Failed {
    /// The command line or an input is refused: what is wrong and what to do, line by line.
    Usage(Vec<String>),
    /// The audit log is not as it was written: where, line by line.
    Touched(Vec<String>),
    /// Rows are bad and nobody said to go on without them.
    BadRows(Problems),
    /// The reader of the output went away; not worth a word.
    Pipe,
    /// A defect or a broken machine.
    Internal(String),
}

impl Failed {
    /// One line about the input.
    pub(crate) fn usage(line: impl Into<String>) -> Self {
        Self::Usage(vec![line.into()])
    }

    /// Words for a job that stopped.
    pub(crate) fn stopped(stopped: Stopped, texts: canopy_texts::Texts) -> Self {
        match stopped {
            Stopped::Refused { file, refusal } => {
                let why = texts.imports().refusal(&refusal);
                let starts_with_file = why.starts_with(&file);
                let line = if starts_with_file { why } else { texts.cli().refused(&file, &why) };
                Self::usage(line)
            }
            Stopped::BadRows(problems) => Self::BadRows(problems),
            Stopped::TooLittleHistory => Self::usage(texts.errors().rule_too_little_history()),
            Stopped::Broken(failure) => Self::Internal(format!("{failure:?}")),
            Stopped::Failed(error) => Self::Internal(error.to_string()),
        }
    }
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Pipe,
            _ => Self::Internal(error.to_string()),
        }
    }
}
