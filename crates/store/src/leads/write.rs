//! Keeping leads and changing those that were found to be worked on. Every change adds a step to the
//! lead's own history and a line to the audit log, in one commit.

use super::rows::{Lead, NewLead, Step, WORDS, texts};
use crate::StoreError;
use crate::accounts::SearchForms;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::names::Named;
use crate::reach::tables::{ACCOUNTS, LEADS};
use crate::reach::{Reached, WorkOn, scoped};
use canopy_domain::access::{Action, Scope};
use canopy_domain::accounts::normalise_name;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::leads::{LeadState, LeadWords, StepKind, phone_digits};
use canopy_domain::primitives::{AccountId, TerritoryId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Query, SimpleExpr, UpdateStatement};
use serde_json::{Value, json};
use uuid::Uuid;

/// Steps a lead's own history keeps.
const STEPS_MOST: usize = 500;

impl Tx {
    /// Keeps a lead. Whoever enters one must be able to work on it afterwards, and answer for the
    /// territory it lies in, if any.
    pub async fn create_lead(&self, lead: &NewLead) -> Result<(), StoreError> {
        if self.scope(Action::EditLeads) == Scope::Nothing
            || !self.answers_for(Action::EditLeads, lead.territory).await?
        {
            return Err(StoreError::Forbidden(Action::EditLeads));
        }
        self.renames(Named::Leads, [lead.id.0]);
        let forms = SearchForms::of(&lead.words.organisation, "", &[]);
        let came_at = lead.came_at.unwrap_or_else(|| self.now());
        let came = Step {
            at: came_at,
            by: self.actor(),
            what: StepKind::Came,
            note: String::new(),
            other: None,
        };
        let columns = WORDS.into_iter().chain([
            "id",
            "sort_name",
            "name_search",
            "pinyin",
            "initials",
            "phone_digits",
            "channel_id",
            "source",
            "consented_at",
            "territory_id",
            "owner_id",
            "history",
            "reference",
            "created_at",
            "updated_at",
        ]);
        let rest: [SimpleExpr; 15] = [
            lead.id.0.into(),
            forms.sort_name.into(),
            forms.name_search.into(),
            forms.pinyin.into(),
            forms.initials.into(),
            phone_digits(&lead.words.phone).into(),
            lead.channel.0.into(),
            lead.source.code().into(),
            lead.has_consent.then(|| self.now()).into(),
            lead.territory.map(|territory| territory.0).into(),
            lead.owner.map(|owner| owner.0).into(),
            serde_json::to_string(&[came])?.into(),
            lead.reference.as_str().into(),
            came_at.into(),
            self.now().into(),
        ];
        let values = texts(&lead.words).into_iter().map(SimpleExpr::from).chain(rest);
        let statement =
            Query::insert().into_table(LEADS).columns(columns).values_panic(values).to_owned();
        self.execute_one(&statement).await?;
        let after = json!({
            "organisation": lead.words.organisation,
            "channel": lead.channel.0,
            "source": lead.source.code(),
            "territory": lead.territory.map(|it| it.0),
            "owner": lead.owner.map(|it| it.0),
            "consent": lead.has_consent,
        });
        self.record(Change::of(Verb::Create, RecordKind::Lead, lead.id.0).after(after)).await?;
        match self.find_lead(lead.id).await {
            Err(StoreError::NotFound) => Err(StoreError::Forbidden(Action::EditLeads)),
            found => found.map(drop),
        }
    }
}

