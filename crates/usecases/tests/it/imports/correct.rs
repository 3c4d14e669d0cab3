//! Up to the start: recognised, checked, corrected, decided about, refused; and rows handed back.

use super::*;

both! {
    async fn a_corrected_import_cannot_be_started_as_it_was(at: &Arranged) {
        let who = analyst(at).await;
        let seen = hand_in(at, &who, TWO_WAYS).await;
        let to = correction(seen.version, by_payer());
        imports::correct(&at.company, &who, seen.id, to).await.unwrap();
        let stale = imports::start(&at.company, &who, seen.id, everything(&seen)).await;
        assert!(matches!(stale, Err(Failure::Conflict)), "{stale:?}");
        at.company.settle().await;
        let stale = imports::start(&at.company, &who, seen.id, everything(&seen)).await;
        assert!(matches!(stale, Err(Failure::Conflict)), "{stale:?}");
        let seen = row(at, &who, seen.id).await;
        assert_eq!((seen.state, seen.mapping.clone()), (ImportState::Checked, Some(by_payer())));
        carry_out(at, &who, &seen).await;
        let expected = [("丁公司".to_owned(), 540), ("丙公司".to_owned(), 90)];
        assert_eq!(sold(at).await, expected.into());
    }

    async fn of_two_corrections_the_later_counts_whichever_check_ends_first(at: &Arranged) {
        let who = analyst(at).await;
        let seen = hand_in(at, &who, TWO_WAYS).await;
        let first = correction(seen.version, by_payer());
        imports::correct(&at.company, &who, seen.id, first).await.unwrap();
        let late = correction(seen.version, by_buyer());
        let late = imports::correct(&at.company, &who, seen.id, late).await;
        assert!(matches!(late, Err(Failure::Conflict)), "{late:?}");
        // The check of the first may end at any moment and count up the version.
        loop {
            let now = row(at, &who, seen.id).await.version;
            let second = correction(now, by_buyer());
            match imports::correct(&at.company, &who, seen.id, second).await {
                Err(Failure::Conflict) => {}
                done => break done.unwrap(),
            }
        }
        at.company.settle().await;
        let seen = row(at, &who, seen.id).await;
        assert_eq!((seen.state, seen.mapping.clone()), (ImportState::Checked, Some(by_buyer())));
        carry_out(at, &who, &seen).await;
        let expected = [("乙医院".to_owned(), 200), ("甲医院".to_owned(), 500)];
        assert_eq!(sold(at).await, expected.into());
    }

    async fn a_check_ends_whatever_stands_in_the_file(at: &Arranged) {
        let who = analyst(at).await;
        // Beyond what is looked at to tell text from other files.
        let good = "2025-11-01,甲医院,100\n".repeat(60_000);
        let text = format!("日期,客户名称,金额\n{good}x\0y,乙\0医院,z\0\u{7}\n2025-11-01,丙\0医院,1\n");
        let seen = hand_in(at, &who, &text).await;
        assert_eq!((seen.state, seen.rows_bad), (ImportState::Checked, 1), "{:?}", seen.refusal);
        assert_eq!(problems(at, &who, seen.id).await.len(), 1);
        let done = carry_out(at, &who, &seen).await;
        assert_eq!(done.state, ImportState::Done, "{:?}", done.refusal);
    }

    async fn a_decision_is_about_what_was_seen_and_counts_once(at: &Arranged) {
        let who = analyst(at).await;
        let text = "日期,客户名称,金额\n2025-11-01,甲医院,100\n2025-11-02,乙医院,200\n";
        let seen = hand_in(at, &who, text).await;
        for _ in 0..2 {
            let create = choice(&seen, 0, HeldDecision::Create);
            imports::decide(&at.company, &who, seen.id, create).await.unwrap();
        }
        let other = choice(&seen, 0, HeldDecision::LeaveOut);
        let other = imports::decide(&at.company, &who, seen.id, other).await;
        assert!(matches!(other, Err(Failure::Conflict)), "{other:?}");
        let nobody = choice(&seen, 9, HeldDecision::Create);
        let nobody = imports::decide(&at.company, &who, seen.id, nobody).await;
        assert!(matches!(nobody, Err(Failure::NotFound)), "{nobody:?}");
        let hold = Start { unknown: UnknownAccounts::Hold, ..everything(&seen) };
        let open = imports::start(&at.company, &who, seen.id, hold).await;
        assert!(matches!(open, Err(Failure::Rule(Rule::UndecidedAccounts))), "{open:?}");
        assert_eq!(row(at, &who, seen.id).await.state, ImportState::Checked);
        assert!(accounts(at).await.is_empty(), "a decision creates nothing before the run");
        let again = correction(seen.version, seen.mapping.clone().unwrap());
        imports::correct(&at.company, &who, seen.id, again).await.unwrap();
        at.company.settle().await;
        let stale = choice(&seen, 1, HeldDecision::LeaveOut);
        let stale = imports::decide(&at.company, &who, seen.id, stale).await;
        assert!(matches!(stale, Err(Failure::Conflict)), "{stale:?}");
        let seen = row(at, &who, seen.id).await;
        let out = choice(&seen, 1, HeldDecision::LeaveOut);
        imports::decide(&at.company, &who, seen.id, out).await.unwrap();
        let done = carry_out(at, &who, &seen).await;
        assert_eq!((done.rows_good, done.rows_bad, done.accounts_created), (1, 1, 1));
        let late = choice(&done, 0, HeldDecision::Create);
        let late = imports::decide(&at.company, &who, seen.id, late).await;
        assert!(matches!(late, Err(Failure::Rule(Rule::WrongState))), "{late:?}");
        assert_eq!(sold(at).await, [("甲医院".to_owned(), 100)].into());
    }

    async fn an_account_matched_by_a_person_is_known_next_time_and_not_after_an_undo(at: &Arranged) {
        let who = analyst(at).await;
        import(at, &who, "日期,客户名称,金额\n2025-10-01,北京协和医院,10\n").await;
        let known = account(at, "北京协和医院").await.id;
        let seen = hand_in(at, &who, "日期,客户名称,金额\n2025-11-01,京城协和,100\n").await;
        let matched = choice(&seen, 0, HeldDecision::Match(known));
        imports::decide(&at.company, &who, seen.id, matched).await.unwrap();
        let done = carry_out(at, &who, &seen).await;
        assert_eq!(done.accounts_created, 0);
        assert_eq!(sold(at).await["北京协和医院"], 110);
        let next = hand_in(at, &who, "日期,客户名称,金额\n2025-12-01,京城协和,1\n").await;
        assert!(held(at, &who, next.id).await.is_empty());
        imports::undo(&at.company, &who, done.id).await.unwrap();
        let next = hand_in(at, &who, "日期,客户名称,金额\n2025-12-02,京城协和,1\n").await;
        assert_eq!(held(at, &who, next.id).await[0].decision, Decision::Open);
    }

    async fn all_the_rest_is_decided_at_once(at: &Arranged) {
        let who = analyst(at).await;
        let lines = (0..120).map(|n| format!("2025-11-01,H{n:03},医院{n:03},10\n"));
        let text = format!("日期,客户编码,客户名称,金额\n{}", lines.collect::<String>());
        let seen = hand_in(at, &who, &text).await;
        let desk = at.company.store.desk(&who);
        let permit = desk.permit::<Import>().unwrap();
        let first = choice(&seen, 3, HeldDecision::LeaveOut);
        imports::decide(&at.company, &who, seen.id, first).await.unwrap();
        let page = permit.open_held_accounts(seen.id, 0, 50).await.unwrap();
        assert_eq!((page.len(), page[3].seq), (50, 4));
        let next = permit.open_held_accounts(seen.id, page[49].seq + 1, 50).await.unwrap();
        assert_eq!((next.len(), next[0].seq), (50, 51));
        let stale = imports::decide_rest(&at.company, &who, seen.id, 0, Rest::Create).await;
        assert!(matches!(stale, Err(Failure::Conflict)), "{stale:?}");
        let rest =
            imports::decide_rest(&at.company, &who, seen.id, seen.version, Rest::Create).await;
        assert_eq!(rest.unwrap(), 119);
        let counts = permit.held_counts(seen.id).await.unwrap();
        assert_eq!((counts.open, counts.created, counts.left_out), (0, 119, 1));
        let hold = Start { unknown: UnknownAccounts::Hold, ..everything(&seen) };
        imports::start(&at.company, &who, seen.id, hold).await.unwrap();
        at.company.settle().await;
        assert_eq!(row(at, &who, seen.id).await.accounts_created, 119);
    }

    async fn rejected_rows_are_handed_back_corrected_and_imported(at: &Arranged) {
        let who = analyst(at).await;
        let text = "日期,客户名称,金额\n25/11/2025,甲医院,1000\n03/05/2025,乙医院,x\n\
                    04/06/2025,丙医院,30.123456\n合计,,1030\n,丁医院,7\n";
        let seen = hand_in(at, &who, text).await;
        assert_eq!((seen.rows_good, seen.rows_bad, seen.rows_total_lines), (2, 2, 1));
        carry_out(at, &who, &seen).await;
        let headers = ["row", "problem"].map(ToOwned::to_owned);
        let say = |problem: &canopy_domain::imports::Problem| format!("{:?}", problem.code);
        let sheet = imports::rejected(&at.company, &who, seen.id, headers, say).await.unwrap();
        assert_eq!(sheet.headers, ["row", "problem", "日期", "客户名称", "金额"]);
        assert_eq!(sheet.rows.len(), 2, "{:?}", sheet.rows);
        let text = String::from_utf8(to_bytes(OutFormat::Csv, &[sheet]).unwrap()).unwrap();
        let corrected = text.replace(",x", ",50").replace(",,丁医院", ",2025-07-01,丁医院");
        let done = import(at, &who, &corrected).await;
        assert_eq!((done.rows_good, done.rows_bad), (2, 0));
        assert_eq!(done.first_day.unwrap().to_string(), "2025-05-03", "{corrected}");
        let expected = [("丁医院", 7), ("丙医院", 30), ("乙医院", 50), ("甲医院", 1000)];
        assert_eq!(sold(at).await, expected.map(|(name, sum)| (name.to_owned(), sum)).into());
    }

    async fn a_refused_upload_stores_nothing(at: &Arranged) {
        let who = analyst(at).await;
        for text in ["", "\u{0}\u{1}\u{2}PK", "%PDF-1.7\n\u{0}"] {
            let upload = received(at, "file.csv", text);
            let refused = imports::upload(&at.company, &who, upload).await;
            assert!(matches!(refused, Err(Failure::Refused(_))), "{text:?}: {refused:?}");
        }
        at.company.settle().await;
        let desk = at.company.store.desk(&who);
        assert!(desk.permit::<Import>().unwrap().imports(10, None).await.unwrap().rows.is_empty());
        assert!(at.files("uploads").is_empty() && at.files("facts").is_empty());
    }

    async fn nobody_but_an_importer_imports(at: &Arranged) {
        let analyst = analyst(at).await;
        let seen = hand_in(at, &analyst, "日期,客户名称,金额\n2025-11-01,甲医院,100\n").await;
        let who = Caller { job: Job::Director, ..analyst };
        let company = &at.company;
        let upload = received(at, "other.csv", "日期,客户名称,金额\n2025-11-01,乙,1\n");
        let to = correction(seen.version, by_payer());
        let create = choice(&seen, 0, HeldDecision::Create);
        let refused = [
            imports::upload(company, &who, upload).await.map(drop),
            imports::correct(company, &who, seen.id, to).await,
            imports::decide(company, &who, seen.id, create).await,
            imports::decide_rest(company, &who, seen.id, seen.version, Rest::Create).await.map(drop),
            imports::start(company, &who, seen.id, everything(&seen)).await,
            imports::cancel(company, &who, seen.id).await,
            imports::undo(company, &who, seen.id).await,
        ];
        for refused in refused {
            assert!(matches!(refused, Err(Failure::Forbidden(_))), "{refused:?}");
        }
        let still = at.company.store.system(SystemReason::Demo);
        let still = still.permit::<Import>().unwrap().import(seen.id).await.unwrap();
        assert_eq!((still.state, still.version), (ImportState::Checked, seen.version));
    }

    async fn a_page_is_shown_without_opening_the_file(at: &Arranged) {
        let who = analyst(at).await;
        let seen = hand_in(at, &who, TWO_WAYS).await;
        std::fs::remove_file(at.company.upload_path(&seen.sha256)).unwrap();
        let desk = at.company.store.desk(&who);
        let found = imports::recognised(&at.company, &desk, &seen).await.unwrap();
        assert_eq!(found.columns, ["日期", "客户名称", "付款方", "金额", "未税金额"]);
        assert_eq!((found.sample.len(), Some(found.mapping)), (3, seen.mapping));
    }
}
