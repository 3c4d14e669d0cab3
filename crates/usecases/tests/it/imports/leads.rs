//! Leads that come in a file: shown with whom they look the same as, entered once, taken back.

use super::*;
use canopy_domain::leads::{ChannelKind, LeadSource, LeadState};
use canopy_domain::primitives::ChannelId;
use canopy_store::leads::{LeadQuery, LeadRow};
use canopy_usecases::leads::{self as verbs, ChangeChannel, TakeStep};
use canopy_usecases::local_day;

const FILE: &str = "单位名称,联系人,职务,电话,邮箱,城市,需求,来源渠道,登记日期,线索编号\n\
    鹤浦市中医院,单若水,主任,13900000011,dan@example.cn,鹤浦,抗凝方案,学术年会,2025-10-08,L-1\n\
    鹤浦市第三医院,毕安和,,0571-88000022,,鹤浦,索取样品,学术年会,2025-10-09,L-2\n\
    北京协和医院,盛南乔,,,,北京,询价,学术年会,2025-10-09,L-3\n";

async fn channel(at: &Arranged, name: &str) -> ChannelId {
    let desk = at.company.store.system(SystemReason::Demo);
    let name = name.to_owned();
    let asked =
        ChangeChannel { name, kind: ChannelKind::Offline, territory: None, is_active: true };
    verbs::add_channel(&desk, at.now(), &asked).await.unwrap().unwrap()
}

async fn leads(at: &Arranged) -> Vec<LeadRow> {
    let desk = at.company.store.system(SystemReason::Demo);
    let query = LeadQuery { limit: 100, ..LeadQuery::default() };
    let mut rows = desk.leads(&query).await.unwrap().rows;
    rows.sort_by(|a, b| a.reference.cmp(&b.reference));
    rows
}

async fn codes(at: &Arranged, who: &Caller, id: ImportId) -> Vec<(u32, ProblemCode)> {
    problems(at, who, id).await.into_iter().map(|(row, _, code)| (row, code)).collect()
}

