//! Metrics: the figures of a small case worked out by hand.

use crate::fixture::Desk;

/// As of 2025-06-30, three months: the current period begins on 31 March, because three months
/// before 30 June is 30 March; the previous one on 31 December.
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
    assert!(lines[3].starts_with("Cy,0,99,-1,181,0,0,0,0,C,"), "{}", lines[3]);
    assert_eq!(lines.len(), 4);
}

#[test]
fn who_first_buys_later_is_not_there_yet() {
    let desk = Desk::empty();
    desk.put("s.csv", format!("{SALES}2025-08-01,O8,Dora,P1,1,5\n").as_bytes());
    let ran = desk.run("metrics s.csv --as-of 2025-06-30 --months 3").fine();
    assert!(!ran.out.contains("Dora"), "{}", ran.out);
}
