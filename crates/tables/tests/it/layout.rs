//! Titles, headers, months as columns, totals, maps.

use crate::fixture::{money, names, opened, options, read, read_with};
use canopy_domain::imports::{Field, ProblemCode, Refusal, Target};
use canopy_tables::{NO_COST, ReadOptions};

#[test]
fn report_titles_and_blank_rows_above_the_header_are_passed_over() {
    let table = "2024年销售流向明细表,,,\n制表日期：2024-03-01,,,\n,,,\n\
                 客户名称,日期,产品名称,金额\n协和医院,2024-01-31,甲,12\n";
    let opened = opened(table.as_bytes(), &options()).unwrap();
    assert_eq!(opened.header_row(), 4);
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.lines[0].row, 5);
}

#[test]
fn empty_and_duplicate_headers_become_distinct() {
    let table = "Date,Customer,Sales,,Sales\n2024-01-31,Acme,12,x,13\n";
    let opened = opened(table.as_bytes(), &options()).unwrap();
    assert_eq!(opened.columns(), ["Date", "Customer", "Sales", "#4", "Sales (2)"]);
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [money(12)]);
}

#[test]
fn headers_merged_over_two_rows_are_joined() {
    let table = "客户名称,2024年1月,,2024年2月,\n,数量,金额,数量,金额\n协和医院,3,30,4,40\n";
    let opened = opened(table.as_bytes(), &options()).unwrap();
    assert_eq!(opened.header_row(), 2);
    assert_eq!(opened.columns()[2], "2024年1月 金额");
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [money(30), money(40)]);
    assert_eq!(kept.days(), ["2024-01-31", "2024-02-29"]);
}

#[test]
fn months_as_columns_become_lines() {
    let table = "医院,产品,2024年1月,2024年2月,2024年3月,合计\n\
                 协和,甲,10,,-5,5\n瑞金,乙,0,7,8,15\n合计,,10,7,3,20\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [money(10), money(-5), money(7), money(8)]);
    assert_eq!(kept.days(), ["2024-01-31", "2024-03-31", "2024-02-29", "2024-03-31"]);
    assert_eq!((read.rows_good, read.rows_total_lines, read.lines), (2, 1, 4));
    assert!(read.months_only);
    assert_eq!(kept.lines[1].quantity, -10_000);
}

#[test]
fn amounts_in_ten_thousands_are_read_by_their_header() {
    let table = "日期,客户名称,金额(万元)\n2024-01-31,协和,1.25\n2024-01-31,瑞金,12.345678\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [money(12_500), 1_234_567_800]);
    assert!(read.rounded.is_empty());
}

#[test]
fn subtotals_and_totals_are_not_counted() {
    let table = "日期,客户名称,产品名称,金额\n2024-01-31,协和,甲,10\n2024-01-31,协和,乙,20\n\
                 ,小计,,30\n2024-01-31,瑞金,甲,5\n,瑞金 小计,,5\n总计,,,35\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(kept.amounts(), [money(10), money(20), money(5)]);
    assert_eq!((read.rows_good, read.rows_bad, read.rows_total_lines), (3, 0, 3));
    assert_eq!(names(&read), ["协和", "瑞金"]);
    assert!(kept.codes().iter().all(|code| *code == ProblemCode::TotalRow));
}

#[test]
fn english_totals_are_not_counted_and_like_named_accounts_are() {
    let table = "Date,Customer,Product,Amount\n2024-01-31,Total Wine,A,10\n\
                 ,Total Wine Total,,10\nSubtotal,,,10\nGrand Total,,,10\n2024-01-31,Total,,10\n";
    let (read, _) = read(table.as_bytes());
    assert_eq!(names(&read), ["Total Wine"]);
    assert_eq!((read.rows_good, read.rows_bad, read.rows_total_lines), (1, 0, 4));
}

#[test]
fn a_header_repeated_on_every_page_is_passed_over() {
    let table = "Date,Customer,Amount\n2024-01-31,A,1\nDate,Customer,Amount\n2024-01-31,B,2\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!((read.rows_good, read.rows_bad), (2, 0));
    assert!(kept.problems.is_empty());
}

#[test]
fn a_map_corrects_what_was_recognised() {
    let table = "Distributor,Customer Name,When,Net,Sales\nD,Acme,2024-01-31,7,9\n";
    let map = vec![("account".into(), "customer name".into()), ("amount".into(), "Net".into())];
    let with_map = ReadOptions { map, ..options() };
    let map = [("date", "When")].map(|(f, c)| (f.to_owned(), c.to_owned()));
    let with_map = ReadOptions { map: [with_map.map.clone(), map.to_vec()].concat(), ..with_map };
    let (read, kept) = read_with(table.as_bytes(), &with_map).unwrap();
    assert_eq!((names(&read), kept.amounts()), (vec!["Acme"], vec![money(7)]));
}

#[test]
fn a_mapping_set_later_is_checked_and_used() {
    let table = "a,b,c\nAcme,2024-01-31,7\nBcme,2024-01-31,8\n";
    let mut opened = opened(table.as_bytes(), &options()).unwrap();
    let mut mapping = opened.mapping().clone();
    mapping.kind = canopy_domain::imports::FileKind::Sales;
    mapping.targets = vec![Target::Field(Field::AccountName)];
    assert!(matches!(opened.set_mapping(mapping.clone()), Err(Refusal::MissingColumn { .. })));
    mapping.targets = [Field::AccountName, Field::Date, Field::Amount].map(Target::Field).to_vec();
    opened.set_mapping(mapping).unwrap();
    let mut kept = crate::fixture::Kept::default();
    opened.read_sales(&mut kept).unwrap();
    assert_eq!(kept.amounts(), [money(7), money(8)]);
}

