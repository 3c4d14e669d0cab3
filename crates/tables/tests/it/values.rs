//! Dates, numbers and codes in whole columns.

use crate::fixture::{codes, money, names, options, read, read_with};
use canopy_domain::imports::ProblemCode;
use canopy_tables::ReadOptions;

fn days_of(cells: &[&str]) -> (Vec<String>, bool) {
    let rows: Vec<String> = cells.iter().map(|cell| format!("\"{cell}\",Acme,5")).collect();
    let (read, kept) = read(format!("日期,客户,金额\n{}", rows.join("\n")).as_bytes());
    (kept.days().into_iter().map(str::to_owned).collect(), read.months_only)
}

#[test]
fn days_are_read_in_every_usual_spelling() {
    let spellings = [
        "2024-01-31",
        "2024/1/31",
        "31.01.2024",
        "31-Jan-24",
        "20240131",
        "45322",
        "2024年1月31日",
        "2024-01-31 08:30:00",
        "2024-01-31T08:30:00",
    ];
    for spelling in spellings {
        let (days, months_only) = days_of(&[spelling, spelling]);
        assert_eq!((days, months_only), (vec!["2024-01-31".to_owned(); 2], false), "{spelling}");
    }
    assert_eq!(days_of(&["02-Jun-06"]).0, ["2006-06-02"]);
}

#[test]
fn a_month_without_day_is_dated_on_its_last() {
    for spelling in ["2024-02", "2024年2月", "2024/2", "202402"] {
        let (days, months_only) = days_of(&[spelling]);
        assert_eq!((days, months_only), (vec!["2024-02-29".to_owned()], true), "{spelling}");
    }
}

#[test]
fn month_names_and_years_in_two_columns_make_a_period() {
    let table = "Customer Name,Month,Year,Sales\nAcme,January,2017,5\nAcme,December,2020,6\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(kept.days(), ["2017-01-31", "2020-12-31"]);
    assert!(read.months_only);
    let first = read.first_day.unwrap().to_string();
    assert_eq!((first.as_str(), read.lines), ("2017-01-31", 2));
}

#[test]
fn day_and_month_are_told_apart_by_the_whole_column() {
    assert_eq!(days_of(&["01/02/2024", "31/01/2024"]).0, ["2024-02-01", "2024-01-31"]);
    assert_eq!(days_of(&["01/02/2024", "01/31/2024"]).0, ["2024-01-02", "2024-01-31"]);
}

#[test]
fn day_and_month_are_told_apart_by_a_row_far_below_the_sample() {
    let mut cells = vec!["03/02/2024"; 5_000];
    cells.push("25/02/2024");
    assert_eq!(days_of(&cells).0[0], "2024-02-03");
}

#[test]
fn numbers_are_read_in_every_usual_spelling() {
    let cells =
        ["1,234.50", "(12)", "¥12", "￥1,234", "12 元", "１２．５", "7-", "-8.25", "1.5E+3"];
    let rows: Vec<String> =
        cells.iter().map(|cell| format!("2024-01-31,Acme,\"{cell}\"")).collect();
    let (_, kept) = read(format!("date,customer,amount\n{}", rows.join("\n")).as_bytes());
    let expected =
        [12_345_000, -120_000, 120_000, 12_340_000, 120_000, 125_000, -70_000, -82_500, 15_000_000];
    assert_eq!(kept.amounts(), expected);
}

#[test]
fn european_decimals_are_read_by_the_column() {
    let table =
        "Datum;Kunde;amount\n31.01.2024;A;1.234,50\n31.01.2024;B;1.234\n31.01.2024;C;-7,5\n";
    let options = ReadOptions {
        map: vec![("date".into(), "Datum".into()), ("account".into(), "Kunde".into())],
        ..options()
    };
    let (_, kept) = read_with(table.as_bytes(), &options).unwrap();
    assert_eq!(kept.amounts(), [12_345_000, money(1_234), -75_000]);
}

#[test]
fn returns_stay_negative() {
    let table = "date,customer,quantity,amount\n2024-01-31,A,-2,-30\n2024-01-31,A,5,75\n";
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [money(-30), money(75)]);
    assert_eq!(kept.lines[0].quantity, money(-2));
}

#[test]
fn text_in_number_columns_is_told_and_good_rows_stay() {
    let table = "date,customer,amount\n2024-01-31,A,n/a\n2024-01-31,B,5\n2024-01-31,C,\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!((read.rows_good, read.rows_bad), (1, 2));
    let (problem, cells) = &kept.problems[0];
    assert_eq!(
        (problem.row, problem.column.as_str(), problem.value.as_str()),
        (2, "amount", "n/a")
    );
    assert_eq!(problem.code, ProblemCode::NumberUnreadable);
    assert_eq!(cells, &["2024-01-31", "A", "n/a"]);
    assert_eq!(kept.codes()[1], ProblemCode::AmountMissing);
    assert_eq!(names(&read), ["B"]);
}

