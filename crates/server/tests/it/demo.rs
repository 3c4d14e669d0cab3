//! The demonstration company as files, and its stories in a screening of them.

use crate::fixture::Desk;

#[test]
fn the_company_is_written_and_screened_without_any_flag() {
    let desk = Desk::empty();
    for lang in ["zh-CN", "en"] {
        desk.run(&format!("demo --out files --lang {lang}")).fine();
        let words = "screen files/sales.csv --accounts files/accounts.csv --out r.csv --lang";
        let ran = desk.run(&format!("{words} {lang}")).fine();
        assert!(ran.out.contains("锦泽市第一人民医院"), "the riser is on top: {}", ran.out);
    }
}

#[test]
fn big_files_are_written_at_any_size() {
    let desk = Desk::empty();
    desk.run("demo --accounts 300 --rows 5000 --out big").fine();
    let ran = desk.run("metrics big/sales.csv --as-of 2026-06-30").fine();
    assert_eq!(ran.out.lines().count(), 301);
}
