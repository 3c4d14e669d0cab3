//! Backups: made beside people at work, whole or not at all, checked to the byte, put back so that
//! the company screens as it did.

use crate::company::{Arranged, both};
use canopy_analytics::FactStore;
use canopy_domain::audit::RecordKind;
use canopy_store::audit::AuditFilter;
use canopy_store::screening::Population;
use canopy_store::settings::Settings;
use canopy_store::{ManageTeam, OpenOptions, Store, SystemReason, ViewAudit};
use canopy_testkit::business::{self, Customer};
use canopy_usecases::backup::{
    BackupFault, CompanyPlace, Fault, KeepRule, Schedule, back_up, before_upgrade, make_due,
    present, restore, verify,
};
use canopy_usecases::screening::{self, Screen};
use canopy_usecases::{Clock, Company};
use chrono::{DateTime, TimeDelta, Utc};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const CUSTOMERS: [Customer; 3] = [
    Customer { code: "A", name: "甲", level: "三级甲等", territory: None, monthly: (10, 40) },
    Customer { code: "B", name: "乙", level: "二级甲等", territory: None, monthly: (30, 30) },
    Customer { code: "C", name: "丙", level: "", territory: None, monthly: (20, 15) },
];

async fn made(at: &Arranged, to: &Path) -> PathBuf {
    let made = back_up(&at.company, &at.place(), to).await.unwrap();
    assert_eq!(made.manifest, verify(&made.path).await.unwrap());
    made.path
}

async fn open(place: &CompanyPlace) -> Company {
    let store = Store::open(&place.database, &OpenOptions::default()).await.unwrap();
    let facts = FactStore::open_dir(&place.folder.join("facts")).unwrap();
    Company::new(store, facts, &place.folder.join("uploads"), None).unwrap()
}

async fn screened(company: &Company, now: DateTime<Utc>) -> String {
    let desk = company.store.system(SystemReason::Demo);
    let standard = match desk.latest_run().await.unwrap() {
        Some(run) => desk.run(run).await.unwrap().standard,
        None => business::publish(company, now, "pharma").await,
    };
    let screen = Screen { standard, population: Population::default(), as_of: None };
    let run = screening::run(company, &desk, now, screen).await.unwrap();
    desk.run(run).await.unwrap().result_sha256
}

