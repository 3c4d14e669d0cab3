//! Who works at the company under test, and the territories they hold.

use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_store::team::{NewTerritory, NewUser};
use canopy_store::{ManageTeam, Store, SystemReason};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// One person per job, and a stranger from another territory. The demonstration has the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Persona {
    /// 李思源, representative of 江苏一区.
    RepresentativeLi,
    /// 王建宁, manager of 江苏省区.
    ManagerWang,
    /// 陈望舒, sales director.
    DirectorChen,
    /// 赵一鸣, sales operations.
    AnalystZhao,
    /// 孙若兰, compliance.
    AuditorSun,
    /// 钱守正, administrator.
    AdministratorQian,
    /// 周子墨, representative of 广东二区.
    StrangerZhou,
}

impl Persona {
    /// Everybody.
    pub const ALL: [Self; 7] = [
        Self::RepresentativeLi,
        Self::ManagerWang,
        Self::DirectorChen,
        Self::AnalystZhao,
        Self::AuditorSun,
        Self::AdministratorQian,
        Self::StrangerZhou,
    ];

    /// The name to sign in with.
    pub const fn sign_in_name(self) -> &'static str {
        match self {
            Self::RepresentativeLi => "li",
            Self::ManagerWang => "wang",
            Self::DirectorChen => "chen",
            Self::AnalystZhao => "zhao",
            Self::AuditorSun => "sun",
            Self::AdministratorQian => "qian",
            Self::StrangerZhou => "zhou",
        }
    }

    /// The full name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RepresentativeLi => "李思源",
            Self::ManagerWang => "王建宁",
            Self::DirectorChen => "陈望舒",
            Self::AnalystZhao => "赵一鸣",
            Self::AuditorSun => "孙若兰",
            Self::AdministratorQian => "钱守正",
            Self::StrangerZhou => "周子墨",
        }
    }

    /// The job.
    pub const fn job(self) -> Job {
        match self {
            Self::RepresentativeLi | Self::StrangerZhou => Job::Representative,
            Self::ManagerWang => Job::Manager,
            Self::DirectorChen => Job::Director,
            Self::AnalystZhao => Job::Analyst,
            Self::AuditorSun => Job::Auditor,
            Self::AdministratorQian => Job::Administrator,
        }
    }

    /// Code of the territory held.
    pub const fn territory(self) -> Option<&'static str> {
        match self {
            Self::RepresentativeLi => Some("CN-E-JS-1"),
            Self::ManagerWang => Some("CN-E-JS"),
            Self::DirectorChen => Some("CN"),
            Self::StrangerZhou => Some("CN-S-GD-2"),
            _ => None,
        }
    }
}

/// Code, name and the code of the territory above; parents first.
const TERRITORIES: [(&str, &str, &str); 7] = [
    ("CN", "全国", ""),
    ("CN-E", "华东大区", "CN"),
    ("CN-S", "华南大区", "CN"),
    ("CN-E-JS", "江苏省区", "CN-E"),
    ("CN-S-GD", "广东省区", "CN-S"),
    ("CN-E-JS-1", "江苏一区", "CN-E-JS"),
    ("CN-S-GD-2", "广东二区", "CN-S-GD"),
];

/// The id of a territory by its code.
pub(super) fn territory_id(code: &str) -> TerritoryId {
    let place = TERRITORIES.iter().position(|(known, ..)| *known == code).expect("a territory");
    TerritoryId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_1000 + place as u128))
}

/// Puts everybody and every territory into the records.
pub(super) async fn hire(store: &Store, now: DateTime<Utc>) -> BTreeMap<Persona, UserId> {
    super::as_demonstration(store, now).await;
    let tx = store.system(SystemReason::Demo).write(now).await.expect("a transaction");
    let permit = tx.permit::<ManageTeam>().expect("a permit");
    for (code, name, above) in TERRITORIES {
        let territory = NewTerritory {
            id: territory_id(code),
            code: code.to_owned(),
            name: name.to_owned(),
            parent: (!above.is_empty()).then(|| territory_id(above)),
        };
        permit.create_territory(&territory).await.expect("a territory");
    }
    let mut people = BTreeMap::new();
    for (place, person) in Persona::ALL.into_iter().enumerate() {
        let id =
            UserId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + place as u128 + 1));
        let user = NewUser {
            id,
            sign_in_name: person.sign_in_name().to_owned(),
            name: person.name().to_owned(),
            job: person.job(),
            lang: Lang::ZhCn,
        };
        permit.create_user(&user).await.expect("a user");
        if let Some(code) = person.territory() {
            permit.set_holdings(id, &[territory_id(code)]).await.expect("a holding");
        }
        people.insert(person, id);
    }
    tx.commit().await.expect("a commit");
    people
}
