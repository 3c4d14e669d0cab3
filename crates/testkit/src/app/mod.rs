//! The application in a process of its own: router, records on SQLite and sales facts in a folder
//! that goes away. Requests are made by [`Browser`]s; time stands still unless told.

mod browser;
mod people;

pub use browser::{Browser, FileSent, Page};
pub use people::Persona;

use canopy_analytics::FactStore;
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_store::settings::Settings as CompanySettings;
use canopy_store::{ManageTeam, OpenOptions, Store, SystemReason};
use canopy_usecases::{Clock, Company, access};
use canopy_web::{App, Settings};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The application under test.
pub struct TestApp {
    /// Its parts, for arranging things and for looking at what happened.
    pub company: Company,
    router: axum::Router,
    settings: Settings,
    people: BTreeMap<Persona, UserId>,
    now: Arc<Mutex<DateTime<Utc>>>,
    observer: tokio::sync::Mutex<sqlx::SqliteConnection>,
    _folder: tempfile::TempDir,
}

impl TestApp {
    /// As people run it: over http, with passwords.
    pub async fn start() -> Self {
        Self::start_with(Settings::default()).await
    }

    /// With other settings.
    pub async fn start_with(settings: Settings) -> Self {
        Self::start_as(settings, |app| app).await
    }

    /// With other settings and parts.
    pub async fn start_as(settings: Settings, arrange: impl FnOnce(App) -> App) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("canopy.db");
        let url = format!("sqlite:{}", file.display());
        let store = Store::open(&url, &OpenOptions::default()).await.expect("a store");
        let facts = FactStore::open_dir(&folder.path().join("facts")).expect("a fact store");
        let now = Arc::new(Mutex::new("2026-07-01T09:00:00Z".parse().expect("a time")));
        let told = Arc::clone(&now);
        let clock = Clock::told(move || *told.lock().expect("the time"));
        let company = Company::new(store, facts, &folder.path().join("uploads"), None)
            .expect("a company")
            .with_clock(clock);
        let people = people::hire(&company.store, company.clock.now()).await;
        let router = canopy_web::router(arrange(App::new(company.clone(), settings)));
        use sqlx::Connection as _;
        let observer = sqlx::SqliteConnection::connect(&url).await.expect("an observer");
        let observer = tokio::sync::Mutex::new(observer);
        Self { company, router, settings, people, now, observer, _folder: folder }
    }

    /// The router itself, for serving it where a real browser looks.
    pub fn router(&self) -> axum::Router {
        self.router.clone()
    }

    /// The time inside.
    pub fn now(&self) -> DateTime<Utc> {
        *self.now.lock().expect("the time")
    }

    /// Lets time pass.
    pub fn pass(&self, time: TimeDelta) {
        *self.now.lock().expect("the time") += time;
    }

    /// A number that changes whenever anything is committed to the records.
    pub async fn state(&self) -> i64 {
        let mut observer = self.observer.lock().await;
        sqlx::query_scalar("PRAGMA data_version").fetch_one(&mut *observer).await.expect("a number")
    }

    /// A one-time set-up link's token for a person.
    pub async fn set_up_token(&self, person: Persona) -> String {
        let desk = self.company.store.system(SystemReason::Setup);
        access::invite(&desk, self.id_of(person), self.now()).await.expect("a link")
    }

    /// The id of a person.
    pub fn id_of(&self, person: Persona) -> UserId {
        *self.people.get(&person).expect("everybody is hired")
    }

    /// The territory a person holds.
    pub fn territory_of(&self, person: Persona) -> Option<TerritoryId> {
        person.territory().map(people::territory_id)
    }

    /// A browser of somebody who is not signed in.
    pub fn nobody(&self) -> Browser<'_> {
        Browser::new(self)
    }

    /// A browser in which a person is signed in.
    pub async fn signed_in(&self, person: Persona) -> Browser<'_> {
        let from = access::From::default();
        let store = &self.company.store;
        let entry = access::demo_sign_in(store, self.id_of(person), from, None, self.now()).await;
        let mut browser = Browser::new(self);
        let name = if self.settings.is_https { "__Host-canopy-session" } else { "canopy-session" };
        browser.set_cookie(name, &entry.expect("a session").token);
        browser
    }

    /// 李思源, representative of 江苏一区.
    pub async fn representative_li(&self) -> Browser<'_> {
        self.signed_in(Persona::RepresentativeLi).await
    }

    /// 王建宁, manager of 江苏省区.
    pub async fn manager_wang(&self) -> Browser<'_> {
        self.signed_in(Persona::ManagerWang).await
    }

    /// 陈望舒, sales director.
    pub async fn director_chen(&self) -> Browser<'_> {
        self.signed_in(Persona::DirectorChen).await
    }

    /// 赵一鸣, sales operations.
    pub async fn analyst_zhao(&self) -> Browser<'_> {
        self.signed_in(Persona::AnalystZhao).await
    }

    /// 孙若兰, compliance.
    pub async fn auditor_sun(&self) -> Browser<'_> {
        self.signed_in(Persona::AuditorSun).await
    }

    /// 钱守正, administrator.
    pub async fn administrator_qian(&self) -> Browser<'_> {
        self.signed_in(Persona::AdministratorQian).await
    }

    /// 周子墨, representative of 广东二区: sees nothing of 李's.
    pub async fn stranger(&self) -> Browser<'_> {
        self.signed_in(Persona::StrangerZhou).await
    }
}

/// Sets the company up so that personas can be chosen.
async fn as_demonstration(store: &Store, now: DateTime<Utc>) {
    let tx = store.system(SystemReason::Demo).write(now).await.expect("a transaction");
    let settings = CompanySettings {
        company_name: "青禾医药".to_owned(),
        currency: "CNY".to_owned(),
        is_demo: true,
    };
    let permit = tx.permit::<ManageTeam>().expect("a permit");
    permit.set_settings(&settings).await.expect("settings");
    tx.commit().await.expect("a commit");
}
