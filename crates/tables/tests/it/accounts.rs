//! Files of accounts.

use crate::fixture::{file, options};
use canopy_domain::imports::{FileKind, Problem, ProblemCode, Refusal};
use canopy_tables::{AccountsRead, open};

fn read(table: &str) -> Result<AccountsRead, Refusal> {
    let file = file(table.as_bytes());
    open(file.path(), "test", Some(FileKind::Accounts), &options())?.read_accounts()
}

#[test]
fn accounts_are_read_with_everything_known_of_them() {
    let table = "客户编码,客户名称,别名,类型,级别,上级,省份,城市,区域,负责人,床位数\n\
                 H001,北京协和医院,协和；PUMCH;协和,医院,三级甲等,,北京,北京,华北,li.wei,2000\n";
    let read = read(table).unwrap();
    let row = &read.rows[0];
    assert_eq!(row.row, 2);
    assert_eq!(row.code.as_deref(), Some("H001"));
    assert_eq!(row.name.as_deref(), Some("北京协和医院"));
    assert_eq!(row.aliases[..2], ["协和", "PUMCH"]);
    assert_eq!(row.owner.as_deref(), Some("li.wei"));
    assert_eq!(row.level.as_deref(), Some("三级甲等"));
    assert!(row.attributes.values().any(|value| value == "2000"));
}

#[test]
fn a_code_with_two_names_is_told_and_with_one_is_completed() {
    let table = "account_code,account_name,region\nC1,Acme,\nC1,Acme,East\nC1,Other,West\n";
    let read = read(table).unwrap();
    assert_eq!(read.rows.len(), 1);
    assert_eq!(read.rows[0].region.as_deref(), Some("East"));
    assert_eq!(read.problems[0].0.code, ProblemCode::DuplicateCode);
    assert_eq!(read.problems[0].1, ["C1", "Other", "West"]);
}

#[test]
fn rows_without_account_and_totals_are_left_out() {
    let table = "account_code,account_name,region\n,,East\n合计,,3\nC1,Acme,x\nC2,Bcme,y,z\n";
    let read = read(table).unwrap();
    assert_eq!((read.rows.len(), read.rows_bad, read.rows_total_lines), (1, 2, 1));
}

#[test]
fn a_file_without_accounts_is_refused() {
    assert_eq!(read("account_code,account_name\n,\n").unwrap_err(), Refusal::Empty);
    let refused = read("region,city\nEast,Shanghai\n").unwrap_err();
    assert!(matches!(refused, Refusal::MissingColumn { .. } | Refusal::NoHeader), "{refused:?}");
}

#[test]
fn a_bad_row_is_told_with_its_row_column_and_value() {
    let table = "account_code,account_name,region\nC1,Acme,East\n1.2E+17,Beta,West\n,,South\n";
    let read = read(table).unwrap();
    let told = |at: usize| {
        let problem: &Problem = &read.problems[at].0;
        (problem.row, problem.column.as_str(), problem.value.as_str(), problem.code)
    };
    assert_eq!(told(0), (3, "account_code", "1.2E+17", ProblemCode::CodeDamaged));
    assert_eq!(told(1), (4, "account_code", "", ProblemCode::AccountMissing));
    assert_eq!(read.problems[1].1, ["", "", "South"]);
}

#[test]
fn problems_of_wide_tables_are_kept_by_size_and_counted() {
    let cells = format!(",{}", "x".repeat(190)).repeat(1_000);
    let header: Vec<String> = (0..1_000).map(|at| format!("note{at}")).collect();
    let mut table = format!("account_name,{}\nAcme{cells}\n", header.join(","));
    for _ in 0..300 {
        table.push_str(&cells);
        table.push('\n');
    }
    let read = read(&table).unwrap();
    assert_eq!(read.rows_bad, 300);
    assert!((100..250).contains(&read.problems.len()), "{}", read.problems.len());
}
