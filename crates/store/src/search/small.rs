//! What there is little of, by what it is called: who works here, territories, versions of standards
//! and screenings. Their lists are read once for a moment, not for each search.

use super::accounts::Found;
use super::called::Sought;
use crate::StoreError;
use crate::desk::{Count, Desk};
use crate::dialect::row;
use crate::reach::tables::{SCREENING_RUNS, STANDARDS};
use crate::reach::{ViewStandards, ViewTeam, open};
use crate::team::{Territory, User};
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::{Day, RunId, StandardId};
use canopy_domain::search::Closeness;
use canopy_domain::standards::StandardStatus;
use sea_query::{Expr, ExprTrait as _, Order};

/// Versions and runs looked at, the latest.
const LOOKED_AT: u64 = 500;

/// A version of a standard that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardFound {
    /// Its id.
    pub id: StandardId,
    /// Code of the standard.
    pub code: String,
    /// Number of the version.
    pub number: u32,
    /// Where it stands.
    pub status: StandardStatus,
    /// Its name in Chinese.
    pub name_zh: String,
    /// Its name in English.
    pub name_en: String,
}

row!(StandardFound { id, code, number, status, name_zh, name_en });

/// A finished screening that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunFound {
    /// Its id.
    pub id: RunId,
    /// The last day looked at.
    pub as_of: Day,
    /// Name of the standard in Chinese.
    pub name_zh: String,
    /// Name of the standard in English.
    pub name_en: String,
}

row!(RunFound { id, as_of, name_zh, name_en });

impl Desk {
    /// Who works here and is called so, the closest first.
    pub async fn search_people(
        &self,
        sought: &Sought,
        most: usize,
    ) -> Result<Found<User>, StoreError> {
        let people = self.permit::<ViewTeam>()?.users().await?;
        let names = |user: &User| [user.name.clone(), user.sign_in_name.clone()];
        Ok(self.closest(sought, people, most, names))
    }

    /// The territories that are called so, the closest first.
    pub async fn search_territories(
        &self,
        sought: &Sought,
        most: usize,
    ) -> Result<Found<Territory>, StoreError> {
        let tree = self.territories().await?;
        Ok(self.closest(sought, tree, most, |one| [one.name.clone(), one.code.clone()]))
    }

    /// The versions of standards that are called so in either language, the closest first.
    pub async fn search_standards(
        &self,
        sought: &Sought,
        most: usize,
    ) -> Result<Found<StandardFound>, StoreError> {
        self.permit::<ViewStandards>()?;
        let columns = ["id", "code", "number", "status", "name_zh", "name_en"];
        let mut statement = open::select(STANDARDS);
        statement
            .columns(columns)
            .order_by("code", Order::Asc)
            .order_by("number", Order::Desc)
            .limit(LOOKED_AT);
        let versions: Vec<StandardFound> = self.fetch_kept(&statement).await?;
        let names =
            |one: &StandardFound| [one.name_zh.clone(), one.name_en.clone(), one.code.clone()];
        Ok(self.closest(sought, versions, most, names))
    }

    /// The finished screenings whose standard or day is called so, the closest first.
    pub async fn search_runs(
        &self,
        sought: &Sought,
        most: usize,
    ) -> Result<Found<RunFound>, StoreError> {
        if self.scope(Action::ViewAccounts) == Scope::Nothing {
            return Ok(Found::nothing());
        }
        let mut statement = open::select(SCREENING_RUNS);
        statement
            .columns([(SCREENING_RUNS, "id"), (SCREENING_RUNS, "as_of")])
            .columns([(STANDARDS, "name_zh"), (STANDARDS, "name_en")])
            .inner_join(
                STANDARDS,
                Expr::col((STANDARDS, "id")).equals((SCREENING_RUNS, "standard_id")),
            )
            .and_where(Expr::col((SCREENING_RUNS, "status")).eq("done"))
            .order_by((SCREENING_RUNS, "created_at"), Order::Desc)
            .order_by((SCREENING_RUNS, "id"), Order::Desc)
            .limit(LOOKED_AT);
        let runs: Vec<RunFound> = self.fetch_kept(&statement).await?;
        let names =
            |run: &RunFound| [run.name_zh.clone(), run.name_en.clone(), run.as_of.to_string()];
        Ok(self.closest(sought, runs, most, names))
    }

    /// The closest of a short list; its own order decides between equals.
    fn closest<T, const N: usize>(
        &self,
        sought: &Sought,
        all: Vec<T>,
        most: usize,
        names: impl Fn(&T) -> [String; N],
    ) -> Found<T> {
        let found = all.into_iter().filter_map(|one| {
            let names = names(&one);
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            Some((self.closeness(sought, &names)?, one))
        });
        let mut found: Vec<(Closeness, T)> = found.collect();
        found.sort_by_key(|(closeness, _)| *closeness);
        let total = Count { at_least: found.len() as u64, is_exact: true };
        found.truncate(most);
        Found { rows: found, total }
    }
}
