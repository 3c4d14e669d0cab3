//! Which accounts a file is about, and what becomes of them when it is undone.

use super::*;

both! {
    async fn imports_at_the_same_time_share_the_accounts_they_bring(at: &Arranged) {
        let who = analyst(at).await;
        let texts = [1, 2, 3].map(|day| {
            format!("日期,客户编码,客户名称,产品名称,金额\n2025-11-0{day},C1,甲医院,药,100\n2025-11-0{day},,乙医院,药,10\n")
        });
        let mut seen = Vec::new();
        for text in &texts {
            seen.push(hand_in(at, &who, text).await);
        }
        for one in &seen {
            imports::start(&at.company, &who, one.id, everything(one)).await.unwrap();
        }
        at.company.settle().await;
        for one in &seen {
            assert_eq!(row(at, &who, one.id).await.state, ImportState::Done);
        }
        let expected = [("乙医院".to_owned(), 30), ("甲医院".to_owned(), 300)];
        assert_eq!(accounts(at).await.len(), 2);
        assert_eq!(sold(at).await, expected.into());
        let desk = at.company.store.system(SystemReason::Demo);
        assert_eq!(desk.all_products().await.unwrap().len(), 1);
        imports::undo(&at.company, &who, seen[0].id).await.unwrap();
        let expected = [("乙医院".to_owned(), 20), ("甲医院".to_owned(), 200)];
        assert_eq!(sold(at).await, expected.into(), "accounts others sell to stay");
    }

    async fn cancelling_leaves_accounts_other_imports_sell_to(at: &Arranged) {
        let who = analyst(at).await;
        let first = hand_in(at, &who, "日期,客户名称,金额\n2025-11-01,甲医院,100\n").await;
        let create = choice(&first, 0, HeldDecision::Create);
        imports::decide(&at.company, &who, first.id, create).await.unwrap();
        import(at, &who, "日期,客户名称,金额\n2025-11-02,甲医院,200\n").await;
        imports::cancel(&at.company, &who, first.id).await.unwrap();
        assert_eq!(row(at, &who, first.id).await.state, ImportState::Cancelled);
        assert_eq!(sold(at).await, [("甲医院".to_owned(), 200)].into());
        let again = imports::cancel(&at.company, &who, first.id).await;
        assert!(matches!(again, Err(Failure::Rule(Rule::WrongState))), "{again:?}");
    }

    async fn the_same_names_next_month_are_the_same_accounts(at: &Arranged) {
        let who = analyst(at).await;
        let month = |month: u32| {
            format!(
                "日期,客户编码,客户名称,金额\n\
                 2025-{month}-01,,协和医院(东院),1\n2025-{month}-02,,协和医院（东院）,2\n\
                 2025-{month}-03,,Acme Ltd,4\n2025-{month}-04,,ACME LTD,8\n\
                 2025-{month}-05,C1,甲医院,16\n2025-{month}-06,,甲医院,32\n\
                 2025-{month}-07,H1,人民医院,64\n2025-{month}-08,H2,人民医院,128\n\
                 2025-{month}-09,,人民医院,256\n"
            )
        };
        import(at, &who, &month(10)).await;
        let after_one = accounts(at).await.len();
        assert_eq!(after_one, 6);
        import(at, &who, &month(11)).await;
        import(at, &who, &month(12)).await;
        assert_eq!(accounts(at).await.len(), after_one);
        let by_name = sold(at).await;
        assert_eq!((by_name["协和医院(东院)"], by_name["Acme Ltd"], by_name["甲医院"]), (9, 36, 144));
    }

    async fn an_accounts_file_makes_one_account_of_one_name(at: &Arranged) {
        let who = analyst(at).await;
        let text = "客户编码,客户名称,级别,城市\n,协和医院(东院),三级,\n,协和医院（东院）,,北京\n\
                    ,甲医院,二级,\nC1,甲医院,,上海\n";
        import(at, &who, text).await;
        assert_eq!(accounts(at).await.len(), 2);
        let one = account(at, "甲医院").await;
        assert_eq!((one.code.as_str(), one.level.as_str(), one.city.as_str()), ("C1", "二级", "上海"));
        import(at, &who, &format!("{text},,,\n,乙医院,,\n")).await;
        assert_eq!(accounts(at).await.len(), 3);
    }

    async fn parents_that_lead_back_and_names_of_nobody_are_told_with_their_column(at: &Arranged) {
        let who = analyst(at).await;
        import(at, &who, "客户编码,客户名称,上级客户\nA,甲,\nB,乙,A\nC,丙,\n").await;
        let text = "客户编码,客户名称,上级客户,辖区,负责人\n\
                    A,甲,B,,\nC,丙,D,火星区,无人\nD,丁,,,\nE,同名,,,\nF,同名,,,\nG,庚,同名,,\n";
        let seen = hand_in(at, &who, text).await;
        let told = problems(at, &who, seen.id).await;
        let column = |name: &str| name.to_owned();
        assert!(told.contains(&(2, column("上级客户"), ProblemCode::ParentCircle)), "{told:?}");
        assert!(told.contains(&(7, column("上级客户"), ProblemCode::ParentUnknown)), "{told:?}");
        assert!(told.contains(&(3, column("辖区"), ProblemCode::TerritoryUnknown)), "{told:?}");
        assert!(told.contains(&(3, column("负责人"), ProblemCode::OwnerUnknown)), "{told:?}");
        assert_eq!(told.len(), 4, "{told:?}");
        carry_out(at, &who, &seen).await;
        assert_eq!(account(at, "甲").await.parent, None);
        assert_eq!(account(at, "乙").await.parent, Some(account(at, "甲").await.id));
        assert_eq!(account(at, "丙").await.parent, Some(account(at, "丁").await.id));
    }

    async fn rows_left_out_are_counted_as_rows_and_leaving_all_out_is_refused(at: &Arranged) {
        let who = analyst(at).await;
        let text = "客户名称,2025年1月,2025年2月,2025年3月\n甲医院,1,2,3\n乙医院,4,5,6\n丙医院,7,8,9\n";
        let seen = hand_in(at, &who, text).await;
        assert_eq!(seen.rows_good, 3);
        let out = choice(&seen, 1, HeldDecision::LeaveOut);
        imports::decide(&at.company, &who, seen.id, out).await.unwrap();
        let done = carry_out(at, &who, &seen).await;
        assert_eq!((done.rows_good, done.rows_bad), (2, 1));
        imports::undo(&at.company, &who, done.id).await.unwrap();
        let seen = hand_in(at, &who, text).await;
        let rest = imports::decide_rest(&at.company, &who, seen.id, seen.version, Rest::LeaveOut);
        assert_eq!(rest.await.unwrap(), 3);
        let failed = carry_out(at, &who, &seen).await;
        assert_eq!((failed.state, failed.refusal), (ImportState::Failed, Some(Refusal::AllLeftOut)));
    }

    async fn undoing_an_accounts_file_puts_back_what_it_changed(at: &Arranged) {
        let who = analyst(at).await;
        import(at, &who, "客户编码,客户名称,级别,城市,床位数\nA,甲医院,二级,北京,100\nB,乙医院,三级,上海,200\n").await;
        let before = [account(at, "甲医院").await, account(at, "乙医院").await];
        let text = "客户编码,客户名称,级别,城市,床位数,上级客户,别名\n\
                    A,甲总医院,三级,天津,300,B,甲院\nB,乙医院,三级,上海,200,,\nC,丙医院,,,,,\n";
        let done = import(at, &who, text).await;
        assert_eq!((done.accounts_created, done.accounts_changed), (1, 1));
        let level = Some("一级".to_owned());
        edit(at, "甲总医院", AccountPatch { level, ..AccountPatch::default() }).await;
        imports::undo(&at.company, &who, done.id).await.unwrap();
        assert_eq!(row(at, &who, done.id).await.values_kept, 1);
        assert_eq!(accounts(at).await.len(), 2);
        let after = account(at, "甲医院").await;
        assert_eq!(after.level, "一级");
        assert_eq!((&after.city, after.parent), (&before[0].city, None));
        assert_eq!(after.attributes, before[0].attributes);
        let desk = at.company.store.system(SystemReason::Demo);
        let known = desk.permit::<Import>().unwrap().known_accounts().await.unwrap();
        assert!(known.iter().all(|account| account.aliases.is_empty()), "{known:?}");
        assert_eq!(account(at, "乙医院").await, before[1]);
    }

    async fn a_trashed_candidate_has_no_name_any_more(at: &Arranged) {
        let who = analyst(at).await;
        let first = import(at, &who, "日期,客户名称,金额\n2025-10-01,北京协和医院,10\n").await;
        let seen = hand_in(at, &who, "日期,客户名称,金额\n2025-11-01,北京协和医院东院,100\n").await;
        let near = held(at, &who, seen.id).await[0].candidates.clone();
        let ids: std::collections::BTreeSet<AccountId> = near.iter().map(|(id, _)| *id).collect();
        let desk = at.company.store.desk(&who);
        assert_eq!(desk.live_account_names(&ids).await.unwrap().len(), 1);
        imports::undo(&at.company, &who, first.id).await.unwrap();
        assert!(desk.live_account_names(&ids).await.unwrap().is_empty());
    }
}
