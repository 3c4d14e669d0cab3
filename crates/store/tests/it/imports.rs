//! Imports: every step of their life, and what each leaves behind.

use crate::database::both;
use crate::world::{accounts, id, named, setup, upload};
use canopy_domain::imports::{
    Factor, Field, FileKind, Mapping, Problem, ProblemCode, Refusal, Target,
};
use canopy_domain::primitives::{AccountId, Amount, ImportId};
use canopy_store::imports::{
    Checked, Decision, Finished, ImportState, NewHeldAccount, UnknownAccounts,
};
use canopy_store::{Import, Permit, StoreError, Tx, Unique};
use std::collections::BTreeMap;

fn mapping() -> Mapping {
    let targets =
        vec![Target::Field(Field::AccountCode), Target::Field(Field::Amount), Target::Ignore];
    Mapping { kind: FileKind::Sales, targets, factors: vec![Factor::TenThousand] }
}

fn problem(row: u32) -> (Problem, Vec<String>) {
    let problem = Problem {
        row,
        column: "金额".to_owned(),
        value: "十二".to_owned(),
        code: ProblemCode::NumberUnreadable,
    };
    (problem, vec!["H1".to_owned(), "十二".to_owned()])
}

fn checked(problems: Vec<(Problem, Vec<String>)>) -> Checked {
    Checked {
        mapping: mapping(),
        sheet: String::new(),
        options: r#"{"encoding":"gbk"}"#.to_owned(),
        rows_good: 90,
        rows_bad: problems.len() as u64,
        rows_known: 0,
        rows_total_lines: 1,
        first_day: Some("2025-01-01".parse().unwrap()),
        last_day: Some("2025-12-31".parse().unwrap()),
        problems,
    }
}

