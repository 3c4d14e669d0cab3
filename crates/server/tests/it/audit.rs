//! `canopy audit verify` on the command line.

use crate::fixture::Desk;

#[test]
fn a_log_nobody_touched_is_intact_and_its_end_can_be_kept() {
    let desk = Desk::empty();
    desk.run("user add admin --job administrator --data company").fine();
    let first = desk.run("audit verify --data company --lang en").fine();
    assert!(first.out.starts_with("intact, "), "{}", first.out);
    let head = first.out.trim().rsplit(' ').next().unwrap().to_owned();
    assert_eq!(head.len(), 64);
    desk.run(&format!("audit verify --data company --kept {head}")).fine();
    let unknown = "0".repeat(64);
    let other = desk.run(&format!("audit verify --data company --lang en --kept {unknown}"));
    assert_eq!(other.code, 3);
    assert!(other.err.contains("No entry has the fingerprint"), "{}", other.err);
    let chinese = desk.run("audit verify --data company --lang zh-CN").fine();
    assert!(chinese.out.starts_with("完好"), "{}", chinese.out);
}

#[test]
fn a_folder_that_is_no_company_and_half_a_fingerprint_are_refused_and_never_judged() {
    let desk = Desk::empty();
    let missing = desk.run("audit verify --data mistyped --lang en").refused();
    assert!(missing.err.contains("There is no folder"), "{}", missing.err);
    let again = desk.run("audit verify --data mistyped").refused();
    assert_eq!(again.code, missing.code, "nothing was made by looking");
    desk.run("user add admin --job administrator --data company").fine();
    let half = desk.run("audit verify --data company --lang en --kept 5c1f").refused();
    assert!(half.err.contains("64 hexadecimal digits"), "{}", half.err);
}
