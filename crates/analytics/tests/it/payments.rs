//! Invoices over several files: the later row counts, receipts find their invoice, reach holds, and
//! the merge of many sorted pieces is the plain grouping of all rows.

use canopy_analytics::{
    Document, FactStore, LEFT_OUT, PaymentFile, PaymentKind, PaymentWriter, Reach, documents,
    payers_in,
};
use canopy_domain::Amount;
use canopy_domain::primitives::{ImportId, day_number};
use canopy_tables::{FurtherColumns, NO_COST, NO_DAY, SalesBatch, TextColumn};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Account, number, amount, paid.
type Row = (u32, &'static str, i64, Option<i64>);

fn lines(rows: &[Row]) -> SalesBatch {
    let texts: TextColumn = rows.iter().map(|row| row.1).collect();
    let day = day_number("2025-01-10".parse().unwrap());
    let further = FurtherColumns {
        due: vec![NO_DAY; rows.len()],
        paid: rows.iter().map(|row| row.3.unwrap_or(NO_COST)).collect(),
        paid_day: vec![NO_DAY; rows.len()],
        ..FurtherColumns::default()
    };
    SalesBatch {
        account: rows.iter().map(|row| row.0).collect(),
        product: vec![0; rows.len()],
        day: vec![day; rows.len()],
        amount: rows.iter().map(|row| row.2).collect(),
        document_text: Some(texts),
        further: Some(Box::new(further)),
        row: (2..).take(rows.len()).collect(),
        ..SalesBatch::default()
    }
}

/// Account 9 of a file is left out.
fn keys() -> Vec<u32> {
    (0..10).map(|key| if key == 9 { LEFT_OUT } else { key }).collect()
}

fn file(store: &FactStore, number: u128, kind: PaymentKind, batches: &[&[Row]]) -> PaymentFile {
    let import = ImportId(Uuid::from_u128(number));
    let mut writer = PaymentWriter::create(store, import, kind).unwrap();
    batches.iter().for_each(|rows| writer.push(&lines(rows), &keys()).unwrap());
    writer.finish().unwrap()
}

fn read(store: &FactStore, files: &[PaymentFile], reach: &Reach) -> Vec<Document> {
    let mut found = Vec::new();
    documents(store, files, reach, |document| found.push(document)).unwrap();
    found
}

fn amount(raw: i64) -> Amount {
    Amount::from_ten_thousandths(raw)
}

#[test]
fn a_later_file_supersedes_and_receipts_find_their_invoice() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let files = [
        file(&store, 1, PaymentKind::Invoices, &[&[(1, "B", 50, None), (1, "A", 10, Some(0))]]),
        file(&store, 2, PaymentKind::Receipts, &[&[(1, "A", 4, None), (2, "Z", 3, None)]]),
        file(&store, 3, PaymentKind::Invoices, &[&[(1, "A", 11, Some(4)), (9, "C", 1, None)]]),
    ];
    let found = read(&store, &files, &Reach::All);
    let names: Vec<_> = found.iter().map(|one| (one.account_key, one.number.as_str())).collect();
    assert_eq!(names, [(1, "A"), (1, "B"), (2, "Z")]);
    let stated = found[0].stated.unwrap();
    assert_eq!((stated.amount, stated.paid, stated.batch), (amount(11), Some(amount(4)), 2));
    assert_eq!((found[0].receipts.len(), found[0].receipts[0].batch), (1, 1));
    assert_eq!((found[0].import, found[0].row), (files[2].import, 2));
    assert_eq!((found[2].stated, found[2].receipts[0].amount), (None, amount(3)));
    // Without the later file the earlier row counts again: undoing is leaving it out of the list.
    let before = read(&store, &files[..2], &Reach::All);
    assert_eq!(before[0].stated.unwrap().amount, amount(10));
}

#[test]
fn lines_of_one_invoice_are_added_up() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let rows: &[Row] = &[(1, "A", 10, Some(2)), (1, "A", 5, None)];
    let found = read(&store, &[file(&store, 1, PaymentKind::Invoices, &[rows])], &Reach::All);
    let stated = found[0].stated.unwrap();
    assert_eq!((found.len(), stated.amount, stated.paid), (1, amount(15), Some(amount(2))));
}

#[test]
fn nothing_out_of_reach_is_handed_out() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let rows: &[Row] = &[(1, "A", 1, None), (4, "B", 2, None), (7, "C", 3, None)];
    let files = [file(&store, 1, PaymentKind::Invoices, &[rows])];
    let keys = |reach: Reach| -> Vec<u32> {
        read(&store, &files, &reach).iter().map(|one| one.account_key).collect()
    };
    assert_eq!(keys(Reach::of([4])), [4]);
    assert_eq!(keys(Reach::of([1, 7])), [1, 7]);
    assert!(keys(Reach::of([2, 3, 9])).is_empty() && keys(Reach::of([])).is_empty());
    let payers = payers_in(&store, &files).unwrap();
    assert!([1, 4, 7].into_iter().all(|key| payers.contains(key)) && !payers.contains(2));
}

#[test]
fn row_groups_of_one_file_are_merged() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    // More rows than one row group holds, every account in each of them.
    let rows: Vec<Row> = (0..70_000_u32).map(|n| (n % 9, "A", 1, None)).collect();
    let files = [file(&store, 1, PaymentKind::Invoices, &[&rows, &rows])];
    let found = read(&store, &files, &Reach::All);
    let all: i64 = found.iter().map(|one| one.stated.unwrap().amount.ten_thousandths()).sum();
    assert_eq!((found.len(), all, files[0].rows), (9, 140_000, 140_000));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn it_is_the_plain_grouping(
        batches in proptest::collection::vec(
            proptest::collection::vec((0_u32..9, 0_usize..5, -50_i64..50), 1..60), 1..4),
    ) {
        const NUMBERS: [&str; 5] = ["A", "B", "AA", "10", "9"];
        let folder = tempfile::tempdir().unwrap();
        let store = FactStore::open_dir(folder.path()).unwrap();
        let mut files = Vec::new();
        let mut plain: BTreeMap<(u32, &str), (usize, i64)> = BTreeMap::new();
        for (batch, rows) in batches.iter().enumerate() {
            let rows: Vec<Row> =
                rows.iter().map(|(key, at, sum)| (*key, NUMBERS[*at], *sum, None)).collect();
            files.push(file(&store, batch as u128 + 1, PaymentKind::Invoices, &[&rows]));
            for (key, number, sum, _) in rows {
                let known = plain.entry((key, number)).or_insert((batch, 0));
                if known.0 != batch {
                    *known = (batch, 0);
                }
                known.1 += sum;
            }
        }
        let found = read(&store, &files, &Reach::All);
        let found: Vec<_> = found
            .iter()
            .map(|one| ((one.account_key, one.number.as_str()), one.stated.unwrap()))
            .map(|(key, stated)| (key, (stated.batch as usize, stated.amount.ten_thousandths())))
            .collect();
        prop_assert_eq!(found, plain.into_iter().collect::<Vec<_>>());
    }
}
