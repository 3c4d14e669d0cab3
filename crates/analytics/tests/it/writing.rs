//! What writing leaves behind, and what it does not.

use crate::plain::{Sale, batch, day, store_file};
use canopy_analytics::{AnalyticsError, FactBatch, FactStore, FactWriter, LEFT_OUT, sweep};
use canopy_domain::primitives::{ImportId, day_number};
use canopy_tables::SalesBatch;
use std::path::Path;
use uuid::Uuid;

fn one_sale() -> Sale {
    Sale {
        account: 3,
        product: 1,
        day: day_number(day("2025-03-04")),
        amount: 125_000,
        quantity: 10_000,
        cost: None,
        document: Some(1),
    }
}

fn files_in(folder: &Path) -> usize {
    let count = |kind: &str| std::fs::read_dir(folder.join(kind)).unwrap().count();
    count("facts") + count("rollup")
}

#[test]
fn a_finished_import_tells_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let file = store_file(&store, &[one_sale()], 1);
    assert_eq!((file.rows, file.max_account_key), (1, 3));
    assert_eq!((file.first_day, file.last_day), (day("2025-03-04"), day("2025-03-04")));
    let on_disk: u64 = [&file.facts, &file.rollup]
        .iter()
        .map(|key| folder.path().join(key).metadata().unwrap().len())
        .sum();
    assert_eq!(file.bytes, on_disk);
}

#[test]
fn an_import_given_up_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let mut writer = FactWriter::create(&store, ImportId(Uuid::from_u128(1))).unwrap();
    writer.push(&batch(&[one_sale()])).unwrap();
    writer.abort();
    let empty = FactWriter::create(&store, ImportId(Uuid::from_u128(2))).unwrap();
    assert!(matches!(empty.finish(), Err(AnalyticsError::NoRows)));
    assert_eq!(files_in(folder.path()), 0);
}

#[test]
fn malformed_rows_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let mut writer = FactWriter::create(&store, ImportId(Uuid::from_u128(1))).unwrap();
    let mut short = batch(&[one_sale()]);
    short.amount.clear();
    assert!(matches!(writer.push(&short), Err(AnalyticsError::Malformed(_))));
    let mut large = batch(&[one_sale()]);
    large.account_key[0] = 1 << 31;
    assert!(matches!(writer.push(&large), Err(AnalyticsError::Malformed(_))));
}

#[tokio::test]
async fn a_sweep_removes_what_no_live_import_names() {
    let folder = tempfile::tempdir().unwrap();
    let store = FactStore::open_dir(folder.path()).unwrap();
    let live = store_file(&store, &[one_sale()], 1);
    store_file(&store, &[one_sale()], 2);
    assert_eq!(files_in(folder.path()), 4);
    assert_eq!(sweep(&store, std::slice::from_ref(&live), &[]).await.unwrap(), 2);
    assert_eq!(files_in(folder.path()), 2);
    assert!(folder.path().join(&live.facts).exists());
}

#[test]
fn lines_of_a_file_take_the_keys_of_the_store() {
    let lines = SalesBatch {
        further: None,
        account: vec![0, 1, 2, 1],
        product: vec![0, 0, 0, 1],
        day: vec![1, 2, 3, 4],
        amount: vec![10, 20, 30, 40],
        quantity: vec![1; 4],
        cost: Some(vec![5, 6, 7, 8]),
        document: vec![0; 4],
        document_text: Some(["a", "b", "c", "d"].into_iter().collect()),
        row: vec![2, 3, 4, 5],
    };
    let mut facts = FactBatch::default();
    facts.refill(&lines, &[100, LEFT_OUT, 300], &[9, 8]);
    assert_eq!(facts.account_key, [100, 300]);
    assert_eq!((facts.amount, facts.row), (vec![10, 30], vec![2, 4]));
    assert_eq!(facts.cost, Some(vec![5, 7]));
    let texts = facts.document_text.unwrap();
    assert_eq!(texts.iter().collect::<Vec<_>>(), ["a", "c"]);
}
