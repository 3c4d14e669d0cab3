//! `canopy payments`: receivables from files alone, and files that do not say what they are.

use crate::fixture::Desk;

const INVOICES: &str = "客户编码,发票号,开票日期,到期日,金额\nC1,F1,2025-10-01,2025-11-30,1000\n";

#[test]
fn receipts_pay_invoices_and_a_file_that_may_be_either_is_refused() {
    let desk = Desk::empty();
    desk.put("invoices.csv", INVOICES.as_bytes());
    let receipts = "客户编码,发票号,DAY,金额\nC1,F1,2025-11-05,400\n";
    desk.put("receipts.csv", receipts.replace("DAY", "回款日期").as_bytes());
    desk.put("either.csv", receipts.replace("DAY", "日期").as_bytes());
    let ran = "payments invoices.csv receipts.csv --as-of 2025-12-31 --out owed.csv";
    desk.run(ran).fine();
    let found = desk.text("owed.csv");
    assert!(found.contains("600"), "{found}");
    let refused = desk.run("payments invoices.csv either.csv --lang en").refused();
    assert!(refused.err.contains("invoices or receipts"), "{}", refused.err);
}
