//! A signed-in person as the rules see them.

use super::Powers;
use crate::primitives::{AccessTokenId, TerritoryId, UserId};
use crate::{Day, Lang};
use serde::{Deserialize, Serialize};

/// What a person does in the company; decides what they may do within their reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Job {
    /// 代表: own accounts, teams they are on, and the territories they hold.
    Representative,
    /// 地区经理: everything in the territories they hold and below.
    Manager,
    /// 销售总监: every account; publishes standards.
    Director,
    /// 销售运营: every account; imports, standards, screening.
    Analyst,
    /// 合规: sees every account and the audit log; changes nothing.
    Auditor,
    /// 系统管理员: users, territories, settings; sees accounts to keep them in order.
    Administrator,
}

impl Job {
    /// Every job, in the order they are listed.
    pub const ALL: [Self; 6] = [
        Self::Representative,
        Self::Manager,
        Self::Director,
        Self::Analyst,
        Self::Auditor,
        Self::Administrator,
    ];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Representative => "representative",
            Self::Manager => "manager",
            Self::Director => "director",
            Self::Analyst => "analyst",
            Self::Auditor => "auditor",
            Self::Administrator => "administrator",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|job| job.code() == code)
    }
}

/// A signed-in person. Made only by sign-in, the command line and tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// Who.
    pub user: UserId,
    /// Their job.
    pub job: Job,
    /// Territories they hold directly; those below follow from the tree.
    pub territories: Vec<TerritoryId>,
    /// Language they read.
    pub lang: Lang,
    /// Whom they represent today.
    pub stands_in_for: Vec<StandIn>,
    /// What the token they came with allows of what they may.
    pub powers: Powers,
    /// The access token they came with; none for a session.
    pub token: Option<AccessTokenId>,
}

/// Somebody absent whom the caller represents as their deputy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// Who is absent.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Their job.
    pub job: Job,
    /// Territories they hold directly.
    pub territories: Vec<TerritoryId>,
    /// The last day.
    pub until: Day,
}

impl Caller {
    /// Somebody who may do all their job allows, and represents nobody.
    pub const fn new(user: UserId, job: Job, territories: Vec<TerritoryId>, lang: Lang) -> Self {
        Self {
            user,
            job,
            territories,
            lang,
            stands_in_for: Vec::new(),
            powers: Powers::ALL,
            token: None,
        }
    }

    /// Them without anybody they represent.
    #[must_use]
    pub fn alone(&self) -> Self {
        Self { stands_in_for: Vec::new(), ..self.clone() }
    }
}
