//! `cargo run -p xtask -- WORD`: the repository's own commands.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program people run by hand")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let word = std::env::args().nth(1).unwrap_or_default();
    match word.as_str() {
        "texts" => texts(),
        "tidy" => tidy(),
        _ => {
            eprintln!("words: texts (generate typed texts), tidy (check the tree's own rules)");
            ExitCode::from(2)
        }
    }
}

/// Prints the faults of every rule.
fn tidy() -> ExitCode {
    let tree = xtask::tidy::Tree::read(&xtask::root());
    let mut count = 0;
    for (name, faults) in xtask::tidy::check(&tree) {
        count += faults.len();
        println!("{} {name}", if faults.is_empty() { "ok  " } else { "FAIL" });
        for fault in faults {
            println!("     {fault}");
        }
    }
    println!("{count} faults");
    if count == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
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