async fn run(permit: &Permit<'_, Import, Tx>, number: u128) -> ImportId {
    let import = ImportId(id(number));
    permit.set_checked(import, 1, &checked(vec![])).await.unwrap();
    permit.start_import(import, 2, UnknownAccounts::Create, false).await.unwrap();
    let fact_file = Some(r#"{"facts":"f"}"#.to_owned());
    let finished = Finished { rows_good: 90, fact_file, ..Finished::default() };
    permit.finish_import(import, &finished, &[]).await.unwrap();
    import
}

both! {
    async fn a_finished_import_counts_until_it_is_undone(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.create_import(&upload(1, FileKind::Sales)).await.unwrap();
        let import = run(&permit, 1).await;
        let row = permit.import(import).await.unwrap();
        assert_eq!(row.state, ImportState::Done);
        assert_eq!(row.mapping, Some(mapping()));
        assert_eq!(row.rows_good, 90);
        assert_eq!(tx.sales_files().await.unwrap().len(), 1);
        assert_eq!(permit.undo_import(import).await.unwrap().state, ImportState::Undone);
        assert!(tx.sales_files().await.unwrap().is_empty());
        assert_eq!(tx.sales_files_of(&[import]).await.unwrap().len(), 1);
        let again = permit.undo_import(import).await;
        assert!(matches!(again, Err(StoreError::WrongState)), "{again:?}");
        tx.commit().await.unwrap();
    }

    async fn the_same_file_is_recognised_and_not_imported_twice(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        let first = upload(1, FileKind::Sales);
        permit.create_import(&first).await.unwrap();
        run(&permit, 1).await;
        let mut second = upload(2, FileKind::Sales);
        second.sha256.clone_from(&first.sha256);
        permit.create_import(&second).await.unwrap();
        assert_eq!(permit.same_file(&first.sha256).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        let twice = permit.start_import(second.id, 1, UnknownAccounts::Create, false).await;
        assert!(matches!(twice, Err(StoreError::Duplicate(Unique::SameFile))), "{twice:?}");
        drop(tx);
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.undo_import(first.id).await.unwrap();
        permit.start_import(second.id, 1, UnknownAccounts::Create, false).await.unwrap();
    }

    async fn problems_keep_their_order_and_their_cells(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.create_import(&upload(1, FileKind::Sales)).await.unwrap();
        let import = ImportId(id(1));
        permit.set_checked(import, 1, &checked((2..302).map(problem).collect())).await.unwrap();
        let found = permit.problems(import, 100, 50).await.unwrap();
        assert_eq!((found.len(), found[0].seq), (50, 100));
        assert_eq!((found[0].problem.clone(), found[0].cells.clone()), problem(102));
        let counts = permit.problem_counts(import).await.unwrap();
        assert_eq!(counts, [(ProblemCode::NumberUnreadable, 300)]);
        permit.set_checked(import, 2, &checked(vec![problem(5)])).await.unwrap();
        assert_eq!(permit.problems(import, 0, 50).await.unwrap().len(), 1);
    }

    async fn a_cancelled_import_stops_its_worker(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.create_import(&upload(1, FileKind::Sales)).await.unwrap();
        let import = ImportId(id(1));
        permit.start_import(import, 1, UnknownAccounts::Hold, true).await.unwrap();
        assert_eq!(permit.running_imports().await.unwrap().len(), 1);
        permit.report_progress(import, 50, 100).await.unwrap();
        permit.cancel_import(import).await.unwrap();
        let told = permit.report_progress(import, 60, 100).await;
        assert!(matches!(told, Err(StoreError::WrongState)), "{told:?}");
        let finished = permit.finish_import(import, &Finished::default(), &[]).await;
        assert!(matches!(finished, Err(StoreError::WrongState)), "{finished:?}");
        let row = permit.import(import).await.unwrap();
        assert_eq!((row.unknown_accounts, row.good_only), (UnknownAccounts::Hold, true));
        assert_eq!((row.progress_done, row.progress_total), (50, 100));
    }

    async fn a_refused_import_says_why(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.create_import(&upload(1, FileKind::Sales)).await.unwrap();
        let refusal = Refusal::MissingColumn { any_of: vec![Field::Amount, Field::Quantity] };
        permit.fail_import(ImportId(id(1)), Some(&refusal), &[problem(1)]).await.unwrap();
        let row = permit.import(ImportId(id(1))).await.unwrap();
        assert_eq!((row.state, row.refusal), (ImportState::Failed, Some(refusal)));
    }

    async fn held_accounts_wait_for_a_decision(database: &Database) {
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(10, "北京协和医院")]).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.create_import(&upload(1, FileKind::Sales)).await.unwrap();
        let import = ImportId(id(1));
        let held = |name: &str| NewHeldAccount {
            code: String::new(),
            name: name.to_owned(),
            attributes: BTreeMap::from([("beds".to_owned(), "500".to_owned())]),
            sales_rows: 12,
            amount: Amount::from_ten_thousandths(123_456_789),
            candidates: vec![(AccountId(id(10)), 0.875)],
        };
        permit.hold_accounts(import, &[held("协和"), held("某院")]).await.unwrap();
        assert_eq!(permit.held_counts(import).await.unwrap().open, 2);
        let matched = Some(AccountId(id(10)));
        permit.decide_held(import, 0, Decision::Matched, matched).await.unwrap();
        permit.decide_held(import, 1, Decision::LeftOut, None).await.unwrap();
        let missing = permit.decide_held(import, 1, Decision::Matched, None).await;
        assert!(matches!(missing, Err(StoreError::WrongState)), "{missing:?}");
        assert_eq!(permit.held_counts(import).await.unwrap().open, 0);
        let found = permit.held_accounts(import, 0, 10).await.unwrap();
        assert_eq!((found[0].decision, found[0].account), (Decision::Matched, matched));
        assert_eq!(found[0].candidates, [(AccountId(id(10)), 0.875)]);
        assert_eq!(found[0].amount, Amount::from_ten_thousandths(123_456_789));
    }

    async fn a_column_map_is_remembered_per_set_of_headers(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        assert_eq!(permit.column_map("医院|金额").await.unwrap(), None);
        permit.remember_column_map("医院|金额", &mapping()).await.unwrap();
        permit.remember_column_map("医院|金额", &mapping()).await.unwrap();
        assert_eq!(permit.column_map("医院|金额").await.unwrap(), Some(mapping()));
        tx.commit().await.unwrap();
    }

    async fn imports_are_listed_latest_first_in_pages(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        for number in 1..=5 {
            permit.create_import(&upload(number, FileKind::Accounts)).await.unwrap();
        }
        let first = permit.imports(3, None).await.unwrap();
        let second = permit.imports(3, first.next.as_ref()).await.unwrap();
        let ids: Vec<u128> =
            first.rows.iter().chain(&second.rows).map(|row| row.id.0.as_u128()).collect();
        assert_eq!(ids, [5, 4, 3, 2, 1]);
        assert_eq!(second.next, None);
    }
}