both! {
    async fn a_file_of_leads_is_recognised_checked_entered_and_undone(at: &Arranged) {
        use ProblemCode as P;
        let who = analyst(at).await;
        channel(at, "学术年会").await;
        import(at, &who, "客户编码,客户名称,别名,级别\nH1,北京协和医院,协和,三级\n").await;
        let seen = hand_in(at, &who, FILE).await;
        assert_eq!((seen.kind, seen.state), (FileKind::Leads, ImportState::Checked));
        assert_eq!((seen.rows_good, seen.rows_bad, seen.rows_known), (3, 0, 0));
        assert_eq!(codes(at, &who, seen.id).await, [(4, P::LikeAccount)]);
        assert!(leads(at).await.is_empty(), "a check enters nothing");
        let done = carry_out(at, &who, &seen).await;
        assert_eq!((done.state, done.rows_good), (ImportState::Done, 3));
        let rows = leads(at).await;
        assert_eq!(rows.len(), 3);
        let first = &rows[0];
        assert_eq!((first.source, first.import), (LeadSource::Import, Some(done.id)));
        assert_eq!((first.reference.as_str(), first.words.person.as_str()), ("L-1", "单若水"));
        assert_eq!((first.words.need.as_str(), first.words.role.as_str()), ("抗凝方案", "主任"));
        assert_eq!(local_day(first.created_at).to_string(), "2025-10-08");
        assert_eq!((first.consented_at, first.channel_name.as_str()), (None, "学术年会"));
        // The account it may be is offered on the lead itself.
        let desk = at.company.store.desk(&who);
        let third = desk.lead(rows[2].id).await.unwrap();
        assert!(verbs::alike(&desk, &third).await.unwrap().is_undecided());
        imports::undo(&at.company, &who, done.id).await.unwrap();
        assert!(leads(at).await.is_empty());
        let undone = row(at, &who, done.id).await;
        assert_eq!((undone.leads_removed, undone.leads_kept), (3, 0));
        // Undone, the same file may come again.
        assert_eq!(import(at, &who, FILE).await.rows_good, 3);
    }

    async fn leads_that_are_here_and_rows_that_repeat_are_not_entered_again(at: &Arranged) {
        use ProblemCode as P;
        let who = analyst(at).await;
        channel(at, "学术年会").await;
        import(at, &who, FILE).await;
        let same = hand_in(at, &who, FILE).await;
        assert_eq!((same.rows_good, same.rows_known), (0, 3));
        let started = imports::start(&at.company, &who, same.id, everything(&same)).await;
        assert!(matches!(started, Err(Failure::Refused(Refusal::NoValidRow { .. }))), "{started:?}");
        // Saved anew with one lead more, which repeats itself, and one that looks like an old one.
        let more = format!(
            "{FILE}鹤浦康复医院,,,,,,,学术年会,2025-10-10,L-4\n鹤浦康复医院,,,,,,,学术年会,2025-10-10,L-4\n\
             鹤浦市第三人民医院分院,毕安和,,0571-8800 0022,,,,学术年会,2025-10-11,L-5\n"
        );
        let seen = hand_in(at, &who, &more).await;
        assert_eq!((seen.rows_good, seen.rows_bad, seen.rows_known), (2, 0, 4));
        let told = codes(at, &who, seen.id).await;
        let known = [2, 3, 4].map(|row| (row, P::LeadKnown));
        assert_eq!(told[..3], known);
        assert_eq!(told[3..], [(6, P::RowRepeated), (7, P::LikeLead)]);
        carry_out(at, &who, &seen).await;
        assert_eq!(leads(at).await.len(), 5);
        let rejected = imports::rejected(
            &at.company, &who, seen.id, ["行".to_owned(), "问题".to_owned()], |_| String::new(),
        );
        assert!(rejected.await.unwrap().rows.is_empty(), "nothing of it is there to be corrected");
    }

    async fn undoing_leaves_leads_somebody_worked_on(at: &Arranged) {
        let who = analyst(at).await;
        channel(at, "学术年会").await;
        let done = import(at, &who, FILE).await;
        let desk = at.company.store.desk(&who);
        let id = leads(at).await[1].id;
        let (state, note) = (LeadState::Working, String::new());
        let asked = TakeStep { id, version: 1, state, note };
        verbs::take_step(&desk, at.now(), &asked).await.unwrap().unwrap();
        imports::undo(&at.company, &who, done.id).await.unwrap();
        let rows = leads(at).await;
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [id]);
        let undone = row(at, &who, done.id).await;
        assert_eq!((undone.leads_removed, undone.leads_kept), (2, 1));
        // What stayed is not entered a second time.
        let again = import(at, &who, FILE).await;
        assert_eq!((again.rows_good, again.rows_known), (2, 1));
    }

    async fn rows_without_a_known_channel_are_problems_until_one_is_chosen(at: &Arranged) {
        use ProblemCode as P;
        let who = analyst(at).await;
        let text = "公司,联系人,电话,线索来源,留言\n甲公司,张三,13900000012,展会,\n乙公司,李四,13900000013,,\n\
                    丙公司,王五,电话不详,展会,\n,赵六,13900000014,展会,\n合计,,,,\n";
        let seen = hand_in(at, &who, text).await;
        assert_eq!((seen.kind, seen.rows_good, seen.rows_bad), (FileKind::Leads, 0, 4));
        assert_eq!(seen.rows_total_lines, 1);
        let told = codes(at, &who, seen.id).await;
        let expected =
            [(2, P::ChannelUnknown), (3, P::ChannelMissing), (4, P::PhoneUnusual), (5, P::OrganisationMissing)];
        assert_eq!(told.iter().filter(|(row, _)| *row < 6).copied().collect::<Vec<_>>(), expected);
        let chosen = channel(at, "咨询电话").await;
        let reading = Reading { channel: Some(chosen), ..Reading::default() };
        let asked = Correction { version: seen.version, reading, kind: None, mapping: seen.mapping };
        imports::correct(&at.company, &who, seen.id, asked).await.unwrap();
        at.company.settle().await;
        let seen = row(at, &who, seen.id).await;
        assert_eq!((seen.rows_good, seen.rows_bad), (2, 2));
        carry_out(at, &who, &seen).await;
        let rows = leads(at).await;
        assert!(rows.iter().all(|row| row.channel == chosen));
        assert!(codes(at, &who, seen.id).await.contains(&(2, P::ChannelChosen)));
        let words = |problem: &canopy_domain::imports::Problem| format!("{:?}", problem.code);
        let headers = ["行".to_owned(), "问题".to_owned()];
        let rejected = imports::rejected(&at.company, &who, seen.id, headers, words).await.unwrap();
        assert_eq!(rejected.rows.len(), 2);
    }

    async fn nobody_without_the_right_imports_leads(at: &Arranged) {
        let who = analyst(at).await;
        channel(at, "学术年会").await;
        let seen = hand_in(at, &who, FILE).await;
        for job in [Job::Representative, Job::Manager, Job::Director, Job::Auditor] {
            let other = Caller { job, ..who.clone() };
            let refused = imports::start(&at.company, &other, seen.id, everything(&seen)).await;
            assert!(refused.is_err(), "{job:?}");
        }
        assert!(leads(at).await.is_empty());
    }
}
