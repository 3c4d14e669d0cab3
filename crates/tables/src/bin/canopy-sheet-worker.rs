//! The worker that parses one workbook under limits, as a program of its own.
//!
//! `canopy` carries the same entry as a hidden sub-command; tests use this one.

use std::process::ExitCode;

fn main() -> ExitCode {
    canopy_tables::sheet_worker_main(std::env::args_os().skip(1))
}
