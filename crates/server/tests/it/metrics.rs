//! Metrics: the figures of a small case worked out by hand.

use crate::fixture::Desk;
use std::fmt::Write as _;

/// As of 2025-06-30, three months: the current period is April to June, the previous one January to
/// March, because the as-of day is the last of its month.
const SALES: &str = "\
date,order no,customer,product,qty,amount
2025-01-10,O1,Ann,P1,1,100.10
2025-04-01,O2,Ann,P1,2,200.05
2025-04-01,O2,Ann,P2,1,50.00
2025-06-30,O3,Ann,P1,-1,-20.05
2025-03-30,O4,Bob,P1,1,300
2025-05-05,O5,Bob,P3,1,150.00
2024-12-31,O6,Cy,P1,1,99
2025-07-01,O7,Cy,P1,1,99
";

#[test]
fn the_figures_are_those_worked_out_by_hand() {
    let desk = Desk::empty();
    desk.put("s.csv", SALES.as_bytes());
    let ran = desk.run("metrics s.csv --as-of 2025-06-30 --months 3").fine();
    let lines: Vec<&str> =
        ran.out.lines().map(|line| line.trim_start_matches('\u{feff}')).collect();
    assert_eq!(
        lines[0],
        "account,revenue,revenue_previous,growth,recency_days,frequency,documents,breadth,share,\
         abc,r,f,m,p_revenue,p_growth,p_recency,p_frequency,p_breadth"
    );
    // 230 after 100.10: +1.297702298; bought last on 1 April; one day, one order, two products.
    assert!(lines[1].starts_with("Ann,230,100.1,1.297702298,90,1,1,2,0.605"), "{}", lines[1]);
    assert!(lines[1].contains(",A,"), "{}", lines[1]);
    assert!(lines[2].starts_with("Bob,150,300,-0.5,56,1,1,1,0.394"), "{}", lines[2]);
    // What came after the day is not there yet.
    assert!(lines[3].starts_with("Cy,0,0,-1,181,0,0,0,0,C,"), "{}", lines[3]);
    assert_eq!(lines.len(), 4);
}

#[test]
fn who_first_buys_later_is_not_there_yet() {
    let desk = Desk::empty();
    desk.put("s.csv", format!("{SALES}2025-08-01,O8,Dora,P1,1,5\n").as_bytes());
    let ran = desk.run("metrics s.csv --as-of 2025-06-30 --months 3").fine();
    assert!(!ran.out.contains("Dora"), "{}", ran.out);
}

#[test]
fn sales_by_month_fall_into_whole_months_whatever_their_length() {
    let desk = Desk::empty();
    let mut table = String::from("月份,客户,金额\n");
    for (year, months) in [(2022, 1..=12), (2023, 1..=12), (2024, 1..=12), (2025, 1..=6)] {
        for month in months {
            writeln!(table, "{year}-{month:02},甲,100").unwrap();
        }
    }
    desk.put("m.csv", table.as_bytes());
    for (as_of, months) in [
        ("2024-06-30", 6),
        ("2024-09-30", 6),
        ("2025-06-30", 3),
        ("2025-02-28", 12),
        ("2024-11-30", 1),
    ] {
        let ran = desk.run(&format!("metrics m.csv --as-of {as_of} --months {months}")).fine();
        let row = ran.out.lines().nth(1).unwrap();
        let expected = format!("甲,{0},{0},0,", months * 100);
        assert!(row.starts_with(&expected), "{as_of} {months}: {row}");
    }
}

#[test]
fn growth_stays_empty_where_the_data_begin_too_late() {
    let desk = Desk::empty();
    let rows: Vec<String> = (7..=12)
        .map(|month| format!("2024-{month:02}-10,A,100"))
        .chain((1..=12).map(|month| format!("2025-{month:02}-10,A,100")))
        .collect();
    desk.put("s.csv", format!("date,customer,amount\n{}\n", rows.join("\n")).as_bytes());
    let ran = desk.run("metrics s.csv --as-of 2025-12-31 --lang en").fine();
    assert!(ran.out.lines().nth(1).unwrap().starts_with("A,1200,600,,21,"), "{}", ran.out);
    insta::assert_snapshot!(ran.err, @"The sales begin on 2024-07-10, after the previous period does (2024-01-01): growth cannot be told and is left out.");
    let screened = desk.run("screen s.csv --as-of 2025-12-31 --lang en").fine();
    assert!(screened.out.contains("growth cannot be told"), "{}", screened.out);
}

#[test]
fn a_date_far_ahead_is_a_problem_and_no_as_of_day() {
    let desk = Desk::empty();
    desk.put("s.csv", b"date,customer,amount\n2024-01-31,A,1\n2204-01-31,A,1\n");
    let ran = desk.run("metrics s.csv --lang en").refused();
    assert!(ran.err.contains("2204-01-31"), "{}", ran.err);
}

#[test]
fn names_find_their_codes_whatever_the_order() {
    let desk = Desk::empty();
    desk.put("a.csv", "日期,客户编码,客户名称,金额\n2024-01-31,C1,甲医院,1\n".as_bytes());
    desk.put("b.csv", "日期,客户名称,金额\n2024-01-31,甲医院,2\n".as_bytes());
    desk.put(
        "c.csv",
        "日期,客户编码,客户名称,金额\n2024-01-31,C1,甲医院,1\n2024-01-31,,甲医院,2\n".as_bytes(),
    );
    let all: Vec<String> = ["a.csv b.csv", "b.csv a.csv", "c.csv"]
        .map(|files| desk.run(&format!("metrics {files} --as-of 2024-01-31")).fine().out)
        .to_vec();
    assert!(all[0].lines().nth(1).unwrap().starts_with("C1,3,"), "{}", all[0]);
    assert_eq!((&all[1], &all[2]), (&all[0], &all[0]));
}