#[test]
fn more_than_four_places_are_rounded_and_told_once() {
    let table = "date,customer,amount\n2024-01-31,A,1.00005\n2024-01-31,A,-2.00005\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [10_001, -20_001]);
    assert_eq!(kept.codes(), [ProblemCode::RoundedToFourPlaces]);
    assert_eq!(read.rounded, [("amount".to_owned(), 2)]);
}

#[test]
fn a_missing_amount_is_quantity_times_price() {
    let table = "date,customer,quantity,price\n2024-01-31,A,3,2.5\n2024-01-31,B,-1,4\n";
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [75_000, -40_000]);
}

#[test]
fn without_quantities_a_line_is_one_unit_with_the_sign_of_its_amount() {
    let table = "date,customer,amount\n2024-01-31,A,3\n2024-01-31,A,-3\n2024-01-31,A,0\n";
    let (_, kept) = read(table.as_bytes());
    let quantities: Vec<i64> = kept.lines.iter().map(|line| line.quantity).collect();
    assert_eq!(quantities, [10_000, -10_000, 0]);
}

#[test]
fn ids_that_look_like_numbers_are_codes() {
    let table = "date,customer_id,amount\n2024-01-31,13085.0,3\n2024-01-31,13085,4\n\
                 2024-01-31,00123,5\n2024-01-31,１３０８５,5\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(codes(&read), ["13085", "00123"]);
    let accounts: Vec<u32> = kept.lines.iter().map(|line| line.account).collect();
    assert_eq!(accounts, [0, 0, 1, 0]);
}

#[test]
fn codes_of_eighteen_digits_stay_whole() {
    let table = "date,客户编码,客户名称,amount\n2024-01-31,110108197001011234,甲,3\n\
                 2024-01-31,110108197001011235,乙,3\n";
    let (read, _) = read(table.as_bytes());
    assert_eq!(codes(&read), ["110108197001011234", "110108197001011235"]);
}

#[test]
fn codes_that_lost_digits_are_told() {
    let table = "date,客户编码,客户名称,amount\n2024-01-31,1.10108E+17,甲,3\n2024-01-31,A1,乙,3\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(kept.codes(), [ProblemCode::CodeDamaged]);
    assert_eq!(codes(&read), ["A1"]);
    let table = "date,客户编码,客户名称,amount\n2024-01-31,110108197001011000,甲,3\n\
                 2024-01-31,110108197001022000,乙,3\n2024-01-31,A1,丙,3\n";
    let (_, kept) = crate::fixture::read(table.as_bytes());
    assert_eq!(kept.codes(), [ProblemCode::CodeDamaged; 2]);
}

#[test]
fn the_code_identifies_and_the_last_name_stays() {
    let table = "date,customer_code,customer_name,region,amount\n2024-01-31,C1,Old  Name,East,3\n\
                 2024-01-31,C1,,,4\n2024-01-31,C1,New Name,West,5\n2024-01-31,,C1,,6\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!((codes(&read), names(&read)), (vec!["C1", "-"], vec!["New Name", "C1"]));
    assert_eq!(read.accounts[0].attributes["region"], "West");
    assert_eq!(read.codes_with_several_names, 1);
    assert_eq!(kept.lines[3].account, 1);
}

#[test]
fn names_differing_in_spaces_are_one_account() {
    let table = "date,customer,amount\n2024-01-31,Acme  Ltd,3\n2024-01-31, Acme Ltd ,4\n\
                 2024-01-31,\u{3000}Acme\u{a0}Ltd,5\n";
    let (read, _) = read(table.as_bytes());
    assert_eq!(names(&read), ["Acme Ltd"]);
    assert_eq!(read.lines, 3);
}

#[test]
fn days_out_of_range_are_told() {
    let table = "date,customer,amount\n1989-12-31,A,3\n2026-01-31,A,4\n2024-01-31,A,5\n";
    let today = "2024-06-30".parse().ok();
    let (_, kept) = read_with(table.as_bytes(), &ReadOptions { today, ..options() }).unwrap();
    assert_eq!(kept.codes(), [ProblemCode::DateOutOfRange; 2]);
}

#[test]
fn documents_are_hashed_and_kept_when_asked_for() {
    let table = "date,customer,invoice_no,cost,amount\n2024-01-31,A,INV1,1,2\n\
                 2024-01-31,A,INV1,2,3\n2024-01-31,A,,3,4\n";
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.lines[0].document, kept.lines[1].document);
    assert_ne!(kept.lines[0].document, 0);
    assert_eq!(kept.lines[2].document, 0);
    assert_eq!(kept.costs, [money(1), money(2), money(3)]);
    assert!(kept.documents.is_empty());
    let options = ReadOptions { keep_document_text: true, ..options() };
    let (_, kept) = read_with(table.as_bytes(), &options).unwrap();
    assert_eq!(kept.documents, ["INV1", "INV1", ""]);
}
