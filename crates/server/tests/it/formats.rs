//! Every format that is written can be read again.

use crate::fixture::Desk;

const SCREEN: &str = "screen sales.csv --standard standard.toml --as-of 2025-12-31 --lang en --out";

#[test]
fn csv_parquet_and_json_hold_the_ranking() {
    let desk = Desk::with_sales();
    for name in ["r.csv", "r.parquet", "r.json"] {
        desk.run(&format!("{SCREEN} {name}")).fine();
    }
    let csv = desk.text("r.csv");
    assert!(csv.starts_with("Rank,Account code,Account name,Tier,Score"), "{csv}");
    assert!(csv.lines().nth(1).unwrap().starts_with("1,C1,云上第一医院,Key,"), "{csv}");
    let read = desk.run("metrics r.parquet --dry-run --lang en");
    assert!(read.out.contains("\nParquet\n"), "{}", read.out);
    for column in ["rank ", "account_code ", "account_name ", "tier "] {
        assert!(read.out.contains(&format!("\n{column}")), "{column}: {}", read.out);
    }
    assert!(read.out.contains("C1 | "), "{}", read.out);
    let json = desk.text("r.json");
    for part in ["\"ranking\"", "\"criteria\"", "\"tiers\"", "\"standard\"", "\"problems\""] {
        assert!(json.contains(part), "{part}");
    }
}

#[test]
fn a_workbook_of_ours_is_a_sales_file_for_us() {
    let desk = Desk::with_sales();
    desk.run("metrics sales.csv --as-of 2025-12-31 --out m.xlsx").fine();
    desk.run(&format!("{SCREEN} r.xlsx")).fine();
    let ran = desk.run_words(&[
        "metrics",
        "r.xlsx",
        "--sheet",
        "Ranking",
        "--dry-run",
        "--lang",
        "en",
        "--map",
        "account=Account name,amount=Revenue,date=Rank",
    ]);
    assert!(ran.out.contains("Workbook, sheet “Ranking”"), "{}{}", ran.out, ran.err);
    assert!(ran.out.contains("云上第一医院"), "{}", ran.out);
}

#[test]
fn metrics_are_written_in_every_format() {
    let desk = Desk::with_sales();
    for name in ["m.csv", "m.parquet", "m.json", "m.xlsx"] {
        desk.run(&format!("metrics sales.csv --as-of 2025-12-31 --out {name}")).fine();
        assert!(desk.has(name), "{name}");
    }
    let printed = desk.run("metrics sales.csv --as-of 2025-12-31").fine().out;
    assert_eq!(printed.trim_start_matches('\u{feff}'), desk.text("m.csv"));
}