async fn rename(company: &Company, now: DateTime<Utc>, name: &str) {
    let desk = company.store.system(SystemReason::Setup);
    let tx = desk.write(now).await.unwrap();
    let settings = Settings { company_name: name.to_owned(), ..Settings::default() };
    tx.permit::<ManageTeam>().unwrap().set_settings(&settings).await.unwrap();
    tx.commit().await.unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

both! {
    async fn what_is_put_back_screens_as_it_did_and_lacks_what_came_later(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        std::fs::write(at.company.upload_path(&"ab".repeat(32)), b"upload").unwrap();
        let before = screened(&at.company, at.now()).await;
        rename(&at.company, at.now(), "备份前").await;
        let (kept, free) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let backup = made(at, kept.path()).await;
        assert_eq!(names(kept.path()), ["canopy-20260105T080000Z"]);
        rename(&at.company, at.now(), "备份后").await;

        let place = at.free_place(&free.path().join("again")).await;
        restore(&backup, &place).await.unwrap();
        let again = open(&place).await;
        let settings = again.store.system(SystemReason::Upkeep).settings().await.unwrap();
        assert_eq!(settings.company_name, "备份前");
        assert_eq!(screened(&again, at.now()).await, before);
        assert_eq!(std::fs::read(again.upload_path(&"ab".repeat(32))).unwrap(), b"upload");
        again.settle().await;
        again.store.close().await;

        // A second time nothing is overwritten, neither files nor records.
        let taken = restore(&backup, &place).await;
        assert!(matches!(taken, Err(BackupFault::NotEmpty(_))), "{taken:?}");
        let elsewhere = CompanyPlace { folder: free.path().join("other"), ..place.clone() };
        let taken = restore(&backup, &elsewhere).await;
        assert!(matches!(taken, Err(BackupFault::DatabaseNotEmpty)), "{taken:?}");
        assert!(!elsewhere.folder.exists());
        at.give_back(&place).await;
    }

    async fn records_are_copied_before_an_upgrade_and_three_copies_are_kept(at: &Arranged) {
        rename(&at.company, at.now(), "升级前").await;
        let place = at.place();
        let mut kept = Vec::new();
        for minute in 0..5 {
            let now = at.now() + TimeDelta::minutes(minute);
            kept.push(before_upgrade(&at.company.store, &place, now).await.unwrap());
        }
        let there: Vec<bool> = kept.iter().map(|copy| copy.is_file()).collect();
        assert_eq!(there, [false, false, true, true, true]);
        assert_eq!(names(&place.folder.join("before-upgrade")).len(), 3, "and nothing half done");
    }

    async fn whatever_is_wrong_with_a_backup_is_named_and_nothing_is_put_back(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let (kept, free) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let backup = made(at, kept.path()).await;
        let manifest = verify(&backup).await.unwrap();
        let fact = manifest.files.iter().find(|file| file.path.starts_with("facts/facts")).unwrap();
        let rollup = manifest.files.iter().find(|file| file.path.contains("rollup")).unwrap();
        let mut bytes = std::fs::read(backup.join(&fact.path)).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(backup.join(&fact.path), bytes).unwrap();
        std::fs::remove_file(backup.join(&rollup.path)).unwrap();
        std::fs::write(backup.join("facts/more.parquet"), b"").unwrap();
        let place = at.free_place(&free.path().join("again")).await;
        for outcome in [verify(&backup).await, restore(&backup, &place).await] {
            let Err(BackupFault::Damaged(faults)) = outcome else { panic!("{outcome:?}") };
            assert_eq!(faults, [
                Fault::Changed(fact.path.clone()),
                Fault::Missing(rollup.path.clone()),
                Fault::Foreign("facts/more.parquet".to_owned()),
            ]);
        }
        assert!(!place.folder.exists());
        let nothing = verify(free.path()).await;
        assert!(matches!(nothing, Err(BackupFault::NoBackup(_))), "{nothing:?}");
        at.give_back(&place).await;
    }

    async fn a_backup_made_while_people_write_is_whole(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let (kept, free) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let (company, now) = (at.company.clone(), at.now());
        let writing = tokio::spawn(async move {
            for number in 0..60 {
                rename(&company, now, &format!("第{number}次")).await;
            }
        });
        let backup = made(at, kept.path()).await;
        writing.await.unwrap();
        let place = at.free_place(&free.path().join("again")).await;
        restore(&backup, &place).await.unwrap();
        let again = open(&place).await;
        // Each change has its entry, none of either is half there.
        let settings = again.store.system(SystemReason::Upkeep).settings().await.unwrap();
        let number = settings.company_name.trim_matches(|one: char| !one.is_ascii_digit());
        let changes = number.parse::<u64>().map_or(0, |number| number + 1);
        let system = again.store.system(SystemReason::Demo);
        let filter = AuditFilter { record_kind: Some(RecordKind::Settings), ..Default::default() };
        let told = system.permit::<ViewAudit>().unwrap().audit(&filter, 100).await.unwrap();
        assert_eq!(told.len() as u64, changes);
        again.store.close().await;
        at.give_back(&place).await;
    }

    async fn backups_are_made_when_due_and_dropped_by_the_rule(at: &Arranged) {
        let kept = TempDir::new().unwrap();
        let schedule = Schedule {
            to: kept.path().to_owned(),
            every: TimeDelta::hours(12),
            keep: KeepRule { days: 2, weeks: 0, months: 0 },
        };
        let mut days = Vec::new();
        for hours in [0_i64, 6, 12, 24, 36, 60] {
            let now = at.now() + TimeDelta::hours(hours);
            let company = at.company.clone().with_clock(Clock::told(move || now));
            let made = make_due(&company, &at.place(), &schedule).await.unwrap();
            days.push(made.is_some());
        }
        assert_eq!(days, [true, false, true, true, true, true]);
        let left: Vec<DateTime<Utc>> =
            present(kept.path()).unwrap().into_iter().map(|(at, _)| at).collect();
        assert_eq!(left.len(), 2, "{left:?}");
        assert_eq!(left[0], at.now() + TimeDelta::hours(60));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_goes_back_into_its_own_kind_of_database_only() {
    let at = Arranged::sqlite().await;
    let (kept, free) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let backup = made(&at, kept.path()).await;
    let place = CompanyPlace {
        folder: free.path().join("again"),
        database: "postgres://nobody@127.0.0.1:1/none".to_owned(),
    };
    let refused = restore(&backup, &place).await;
    assert!(matches!(refused, Err(BackupFault::OtherDatabase)), "{refused:?}");
    let missing = back_up(&at.company, &at.place(), &free.path().join("nowhere")).await;
    assert!(matches!(missing, Err(BackupFault::NoFolder(_))), "{missing:?}");
    at.finish().await;
}