#[test]
fn the_header_row_named_is_used() {
    let table = "date,customer,amount\n2024-01-01,old,1\ndate,customer,amount\n2024-01-31,new,2\n";
    let options = ReadOptions { header_row: Some(3), ..options() };
    let (read, _) = read_with(table.as_bytes(), &options).unwrap();
    assert_eq!(names(&read), ["new"]);
}

#[test]
fn the_sample_shows_at_most_twenty_rows() {
    let rows: Vec<String> = (0..50).map(|at| format!("2024-01-31,A{at},1")).collect();
    let table = format!("date,customer,amount\n{}", rows.join("\n"));
    let opened = opened(table.as_bytes(), &options()).unwrap();
    assert_eq!(opened.sample().len(), 20);
    assert_eq!(opened.sample()[1], ["2024-01-31", "A1", "1"]);
}

#[test]
fn a_unit_belongs_to_its_column() {
    let table =
        "客户,日期,含税金额(万元),未税金额,实收(千元),成本(万元)\n甲,2024-01-31,1.5,15000,15,1.2\n";
    let (_, kept) = read(table.as_bytes());
    assert_eq!((kept.amounts(), kept.costs), (vec![money(15_000)], vec![money(12_000)]));
    for column in ["未税金额", "实收(千元)"] {
        let map = vec![("amount".to_owned(), column.to_owned())];
        let (_, kept) = read_with(table.as_bytes(), &ReadOptions { map, ..options() }).unwrap();
        assert_eq!(kept.amounts(), [money(15_000)], "{column}");
    }
}

#[test]
fn a_mapping_that_says_no_factors_has_those_of_the_headers() {
    let table = "客户,日期,金额(万元)\n甲,2024-01-31,1.5\n";
    let mut opened = opened(table.as_bytes(), &options()).unwrap();
    let mut mapping = opened.mapping().clone();
    mapping.factors.clear();
    opened.set_mapping(mapping).unwrap();
    let mut kept = crate::fixture::Kept::default();
    opened.read_sales(&mut kept).unwrap();
    assert_eq!(kept.amounts(), [money(15_000)]);
}

#[test]
fn every_unit_of_money_is_read_by_its_header() {
    let units = [("元", 1), ("千元", 1_000), ("万元", 10_000), ("百万元", 1_000_000)];
    for (unit, factor) in units.into_iter().chain([("亿元", 100_000_000)]) {
        let table = format!("客户,日期,金额({unit})\n甲,2024-01-31,2\n");
        assert_eq!(read(table.as_bytes()).1.amounts(), [money(2 * factor)], "{unit}");
    }
    let table = "客户,日期,数量(万支),单价(元)\n甲,2024-01-31,2,1.5\n";
    assert_eq!(read(table.as_bytes()).1.amounts(), [money(30_000)]);
}

#[test]
fn a_cost_that_is_not_stated_is_not_zero() {
    let table =
        "customer,date,amount,cost\nA,2024-01-31,100,80\nB,2024-01-31,100,\nC,2024-01-31,9,0\n";
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.costs, [money(80), NO_COST, 0]);
}

#[test]
fn the_total_of_a_name_that_stands_above_is_not_counted() {
    let table = "customer,Jan 2024,Feb 2024\nAcme,1,2\nBeta,3,4\nACME Total,1,2\nTotal Wine,5,6\n\
                 Best Total,7,8\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(names(&read), ["Acme", "Beta", "Total Wine", "Best Total"]);
    assert_eq!((read.rows_total_lines, kept.codes()), (1, vec![ProblemCode::TotalRow]));
}

#[test]
fn months_kept_as_decimal_numbers_are_not_guessed() {
    let table = |months: &[&str]| {
        let rows: Vec<String> = months.iter().map(|month| format!("{month},A,1")).collect();
        format!("月份,客户,金额\n{}\n", rows.join("\n"))
    };
    let days = |months: &[&str]| {
        let (_, kept) = read(table(months).as_bytes());
        kept.days().iter().map(|day| (*day).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(days(&["2024.01", "2024.09", "2024.1"])[2], "2024-10-31");
    assert_eq!(days(&["2024.1", "2024.9", "2024.10"])[0], "2024-01-31");
    let (_, kept) = read(table(&["2024.1", "2024.2", "2024.9"]).as_bytes());
    assert_eq!(
        (kept.days(), kept.codes()),
        (vec!["2024-02-29", "2024-09-30"], vec![ProblemCode::DateUnreadable])
    );
    // What tells may stand far below the rows that are looked at first.
    let mut many = vec!["2024.1"; 5_000];
    many.push("2024.08");
    assert_eq!(days(&many)[0], "2024-10-31");
}

#[test]
fn short_dates_of_a_fixed_day_keep_their_years() {
    let rows: Vec<String> = (22..=24)
        .flat_map(|year| (1..=12).map(move |month| format!("15/{month:02}/{year},A,1")))
        .collect();
    let table = format!("date,customer,amount\n{}\n", rows.join("\n"));
    let (read, _) = read(table.as_bytes());
    let days = [read.first_day, read.last_day].map(|day| day.unwrap().to_string());
    assert_eq!(days, ["2022-01-15", "2024-12-15"]);
}

#[test]
fn a_mapped_month_replaces_a_recognised_day() {
    let table = "客户,日期,业绩月份,金额\n甲,2024-02-03,2024-01,5\n";
    let map = vec![("month".to_owned(), "业绩月份".to_owned())];
    let (_, kept) = read_with(table.as_bytes(), &ReadOptions { map, ..options() }).unwrap();
    assert_eq!(kept.days(), ["2024-01-31"]);
}
