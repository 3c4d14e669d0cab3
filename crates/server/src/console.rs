//! The one place that writes to the terminal: results to standard output, the rest to standard
//! error.

use crate::failed::Failed;
use crate::grid::Grid;
use canopy_domain::Lang;
use canopy_texts::Texts;
use canopy_usecases::oneshot::Problems;
use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};
use std::process::ExitCode;

/// Problems printed before the rest is only counted.
const SHOWN: usize = 5;

/// Where a command speaks.
pub(crate) struct Console {
    out: BufWriter<StdoutLock<'static>>,
    texts: Texts,
}

impl Console {
    /// Standard output in a language.
    pub(crate) fn standard(lang: Lang) -> Self {
        Self { out: BufWriter::new(io::stdout().lock()), texts: Texts::of(lang) }
    }

    /// The texts of the person's language.
    pub(crate) const fn texts(&self) -> Texts {
        self.texts
    }

    /// One line of the result.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) -> Result<(), Failed> {
        Ok(writeln!(self.out, "{}", text.as_ref())?)
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) -> Result<(), Failed> {
        self.line("")
    }

    /// A table.
    pub(crate) fn grid(&mut self, grid: &Grid) -> Result<(), Failed> {
        grid.lines().iter().try_for_each(|line| self.line(line))
    }

    /// Finished bytes, such as a file printed instead of written.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failed> {
        Ok(self.out.write_all(bytes)?)
    }

    /// Hands everything over.
    pub(crate) fn flush(&mut self) -> Result<(), Failed> {
        Ok(self.out.flush()?)
    }

    /// A remark beside the result, on standard error.
    pub(crate) fn note(&mut self, text: impl AsRef<str>) {
        let _ = self.out.flush();
        let _ = writeln!(io::stderr().lock(), "{}", text.as_ref());
    }

    /// Whether someone watches standard error.
    pub(crate) fn is_watched() -> bool {
        io::stderr().is_terminal()
    }

    /// The first problems and the count of the others, as lines.
    pub(crate) fn problem_lines(&self, problems: &Problems) -> Vec<String> {
        let t = self.texts;
        let several = problems.kept.first().zip(problems.kept.last());
        let several = several.is_some_and(|(first, last)| first.file != last.file);
        let mut lines: Vec<String> = problems
            .that_cost_a_row()
            .take(SHOWN)
            .map(|found| {
                let what = t.imports().problem_sentence(&found.problem);
                if several { t.cli().refused(&found.file, &what) } else { what }
            })
            .map(|line| format!("  {line}"))
            .collect();
        let more = problems.rows.saturating_sub(lines.len() as u64);
        if more > 0 {
            lines.push(format!("  {}", t.cli().more_problems(whole(more))));
        }
        lines
    }

    /// Says why a command failed, and gives the exit code.
    pub(crate) fn explain(&mut self, failed: &Failed) -> ExitCode {
        let t = self.texts.cli();
        match failed {
            Failed::Pipe => ExitCode::SUCCESS,
            Failed::Usage(lines) => {
                let mut lines = lines.iter();
                if let Some(first) = lines.next() {
                    self.note(t.error_prefix(first));
                }
                lines.for_each(|line| self.note(line));
                ExitCode::from(2)
            }
            Failed::BadRows(problems) => {
                self.note(t.error_prefix(&t.bad_rows(whole(problems.rows))));
                self.problem_lines(problems).iter().for_each(|line| self.note(line));
                self.note(t.bad_rows_what_to_do());
                ExitCode::from(2)
            }
            Failed::Touched(lines) => {
                lines.iter().for_each(|line| self.note(line));
                ExitCode::from(3)
            }
            Failed::Internal(what) => {
                self.note(t.error_prefix(&t.internal_error(what)));
                ExitCode::FAILURE
            }
        }
    }
}

/// A count as the texts take it.
pub(crate) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
