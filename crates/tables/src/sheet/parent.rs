//! The side that starts a worker, reads what it writes, and ends it when it takes too long.

use super::worker::DAMAGED;
use crate::options::{Limits, SheetWorker};
use crate::refused::{Refused, damaged, refusal_of};
use crate::text::Scanner;
use canopy_domain::imports::Refusal;
use std::ffi::OsString;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What a worker is asked for.
pub(crate) struct Request<'a> {
    pub(crate) worker: &'a SheetWorker,
    pub(crate) path: &'a Path,
    pub(crate) limits: &'a Limits,
    /// Whether some sheet has merged cells.
    pub(crate) merged: bool,
}

/// A sheet as a first look shows it.
pub(crate) struct Looked {
    pub(crate) name: String,
    /// Rows the sheet says it has.
    pub(crate) rows: u32,
    /// The first rows, blank ones too.
    pub(crate) first: Vec<Vec<String>>,
}

/// A first look at every sheet.
pub(crate) fn look(request: &Request<'_>, most_rows: usize) -> Result<Vec<Looked>, Refusal> {
    let output = request.start(&["look".into(), most_rows.to_string().into(), request.flag()])?;
    let mut scanner = Scanner::new(output, super::DELIMITER, b'\n');
    let mut sheets: Vec<Looked> = Vec::new();
    while let Some(row) = scanner.next().map_err(|e| refusal_of(&e))? {
        let text = |at| String::from_utf8_lossy(row.cell(at)).into_owned();
        if row.cell(0) == b"S" {
            let rows = text(2).parse().unwrap_or(0);
            sheets.push(Looked { name: text(1), rows, first: Vec::new() });
        } else if let Some(sheet) = sheets.last_mut() {
            sheet.first.push((1..row.len()).map(text).collect());
        }
    }
    Ok(sheets)
}

/// All rows of one sheet as CSV. Numbers in merged cells are repeated in the columns of codes.
pub(crate) fn rows(
    request: &Request<'_>,
    sheet: &str,
    codes: &[usize],
) -> Result<Box<dyn Read + Send>, Refusal> {
    let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
    let codes = if codes.is_empty() { "-".to_owned() } else { codes.join(",") };
    let output = request.start(&["rows".into(), sheet.into(), request.flag(), codes.into()])?;
    Ok(Box::new(output))
}

impl Request<'_> {
    fn flag(&self) -> OsString {
        if self.merged { "1".into() } else { "0".into() }
    }

    fn start(&self, work: &[OsString]) -> Result<Output, Refusal> {
        let mut command = Command::new(&self.worker.program);
        command
            .args(&self.worker.args)
            .arg(self.limits.memory_bytes.to_string())
            .arg(self.limits.seconds.to_string())
            .args(work)
            .arg(self.path)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        #[cfg(unix)]
        command.env_clear();
        let mut child = command.spawn().map_err(|e| refusal_of(&e))?;
        let (Some(stdout), Some(stderr)) = (child.stdout.take(), child.stderr.take()) else {
            return Err(damaged("the worker has no output"));
        };
        let child = Arc::new(Mutex::new(child));
        let late = Arc::new(AtomicBool::new(false));
        let guard = watch(Arc::clone(&child), Arc::clone(&late), self.limits.seconds)
            .map_err(|e| refusal_of(&e))?;
        let (left, most) = (self.limits.max_bytes, self.limits.max_bytes);
        Ok(Output { stdout, stderr: Some(stderr), child, late, left, most, _guard: guard })
    }
}

/// Kills the child when the time is over; dropping what is returned calls the watch off.
fn watch(child: Arc<Mutex<Child>>, late: Arc<AtomicBool>, seconds: u64) -> io::Result<Sender<()>> {
    let (called_off, wait) = channel();
    let work = move || {
        let time = Duration::from_secs(seconds.min(1 << 30));
        if wait.recv_timeout(time) == Err(RecvTimeoutError::Timeout) {
            late.store(true, Ordering::Relaxed);
            let _ = child.lock().unwrap_or_else(PoisonError::into_inner).kill();
        }
    };
    std::thread::Builder::new().name("tables-watch".into()).spawn(work)?;
    Ok(called_off)
}

/// What the worker writes; the end of it is an error unless the worker ended well.
struct Output {
    stdout: ChildStdout,
    stderr: Option<ChildStderr>,
    child: Arc<Mutex<Child>>,
    late: Arc<AtomicBool>,
    left: u64,
    most: u64,
    _guard: Sender<()>,
}

impl Read for Output {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let got = self.stdout.read(out)?;
        if got == 0 {
            return self.ended().map(|()| 0);
        }
        match self.left.checked_sub(got as u64) {
            Some(left) => self.left = left,
            None => return Err(Refused::too_large(self.most)),
        }
        Ok(got)
    }
}

impl Output {
    fn ended(&mut self) -> io::Result<()> {
        let Some(mut stderr) = self.stderr.take() else { return Ok(()) };
        let mut said = Vec::new();
        stderr.by_ref().take(4_096).read_to_end(&mut said)?;
        drop(stderr);
        let status = self.child.lock().unwrap_or_else(PoisonError::into_inner).wait()?;
        if status.success() {
            return Ok(());
        }
        Err(io::Error::other(Refused(self.refusal(status, &String::from_utf8_lossy(&said)))))
    }

    /// A worker that says what is wrong is believed; one that dies was too costly.
    fn refusal(&self, status: ExitStatus, said: &str) -> Refusal {
        /// How a Rust program ends when it panics.
        const PANICKED: i32 = 101;
        if self.late.load(Ordering::Relaxed) {
            return Refusal::TooCostly;
        }
        match status.code() {
            Some(code) if code == i32::from(DAMAGED) && said.contains("assword") => {
                Refusal::PasswordProtected
            }
            Some(code) if code == i32::from(DAMAGED) || code == PANICKED => damaged(said.trim()),
            Some(code) => damaged(format!("the worker ended with {code}: {}", said.trim())),
            None => Refusal::TooCostly,
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = child.kill();
        let _ = child.wait();
    }
}