impl Reached<'_, Lead, WorkOn> {
    /// Changes what is known of the lead, if nobody changed it since `version`.
    pub async fn change(self, version: i64, words: &LeadWords) -> Result<(), StoreError> {
        self.is_alive(version)?;
        let (before, after) = differences(&self.row.words, words);
        if after.as_object().is_some_and(serde_json::Map::is_empty) {
            return Ok(());
        }
        let mut statement = self.update(version, self.step(StepKind::Changed, "", None))?;
        self.tx().renames(Named::Leads, [self.row.id.0]);
        set_words(&mut statement, words);
        self.tx().execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::Lead, self.row.id.0);
        self.tx().record(change.before(before).after(after)).await
    }

    /// Gives the lead to a territory and a person, or to neither.
    pub async fn hand_over(
        self,
        version: i64,
        (territory, owner): (Option<TerritoryId>, Option<UserId>),
    ) -> Result<(), StoreError> {
        self.is_alive(version)?;
        if (territory, owner) == (self.row.territory, self.row.owner) {
            return Ok(());
        }
        let other = owner.map(|owner| owner.0);
        let mut statement = self.update(version, self.step(StepKind::HandedOver, "", other))?;
        statement
            .value("territory_id", territory.map(|territory| territory.0))
            .value("owner_id", owner.map(|owner| owner.0));
        self.tx().execute_one(&statement).await?;
        let of = |territory: Option<TerritoryId>, owner: Option<UserId>| json!({ "territory": territory.map(|it| it.0), "owner": owner.map(|it| it.0) });
        let change = Change::of(Verb::Change, RecordKind::Lead, self.row.id.0)
            .before(of(self.row.territory, self.row.owner))
            .after(of(territory, owner));
        self.tx().record(change).await
    }

    /// Takes a step that leads into a state, with a note.
    pub async fn step_to(
        self,
        version: i64,
        (state, note): (LeadState, &str),
    ) -> Result<(), StoreError> {
        let what = StepKind::into_state(state).ok_or(StoreError::WrongState)?;
        self.may_become(version, state)?;
        let mut statement = self.update(version, self.step(what, note, None))?;
        statement.value("state", state.code());
        if state == LeadState::Qualified {
            statement.value("qualified_at", self.tx().now());
        }
        if state == LeadState::Working && self.row.owner.is_none() {
            statement.value("owner_id", self.tx().actor().map(|actor| actor.0));
        }
        self.tx().execute_one(&statement).await?;
        let after = json!({ "state": state.code(), "reason": note });
        let change = Change::of(Verb::Change, RecordKind::Lead, self.row.id.0)
            .before(json!({ "state": self.row.state.code() }));
        self.tx().record(change.after(after)).await
    }

    /// Says that a customer or another lead that looks alike is somebody else.
    pub async fn keep_apart(self, version: i64, other: Uuid) -> Result<(), StoreError> {
        self.is_alive(version)?;
        if !self.row.state.is_open() || other == self.row.id.0 {
            return Err(StoreError::WrongState);
        }
        if self.apart.contains(&other) {
            return Ok(());
        }
        let mut apart = self.apart.clone();
        apart.push(other);
        let mut statement =
            self.update(version, self.step(StepKind::KeptApart, "", Some(other)))?;
        statement.value("apart", serde_json::to_string(&apart)?);
        self.tx().execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::Lead, self.row.id.0)
            .after(json!({ "kept_apart": other }));
        self.tx().record(change).await
    }

    /// Puts this lead into another one that goes on for both, with `words` and the consent they are
    /// kept by; both keep their history.
    pub async fn merge_into(
        self,
        version: i64,
        other: &Reached<'_, Lead, WorkOn>,
        (words, consented_at): (&LeadWords, Option<DateTime<Utc>>),
    ) -> Result<(), StoreError> {
        self.may_become(version, LeadState::Merged)?;
        let (tx, id, into) = (self.tx(), self.row.id.0, other.row.id.0);
        if id == into || !other.row.state.is_open() {
            return Err(StoreError::WrongState);
        }
        let mut gone = self.update(version, self.step(StepKind::MergedInto, "", Some(into)))?;
        gone.value("state", LeadState::Merged.code()).value("merged_id", into);
        tx.execute_one(&gone).await?;
        let note = &self.row.words.organisation;
        let absorbed = other.step(StepKind::Absorbed, note, Some(id));
        let mut kept = other.update(other.row.version, absorbed)?;
        tx.renames(Named::Leads, [id, into]);
        set_words(&mut kept, words);
        kept.value("consented_at", consented_at);
        tx.execute_one(&kept).await?;
        let change = Change::of(Verb::Merge, RecordKind::Lead, id).after(json!({ "into": into }));
        tx.record(change).await?;
        let (mut before, mut after) = differences(&other.row.words, words);
        if other.row.consented_at != consented_at {
            let told = [(&mut before, other.row.consented_at), (&mut after, consented_at)];
            for (told, at) in told {
                if let Some(told) = told.as_object_mut() {
                    told.insert("consented_at".to_owned(), json!(at));
                }
            }
        }
        let change = Change::of(Verb::Merge, RecordKind::Lead, into).before(before);
        tx.record(change.after(after)).await
    }

    /// Whether it can still be changed by whoever read `version`: it became nothing else.
    fn is_alive(&self, version: i64) -> Result<(), StoreError> {
        if self.row.version != version {
            return Err(StoreError::Conflict);
        }
        let is_alive = self.row.state.is_open() || self.row.state == LeadState::Discarded;
        if is_alive { Ok(()) } else { Err(StoreError::WrongState) }
    }

    /// Whether the step can be taken by whoever read `version`: a stale page is told so first.
    pub(super) fn may_become(&self, version: i64, state: LeadState) -> Result<(), StoreError> {
        if self.row.version != version {
            return Err(StoreError::Conflict);
        }
        if self.row.state.may_become(state) { Ok(()) } else { Err(StoreError::WrongState) }
    }

    pub(super) fn step(&self, what: StepKind, note: &str, other: Option<Uuid>) -> Step {
        Step { at: self.tx().now(), by: self.tx().actor(), what, note: note.to_owned(), other }
    }

    /// The start of a change of this lead as `version` knew it, with its step in the history.
    pub(super) fn update(&self, version: i64, step: Step) -> Result<UpdateStatement, StoreError> {
        let mut history = self.history.clone();
        history.push(step);
        // How it came stays; what happened in between is in the audit log too.
        let beyond = history.len().saturating_sub(STEPS_MOST);
        history.drain(1..=beyond);
        let mut statement = scoped::update_owned(self.tx(), Action::EditLeads, LEADS);
        statement
            .value("history", serde_json::to_string(&history)?)
            .value("updated_at", self.tx().now())
            .value("version", self.row.version + 1)
            .and_where(Expr::col((LEADS, "id")).eq(self.row.id.0))
            .and_where(Expr::col((LEADS, "version")).eq(version));
        Ok(statement)
    }
}

