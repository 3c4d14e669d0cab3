//! Screening: the printed report, the account file, several files, the dry run, maps.

use crate::fixture::{Desk, sales};

const SCREEN: &str = "screen sales.csv --standard standard.toml --as-of 2025-12-31";

#[test]
fn the_report_is_printed_in_both_languages() {
    let desk = Desk::with_sales();
    for lang in ["zh-CN", "en"] {
        let ran = desk.run(&format!("{SCREEN} --lang {lang}")).fine();
        insta::assert_snapshot!(format!("report_{lang}"), ran.out);
        assert_eq!(ran.err, "");
    }
}

#[test]
fn the_dry_run_shows_columns_and_writes_nothing() {
    let desk = Desk::with_sales();
    for lang in ["zh-CN", "en"] {
        let ran = desk.run(&format!("{SCREEN} --dry-run --lang {lang}")).fine();
        insta::assert_snapshot!(format!("dry_run_{lang}"), ran.out);
    }
}

#[test]
fn an_account_file_answers_what_sales_cannot() {
    let desk = Desk::with_sales();
    let accounts = "客户编码,客户名称,级别\nC3,松林医院,三级甲等\nC9,无销售医院,三级甲等\n";
    desk.put("accounts.csv", accounts.as_bytes());
    let ran = desk.run(&format!("{SCREEN} --lang en --accounts accounts.csv")).fine();
    assert!(ran.out.contains("The data answers 100%"), "{}", ran.out);
    assert!(ran.out.contains("7 accounts"), "{}", ran.out);
}

#[test]
fn quotas_need_territories_and_the_report_says_that_files_have_none() {
    let desk = Desk::with_sales();
    let standard = desk.text("standard.toml");
    let rule = "rule = { kind = \"top_count\", count = 2 }";
    let limited = standard.replace(rule, &format!("{rule}\nquota_per_territory = 1"));
    assert_ne!(standard, limited);
    desk.put("standard.toml", limited.as_bytes());
    let ran = desk.run(&format!("{SCREEN} --lang en")).fine();
    assert!(ran.out.contains("quotas per territory were not applied"), "{}", ran.out);
}

#[test]
fn several_files_are_one() {
    let desk = Desk::with_sales();
    let text = sales();
    let (header, rest) = text.split_once('\n').unwrap();
    let pick = |year: &str| {
        let lines = rest.lines().filter(|line| line.starts_with(year));
        lines.fold(format!("{header}\n"), |all, line| all + line + "\n")
    };
    desk.put("2024.csv", pick("2024").as_bytes());
    desk.put("2025.csv", pick("2025").as_bytes());
    let one = desk.run("metrics sales.csv --as-of 2025-12-31").fine();
    let two = desk.run("metrics 2025.csv 2024.csv --as-of 2025-12-31").fine();
    assert_eq!(one.out, two.out);
    let by_itself = desk.run("metrics sales.csv").fine();
    assert!(by_itself.out.contains("C2"), "without --as-of the last day counts");
}

#[test]
fn a_map_corrects_what_columns_mean() {
    let desk = Desk::with_sales();
    desk.put("odd.csv", sales().replace("客户名称", "甲方").replace("金额", "数字").as_bytes());
    let without = desk.run("metrics odd.csv --as-of 2025-12-31 --lang en").refused();
    assert!(without.err.contains("Amount"), "{}", without.err);
    let map =
        ["metrics", "odd.csv", "--as-of", "2025-12-31", "--map", "account=\"甲方\",amount=数字"];
    let with = desk.run_words(&map).fine();
    assert!(with.out.contains("\n云上第一医院,108006,48006,"), "{}", with.out);
}

#[test]
fn the_language_comes_from_the_locale() {
    let desk = Desk::with_sales();
    let english = desk.run_with(SCREEN, ("LANG", "en_GB.UTF-8")).fine();
    assert!(english.out.starts_with("Key accounts"), "{}", english.out);
    let chinese = desk.run(SCREEN).fine();
    assert!(chinese.out.starts_with('按'), "{}", chinese.out);
}
