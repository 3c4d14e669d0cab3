//! Leads that come in files: what is known of those imported before, writing many at once, and taking
//! back those nobody worked on.

use super::rows::{NewLead, Step, WORDS, texts};
use crate::StoreError;
use crate::accounts::SearchForms;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::{Bulk, Column, OnClash, row};
use crate::names::Named;
use crate::reach::tables::{IMPORTS, LEADS};
use crate::reach::{Import, Permit, open, scoped};
use canopy_domain::access::{Action, Scope};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::leads::{LeadState, StepKind, phone_digits};
use canopy_domain::primitives::{ImportId, LeadId};
use sea_query::{Expr, ExprTrait as _};
use serde_json::json;
use uuid::Uuid;

/// Writing leads in bulk; a permit to import is needed, and the right to edit leads.
pub type PutLeads<'tx> = Permit<'tx, Import, Tx>;

/// What undoing an import did to its leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Withdrawn {
    /// Those nobody had worked on; they are gone.
    pub removed: u64,
    /// Those somebody had; they stay.
    pub kept: u64,
}

/// A lead that came in a file, with what its row is recognised by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadKept {
    /// The lead.
    pub id: LeadId,
    /// What its row is recognised by.
    pub key: String,
}

row!(LeadKept { id, key });

impl<D: AsRef<Desk>> Permit<'_, Import, D> {
    /// What the rows of leads imported before are recognised by.
    pub async fn imported_leads(&self) -> Result<Vec<LeadKept>, StoreError> {
        let desk = self.at().as_ref();
        let mut statement = scoped::select_owned(desk, Action::ViewLeads, LEADS);
        statement
            .columns(["id", "import_key"].map(|column| (LEADS, column)))
            .and_where(Expr::col((LEADS, "import_key")).is_not_null());
        desk.fetch(&statement).await
    }
}

impl PutLeads<'_> {
    /// Keeps the leads of an import, each with what its row is recognised by.
    pub async fn create_leads(
        &self,
        import: ImportId,
        leads: &[(NewLead, String)],
    ) -> Result<(), StoreError> {
        let tx = self.at();
        if tx.scope(Action::EditLeads) != Scope::All {
            return Err(StoreError::Forbidden(Action::EditLeads));
        }
        if leads.is_empty() {
            return Ok(());
        }
        tx.write_all(&creation(tx, import, leads)?).await?;
        tx.renames(Named::Leads, leads.iter().map(|(lead, _)| lead.id.0));
        let change = Change::of(Verb::CreateLeads, RecordKind::Import, import.0);
        tx.record(change.after(json!({ "created": leads.len() }))).await
    }

    /// Takes back the leads of an import that are as they came; those somebody worked on stay. How
    /// many stay is kept with the import.
    pub async fn withdraw_leads(&self, import: ImportId) -> Result<Withdrawn, StoreError> {
        let tx = self.at();
        let mut statement = scoped::select_owned(tx, Action::ViewLeads, LEADS);
        statement
            .expr(Expr::col((LEADS, "id")).count())
            .and_where(Expr::col((LEADS, "import_id")).eq(import.0));
        let (all,): (u64,) = tx.fetch_one(&statement).await?;
        if all == 0 {
            return Ok(Withdrawn::default());
        }
        let untouched = scoped::delete_owned(tx, Action::EditLeads, LEADS)
            .and_where(Expr::col((LEADS, "import_id")).eq(import.0))
            .and_where(Expr::col((LEADS, "version")).eq(1_i64))
            .and_where(Expr::col((LEADS, "state")).eq(LeadState::New.code()))
            .to_owned();
        let removed = tx.execute(&untouched).await?;
        let gone = Withdrawn { removed, kept: all.saturating_sub(removed) };
        let number = |count: u64| i64::try_from(count).map_err(StoreError::broken);
        let statement = open::update(IMPORTS)
            .value("leads_removed", number(gone.removed)?)
            .value("leads_kept", number(gone.kept)?)
            .and_where(Expr::col("id").eq(import.0))
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "removed": gone.removed, "kept": gone.kept });
        tx.record(Change::of(Verb::WithdrawLeads, RecordKind::Import, import.0).after(after))
            .await?;
        Ok(gone)
    }
}

fn creation(tx: &Tx, import: ImportId, leads: &[(NewLead, String)]) -> Result<Bulk, StoreError> {
    let text = |of: &dyn Fn(&NewLead) -> String| {
        Column::Text(leads.iter().map(|(lead, _)| Some(of(lead))).collect())
    };
    let id = |of: &dyn Fn(&NewLead) -> Option<Uuid>| {
        Column::Uuid(leads.iter().map(|(lead, _)| of(lead)).collect())
    };
    let forms: Vec<SearchForms> =
        leads.iter().map(|(lead, _)| SearchForms::of(&lead.words.organisation, "", &[])).collect();
    let form = |of: &dyn Fn(&SearchForms) -> &String| {
        Column::Text(forms.iter().map(|form| Some(of(form).clone())).collect())
    };
    let came_at = |lead: &NewLead| lead.came_at.unwrap_or_else(|| tx.now());
    let history = leads.iter().map(|(lead, _)| {
        let (at, by) = (came_at(lead), tx.actor());
        let came = Step { at, by, what: StepKind::Came, note: String::new(), other: None };
        serde_json::to_string(&[came]).map(Some)
    });
    let words = WORDS.into_iter().enumerate().map(|(at, column)| {
        let word = move |lead: &NewLead| {
            texts(&lead.words).get(at).map_or_else(String::new, |text| (*text).to_owned())
        };
        (column, text(&word))
    });
    let rest = [
        ("id", id(&|lead| Some(lead.id.0))),
        ("sort_name", form(&|form| &form.sort_name)),
        ("name_search", form(&|form| &form.name_search)),
        ("pinyin", form(&|form| &form.pinyin)),
        ("initials", form(&|form| &form.initials)),
        ("phone_digits", text(&|lead| phone_digits(&lead.words.phone))),
        ("channel_id", id(&|lead| Some(lead.channel.0))),
        ("source", text(&|lead| lead.source.code().to_owned())),
        ("territory_id", id(&|lead| lead.territory.map(|territory| territory.0))),
        ("owner_id", id(&|lead| lead.owner.map(|owner| owner.0))),
        ("history", Column::Text(history.collect::<Result<_, _>>()?)),
        ("reference", text(&|lead| lead.reference.clone())),
        ("import_id", id(&|_| Some(import.0))),
        ("import_key", Column::Text(leads.iter().map(|(_, key)| Some(key.clone())).collect())),
        (
            "created_at",
            Column::Instant(leads.iter().map(|(lead, _)| Some(came_at(lead))).collect()),
        ),
        ("updated_at", Column::Instant(vec![Some(tx.now()); leads.len()])),
    ];
    let columns = rest.into_iter().chain(words).collect();
    Ok(Bulk { table: LEADS.name(), columns, on_clash: OnClash::Fail })
}