fn set_words(statement: &mut UpdateStatement, words: &LeadWords) {
    let forms = SearchForms::of(&words.organisation, "", &[]);
    for (column, text) in WORDS.into_iter().zip(texts(words)) {
        statement.value(column, text);
    }
    statement
        .value("phone_digits", phone_digits(&words.phone))
        .value("sort_name", forms.sort_name)
        .value("name_search", forms.name_search)
        .value("pinyin", forms.pinyin)
        .value("initials", forms.initials);
}

/// The values that differ, before and after.
fn differences(before: &LeadWords, after: &LeadWords) -> (Value, Value) {
    let (mut was, mut is) = (serde_json::Map::new(), serde_json::Map::new());
    for (at, column) in WORDS.into_iter().enumerate() {
        let (Some(old), Some(new)) =
            (texts(before).get(at).copied(), texts(after).get(at).copied())
        else {
            continue;
        };
        if old != new {
            was.insert(column.to_owned(), json!(old));
            is.insert(column.to_owned(), json!(new));
        }
    }
    (Value::Object(was), Value::Object(is))
}

impl Desk {
    /// Whether the caller answers for a territory: it is theirs or below, or none.
    pub async fn answers_for(
        &self,
        action: Action,
        territory: Option<TerritoryId>,
    ) -> Result<bool, StoreError> {
        let Some(territory) = territory else { return Ok(true) };
        let mut reached = scoped::territories_to(self, action);
        reached.and_where(Expr::col("id").eq(territory.0));
        Ok(self.fetch_first::<(TerritoryId,)>(&reached).await?.is_some())
    }

    /// Customers in reach that are called so, letter for letter as they sort.
    pub async fn customers_called(&self, names: &[&str]) -> Result<Vec<AccountId>, StoreError> {
        let sorted = names.iter().map(|name| SearchForms::of(name, "", &[]).sort_name);
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .columns(["id", "name"].map(|column| (ACCOUNTS, column)))
            .and_where(Expr::col((ACCOUNTS, "sort_name")).is_in(sorted));
        let rows: Vec<(AccountId, String)> = self.fetch(&statement).await?;
        let asked: Vec<String> = names.iter().map(|name| normalise_name(name)).collect();
        let is_called = |name: &str| asked.contains(&normalise_name(name));
        Ok(rows.into_iter().filter(|(_, name)| is_called(name)).map(|(id, _)| id).collect())
    }
}
