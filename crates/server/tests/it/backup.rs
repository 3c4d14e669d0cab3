//! Backups as people make them: beside a running server, checked, put back, and never over anything.

use crate::fixture::Desk;
use crate::serve::serve;

/// The one backup below a folder.
fn only(desk: &Desk) -> String {
    let mut entries = std::fs::read_dir(desk.path("backups")).unwrap();
    let name = entries.next().unwrap().unwrap().file_name().into_string().unwrap();
    assert!(entries.next().is_none());
    format!("backups/{name}")
}

#[test]
fn a_company_is_copied_while_it_is_served_and_goes_on_elsewhere() {
    let desk = Desk::empty();
    std::fs::create_dir(desk.path("backups")).unwrap();
    let served = serve(&desk, "data");
    assert!(served.said.contains("/set-up/"), "{}", served.said);
    let made = desk.run("backup --to backups --data data --lang en").fine();
    assert!(made.out.contains("The backup is"), "{}", made.out);
    assert_eq!(served.stop(), Some(0));
    let backup = only(&desk);
    let checked = desk.run(&format!("verify {backup} --lang en")).fine();
    assert!(checked.out.contains("is whole"), "{}", checked.out);
    desk.run(&format!("restore {backup} --data again --lang zh-CN")).fine();
    // The administrator is known there: no first start, no link.
    let again = serve(&desk, "again");
    assert!(!again.said.contains("/set-up/"), "{}", again.said);
    assert_eq!(again.stop(), Some(0));
    let refused = desk.run(&format!("restore {backup} --data again --lang en")).refused();
    assert!(refused.err.contains("already holds something"), "{}", refused.err);
}

#[test]
fn a_damaged_backup_and_one_that_is_none_are_refused_in_words() {
    let desk = Desk::empty();
    std::fs::create_dir(desk.path("backups")).unwrap();
    assert_eq!(serve(&desk, "data").stop(), Some(0));
    desk.run("backup --to backups --data data --lang en").fine();
    let backup = only(&desk);
    let records = desk.path(&backup).join("records.db");
    let mut bytes = std::fs::read(&records).unwrap();
    bytes[5_000] ^= 1;
    std::fs::write(&records, bytes).unwrap();
    let refused = desk.run(&format!("verify {backup} --lang en")).refused();
    assert!(refused.err.contains("not what was written: records.db"), "{}", refused.err);
    desk.run(&format!("restore {backup} --data again --lang en")).refused();
    assert!(!desk.has("again"));
    let refused = desk.run("verify data --lang zh-CN").refused();
    assert!(refused.err.contains("不是备份"), "{}", refused.err);
    let refused = desk.run("backup --to nowhere --data data --lang en").refused();
    assert!(refused.err.contains("--to: backup.to: there is no folder nowhere"), "{}", refused.err);
}

#[test]
fn a_folder_is_served_by_one_program() {
    let desk = Desk::empty();
    let first = serve(&desk, "data");
    let second = desk.run("serve --listen 127.0.0.1:0 --data data --lang en").refused();
    assert!(second.err.contains("Another Canopy serves"), "{}", second.err);
    assert_eq!(first.stop(), Some(0));
    assert_eq!(serve(&desk, "data").stop(), Some(0));
}
