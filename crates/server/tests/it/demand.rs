//! Lifetime value and forecasts from files: figures of published cases and of made-up ones.

use crate::fixture::Desk;
use std::fmt::Write as _;

/// Customers who buy at rates of their own and leave after some purchase; drawn by a congruential generator.
fn summary() -> String {
    let mut state = 7_u64;
    let mut chance = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        f64::from(u32::try_from(state >> 33).unwrap()) / f64::from(1_u32 << 31) + 1e-10
    };
    let mut text = String::from("ID,x,t_x,T,zbar\n");
    for one in 0..400_u32 {
        let (weeks, rate) = (30.0 + f64::from(one % 9), -(chance() * chance()).ln() / 8.0);
        let (level, leaves) = (20.0 + 60.0 * chance(), 1.0 - chance().powf(0.25));
        let (mut at, mut repeats, mut last, mut sum) = (0.0, 0, 0.0, 0.0);
        loop {
            at -= chance().ln() / rate;
            if at > weeks {
                break;
            }
            (repeats, last, sum) = (repeats + 1, at, sum + level * (0.5 + chance()));
            if chance() < leaves {
                break;
            }
        }
        let value = if repeats == 0 { 0.0 } else { sum / f64::from(repeats) };
        writeln!(text, "K{one},{repeats},{last:.2},{weeks},{value:.2}").unwrap();
    }
    text
}

#[test]
fn a_summary_of_customers_becomes_their_value() {
    let desk = Desk::empty();
    desk.put("summary.csv", summary().as_bytes());
    let ran = desk.run("clv summary.csv --horizon 39 --model bg --out v.csv --lang en").fine();
    assert!(ran.out.contains("400 customers; "), "{}", ran.out);
    assert!(ran.out.contains("BG/NBD: r = "), "{}", ran.out);
    assert!(ran.out.contains("Used: BG/NBD."), "{}", ran.out);
    let text = desk.text("v.csv");
    let mut lines = text.lines();
    let headers = lines.next().unwrap();
    assert!(headers.starts_with("account,name,frequency,recency,T,monetary,p_alive,expected_"));
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
    assert_eq!(rows.len(), 400);
    let once = rows.iter().find(|row| row[2] == "0").unwrap();
    assert_eq!(once[6], "1");
    for row in rows {
        let figure = |at: usize| row[at].parse::<f64>().unwrap();
        let (expected, value, worth) = (figure(7), figure(8), figure(9));
        // Discounting takes something off what purchases times value would be.
        assert!(worth <= expected * value + 1e-9 && worth > 0.9 * expected * value, "{row:?}");
    }
}

#[test]
fn what_cannot_be_fitted_is_said_and_left_empty() {
    let desk = Desk::empty();
    desk.put("one.csv", b"date,customer,amount\n2025-01-10,Ann,5\n2025-03-10,Ann,7\n");
    let ran = desk.run("clv one.csv --lang en").fine();
    assert!(ran.err.contains("BG/NBD: not fitted. There are too few customers"), "{}", ran.err);
    let row = ran.out.lines().nth(1).unwrap();
    assert!(row.starts_with("Ann,,1,8.42") && row.ends_with(",7,,,,"), "{row}");
    let ran = desk.run("clv one.csv --lang zh-CN").fine();
    assert!(ran.err.contains("未能拟合"), "{}", ran.err);
}

#[test]
fn a_broken_summary_is_refused() {
    let desk = Desk::empty();
    desk.put("s.csv", b"ID,frequency,recency,T\n1,2,30,20\n2,1,3,9\n");
    desk.run("clv s.csv --lang en").refused();
    desk.put("s.csv", b"ID,frequency,recency,T\n");
    desk.run("clv s.csv --lang en").refused();
    desk.put("s.csv", summary().as_bytes());
    desk.run("clv s.csv --horizon 0").refused();
    desk.run("clv s.csv --discount 101").refused();
    desk.run("clv s.csv --model best").refused();
}

/// Three years: one customer with a season, one who began lately, one who left, one now and then.
fn sales() -> String {
    let shape = [60, 70, 110, 100, 95, 120, 90, 85, 130, 105, 110, 160];
    let mut text = String::from("date,customer,amount\n");
    for at in 0..36_usize {
        let (year, month) = (2023 + at / 12, at % 12 + 1);
        let mut line = |customer: &str, amount: usize| {
            writeln!(text, "{year}-{month:02}-15,{customer},{amount}").unwrap();
        };
        line("Season", shape.get(at % 12).unwrap() * (100 + at));
        if at > 31 {
            line("Newcomer", 500);
        }
        if at < 20 {
            line("Gone", 900);
        }
        if at % 4 == 0 {
            line("Sometimes", 1_000);
        }
    }
    text
}

#[test]
fn every_history_gets_the_method_it_can_bear() {
    let desk = Desk::empty();
    desk.put("s.csv", sales().as_bytes());
    let ran = desk.run("forecast s.csv --as-of 2025-12-31 --lang en").fine();
    assert!(ran.err.contains("History up to 2025-12"), "{}", ran.err);
    let rows: Vec<Vec<&str>> =
        ran.out.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let of = |key: &str| rows.iter().find(|row| row[0] == key).unwrap();
    assert_eq!(of("Gone")[2..4], ["nothing", "stopped"]);
    assert_eq!(of("Gone")[6], "0");
    assert_eq!(of("Newcomer")[2..7], ["mean", "too_short", "4", "", "6000"]);
    assert_eq!(of("Sometimes")[3], "intermittent");
    assert!(
        ["seasonal_naive", "winters_additive", "winters_multiplicative"].contains(&of("Season")[2])
    );
    let season: f64 = of("Season")[6].parse().unwrap();
    assert!((150_000.0..200_000.0).contains(&season), "{season}");
}

#[test]
fn all_together_are_one_forecast_with_its_months() {
    let desk = Desk::empty();
    desk.put("s.csv", sales().as_bytes());
    let words = "forecast s.csv --as-of 2025-12-20 --total --horizon 6 --out f.json --lang en";
    let ran = desk.run(words).fine();
    assert!(ran.out.contains("History up to 2025-11"), "{}", ran.out);
    assert!(ran.out.contains("The next 6 months together:"), "{}", ran.out);
    let text = desk.text("f.json");
    assert_eq!(text.matches("\"method\"").count(), 1, "{text}");
    for month in ["2025-12", "2026-01", "2026-05"] {
        assert!(text.contains(&format!("\"month\":\"{month}\"")), "{month}: {text}");
    }
    assert_eq!(text.matches("\"month\"").count(), 6);
    desk.run("forecast s.csv --horizon 37").refused();
}
