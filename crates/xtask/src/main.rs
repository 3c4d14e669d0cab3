//! `cargo run -p xtask -- WORD`: the repository's own commands.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program people run by hand")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let word = std::env::args().nth(1).unwrap_or_default();
    match word.as_str() {
        "texts" => texts(),
        _ => {
            eprintln!("words: texts");
            ExitCode::from(2)
        }
    }
}

/// Writes crates/texts/src/generated from the Fluent files; a broken capability stops only itself.
fn texts() -> ExitCode {
    let outcome = xtask::texts::write(&xtask::root());
    for path in &outcome.written {
        println!("wrote {path}");
    }
    for fault in &outcome.faults {
        eprintln!("{fault}");
    }
    println!("{} messages in {} capabilities", outcome.messages, outcome.capabilities);
    if outcome.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
