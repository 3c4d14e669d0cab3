//! Standards: listed, shown as a file that passes the check, and checked with all findings.

use crate::fixture::Desk;

#[test]
fn what_is_shown_passes_the_check_and_can_be_used() {
    let desk = Desk::with_sales();
    for name in ["pharma", "it", "manufacturing"] {
        let shown = desk.run(&format!("standard show {name}")).fine().out;
        desk.put("own.toml", shown.as_bytes());
        let checked = desk.run("standard check own.toml --lang en").fine();
        assert!(checked.out.starts_with("own.toml is a usable standard."), "{}", checked.out);
        desk.run("screen sales.csv --as-of 2025-12-31 --standard own.toml").fine();
    }
}

#[test]
fn the_list_names_every_standard() {
    let ran = Desk::empty().run("standard list --lang en").fine();
    for name in ["pharma", "it ", "manufacturing"] {
        assert!(ran.out.contains(name), "{}", ran.out);
    }
}

#[test]
fn a_bad_standard_is_refused_with_every_finding() {
    let desk = Desk::with_sales();
    let text = crate::fixture::STANDARD.replace("weight = 50", "weight = -1");
    desk.put("bad.toml", text.replace("count = 2", "count = 0").as_bytes());
    let ran = desk.run("standard check bad.toml --lang en").refused();
    assert!(ran.err.lines().count() >= 3, "{}", ran.err);
    desk.put("broken.toml", b"code = ");
    desk.run("standard check broken.toml --lang en").refused();
    let used = desk.run("screen sales.csv --standard bad.toml --out r.xlsx").refused();
    assert!(!desk.has("r.xlsx"), "{}", used.err);
}

#[test]
fn a_standard_is_tried_out_on_the_past_quarters_of_a_file() {
    let desk = Desk::with_sales();
    desk.put("own.toml", crate::fixture::STANDARD.as_bytes());
    let ran =
        desk.run("standard backtest own.toml sales.csv --quarters 8 --out past.csv --lang en");
    let ran = ran.fine();
    // Sales from January 2024: five quarter ends have a year behind them.
    let past = desk.text("past.csv");
    let days: Vec<&str> = past.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(days.len(), 5, "{past}");
    assert!(ran.out.contains("Kept from quarter to quarter"), "{}", ran.out);
    assert!(!ran.out.contains("NaN") && !past.contains("NaN"));
    // The last quarter lies behind nothing: what came afterwards is not known.
    assert!(past.lines().last().unwrap().ends_with(",,,,"), "{past}");
    let one = desk.run("standard backtest own.toml sales.csv --months 24 --lang en").refused();
    assert!(one.err.contains("do not reach back far enough"), "{}", one.err);
    desk.run("standard backtest own.toml sales.csv --quarters 1 --lang en").refused();
}

#[test]
fn a_standard_that_is_not_utf_8_is_refused_as_such() {
    let desk = Desk::empty();
    // "standard" in GBK: read as UTF-8 its names would be gone, and nobody would be told.
    let gbk = [b"name = \"".as_slice(), &[0xb1, 0xea, 0xd7, 0xbc], b"\"\n"].concat();
    desk.put("gbk.toml", &gbk);
    let job = desk.run("standard check gbk.toml --lang en").refused();
    assert!(job.err.contains("is not UTF-8"), "{}", job.err);
}
