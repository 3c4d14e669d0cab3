//! What is left when an import fails, is cancelled, is interrupted or meets a damaged file.

use super::*;

both! {
    async fn what_was_at_work_when_the_program_stopped_has_failed(at: &Arranged) {
        let who = analyst(at).await;
        let ends = import(at, &who, "日期,客户名称,金额\n2025-11-01,甲医院,100\n").await;
        let tx = at.company.store.desk(&who).write(at.now()).await.unwrap();
        let permit = tx.permit::<Import>().unwrap();
        let stopped = [(1, Some(by_buyer())), (2, Some(fields(&[None]))), (3, None)];
        for (number, mapping) in stopped {
            let new = canopy_store::imports::NewImport {
                id: ImportId(Uuid::from_u128(number)),
                kind: FileKind::Sales,
                file_name: "file.csv".to_owned(),
                sha256: format!("{number:064x}"),
                sheet: String::new(),
                bytes: 1,
                mapping,
                options: "{}".to_owned(),
                recognised: String::new(),
            };
            permit.create_import(&new).await.unwrap();
        }
        let running = ImportId(Uuid::from_u128(3));
        permit.start_import(running, 1, UnknownAccounts::Create, true).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(imports::recover(&at.company).await.unwrap(), 2);
        let state = async |number| row(at, &who, ImportId(Uuid::from_u128(number))).await.state;
        assert_eq!(state(1).await, ImportState::Failed);
        assert_eq!(state(2).await, ImportState::Uploaded);
        assert_eq!(state(3).await, ImportState::Failed);
        assert_eq!(row(at, &who, ends.id).await.state, ImportState::Done);
        assert_eq!(sold(at).await["甲医院"], 100);
    }

    async fn a_run_that_fails_or_is_cancelled_leaves_nothing_half_done(at: &Arranged) {
        let who = analyst(at).await;
        let seen = hand_in(at, &who, "日期,客户名称,金额\n2025-11-01,甲医院,100\n").await;
        std::fs::remove_file(at.company.upload_path(&seen.sha256)).unwrap();
        let failed = carry_out(at, &who, &seen).await;
        assert_eq!(failed.state, ImportState::Failed);
        let lines = (0..20_000).map(|n| format!("2025-11-01,医院{n:05},10\n"));
        let text = format!("日期,客户名称,金额\n{}", lines.collect::<String>());
        let seen = hand_in(at, &who, &text).await;
        imports::start(&at.company, &who, seen.id, everything(&seen)).await.unwrap();
        let cancelled = imports::cancel(&at.company, &who, seen.id).await;
        at.company.settle().await;
        let state = row(at, &who, seen.id).await.state;
        let desk = at.company.store.system(SystemReason::Demo);
        if cancelled.is_err() {
            assert_eq!(state, ImportState::Done);
            return;
        }
        assert_eq!(state, ImportState::Cancelled);
        assert!(accounts(at).await.is_empty());
        assert!(desk.all_products().await.unwrap().is_empty());
        assert!(desk.all_sales_files().await.unwrap().is_empty());
        imports::recover(&at.company).await.unwrap();
        assert!(at.files("facts").is_empty(), "{:?}", at.files("facts"));
    }

    async fn files_of_undone_imports_stay_and_those_of_nobody_go(at: &Arranged) {
        let who = analyst(at).await;
        let done = import(at, &who, "日期,客户名称,金额\n2025-11-01,甲医院,100\n").await;
        imports::undo(&at.company, &who, done.id).await.unwrap();
        let kept = at.files("facts");
        assert_eq!(kept.len(), 2);
        let orphan = kept[0].replace(&done.id.to_string(), &Uuid::from_u128(5).to_string());
        std::fs::copy(&kept[0], orphan).unwrap();
        let (file, half) = at.company.staging_file().unwrap().keep().unwrap();
        // Where others may be receiving, only what is old goes.
        file.set_modified((at.now() - chrono::TimeDelta::days(2)).into()).unwrap();
        imports::recover(&at.company).await.unwrap();
        assert_eq!(at.files("facts"), kept);
        assert!(!half.exists());
    }

    async fn a_damaged_copy_of_an_upload_is_replaced(at: &Arranged) {
        let who = analyst(at).await;
        let text = "日期,客户名称,金额\n2025-11-01,甲医院,100\n2025-11-02,甲医院,11\n";
        let seen = hand_in(at, &who, text).await;
        std::fs::write(at.company.upload_path(&seen.sha256), "日期,客户名称,金额\n").unwrap();
        let again = hand_in(at, &who, text).await;
        assert_eq!((again.sha256.clone(), again.rows_good), (seen.sha256, 2));
        carry_out(at, &who, &again).await;
        assert_eq!(sold(at).await["甲医院"], 111);
    }
}
