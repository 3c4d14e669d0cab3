//! Answers to surveys: counted within reach, and no more once their import is undone.

use crate::database::both;
use crate::world::{accounts, caller, id, named, setup, upload, user};
use canopy_domain::access::Job;
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::{AccountId, Amount, ImportId};
use canopy_store::Import;
use canopy_store::imports::{Finished, UnknownAccounts};
use canopy_store::surveys::NewAnswer;

fn answer(account: u128, day: &str, score: i64) -> NewAnswer {
    NewAnswer {
        account: AccountId(id(account)),
        survey: "nps".to_owned(),
        answered_on: day.parse().unwrap(),
        score: Amount::from_units(score).unwrap(),
        role: "院长".to_owned(),
        comment: String::new(),
        row: 2,
    }
}

both! {
    async fn answers_count_within_reach_until_their_import_is_undone(database: &Database) {
        let import = ImportId(id(1));
        let tx = setup(&database.store).await;
        let owner = user(&tx, 7, Job::Representative).await;
        let mut own = named(10, "甲医院");
        own.owner = Some(owner);
        let keys = accounts(&tx, &[own, named(11, "乙医院")]).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.create_import(&upload(1, FileKind::Surveys)).await.unwrap();
        permit.start_import(import, 1, UnknownAccounts::Create, false).await.unwrap();
        let given = [
            answer(10, "2025-03-01", 9),
            answer(10, "2025-04-01", 9),
            answer(10, "2024-04-01", 2),
            answer(11, "2025-04-01", 3),
        ];
        permit.add_survey_answers(import, &given).await.unwrap();
        permit.finish_import(import, &Finished::default(), &[]).await.unwrap();
        tx.commit().await.unwrap();

        let days = ("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let desk = database.store.desk(&caller(7, Job::Representative, &[]));
        let found = desk.survey_scores(days.0, days.1).await.unwrap();
        assert_eq!(found.len(), 1);
        let nine = Amount::from_units(9).unwrap();
        assert_eq!((found[0].sales_key, found[0].score, found[0].count), (keys[0], nine, 2));
        let own = desk.survey_answers(AccountId(id(10)), 50).await.unwrap();
        assert_eq!((own.len(), own[0].answered_on.to_string()), (3, "2025-04-01".to_owned()));
        assert!(desk.survey_answers(AccountId(id(11)), 50).await.unwrap().is_empty());

        let tx = setup(&database.store).await;
        tx.permit::<Import>().unwrap().undo_import(import).await.unwrap();
        tx.commit().await.unwrap();
        let all = database.store.desk(&caller(8, Job::Director, &[]));
        assert!(all.survey_scores(days.0, days.1).await.unwrap().is_empty());
        assert!(all.survey_answers(AccountId(id(10)), 50).await.unwrap().is_empty());
    }
}
