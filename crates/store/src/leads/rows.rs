//! The rows of leads as lists, pages and changes see them.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::{Cell, Cells, FromCells, Json, Row, decode};
use crate::reach::scoped;
use crate::reach::tables::{LEAD_CHANNELS, LEADS, TERRITORIES, USERS};
use canopy_domain::access::Action;
use canopy_domain::leads::{ChannelKind, LeadSource, LeadState, LeadWords, StepKind};
use canopy_domain::primitives::{AccountId, ChannelId, ImportId, LeadId, TerritoryId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, SelectStatement};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A lead in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadRow {
    /// Its id.
    pub id: LeadId,
    /// What it says.
    pub words: LeadWords,
    /// By which channel it came.
    pub channel: ChannelId,
    /// The channel's name.
    pub channel_name: String,
    /// How it came in.
    pub source: LeadSource,
    /// Its territory.
    pub territory: Option<TerritoryId>,
    /// The territory's name.
    pub territory_name: Option<String>,
    /// Who works on it.
    pub owner: Option<UserId>,
    /// Their name.
    pub owner_name: Option<String>,
    /// Where it stands.
    pub state: LeadState,
    /// The account it became or belongs to; within the reader's reach or not.
    pub account: Option<AccountId>,
    /// The lead it went into.
    pub merged_into: Option<LeadId>,
    /// Its number where it comes from.
    pub reference: String,
    /// The import it came with.
    pub import: Option<ImportId>,
    /// When the person agreed that their data are kept.
    pub consented_at: Option<DateTime<Utc>>,
    /// When it came in.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// When it became an account.
    pub converted_at: Option<DateTime<Utc>>,
    /// Counts up with every change; a form sends back the one it was filled from.
    pub version: i64,
    pub(super) sort_name: String,
}

/// A lead with its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// Everything a list shows.
    pub row: LeadRow,
    /// Leads and accounts it was said not to be the same as.
    pub apart: Vec<Uuid>,
    /// What happened to it, the earliest first.
    pub history: Vec<Step>,
}

/// Something that happened to a lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// When.
    pub at: DateTime<Utc>,
    /// Who; none where a stranger wrote into a form.
    pub by: Option<UserId>,
    /// What.
    pub what: StepKind,
    /// A reason or note.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The other lead or the account it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<Uuid>,
}

/// A lead to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewLead {
    /// Its id, made by the caller.
    pub id: LeadId,
    /// What it says.
    pub words: LeadWords,
    /// By which channel it came.
    pub channel: ChannelId,
    /// How it came in.
    pub source: LeadSource,
    /// Whether the person agreed that their data are kept.
    pub has_consent: bool,
    /// Its territory.
    pub territory: Option<TerritoryId>,
    /// Who works on it.
    pub owner: Option<UserId>,
    /// When it came in; now where nothing is said.
    pub came_at: Option<DateTime<Utc>>,
    /// Its number where it comes from.
    pub reference: String,
}

/// Columns of the words, in the order they are read and written.
pub(super) const WORDS: [&str; 11] = [
    "organisation",
    "person",
    "role",
    "phone",
    "email",
    "need",
    "account_type",
    "level",
    "region",
    "city",
    "product_class",
];

/// The words in the order of [`WORDS`].
pub(super) fn texts(words: &LeadWords) -> [&str; 11] {
    [
        &words.organisation,
        &words.person,
        &words.role,
        &words.phone,
        &words.email,
        &words.need,
        &words.account_type,
        &words.level,
        &words.region,
        &words.city,
        &words.product_class,
    ]
}

/// Leads in reach, as [`Lead`] is read from.
pub(crate) fn lead_select(desk: &Desk, action: Action) -> SelectStatement {
    let mut statement = row_select(desk, action);
    statement.columns(["apart", "history"].map(|column| (LEADS, column)));
    statement
}

/// Leads in reach, as [`LeadRow`] is read from.
pub(super) fn row_select(desk: &Desk, action: Action) -> SelectStatement {
    let mut statement = scoped::select_owned(desk, action, LEADS);
    let own = |columns: &[&'static str]| -> Vec<_> {
        columns.iter().map(|column| (LEADS, *column)).collect()
    };
    statement
        .column((LEADS, "id"))
        .columns(WORDS.map(|column| (LEADS, column)))
        .column((LEADS, "channel_id"))
        .column((LEAD_CHANNELS, "name"))
        .columns(own(&["source", "territory_id"]))
        .column((TERRITORIES, "name"))
        .column((LEADS, "owner_id"))
        .column((USERS, "name"))
        .columns(own(&[
            "state",
            "converted_id",
            "merged_id",
            "reference",
            "import_id",
            "consented_at",
            "created_at",
            "updated_at",
            "converted_at",
            "version",
            "sort_name",
        ]))
        .inner_join(LEAD_CHANNELS, Expr::col((LEAD_CHANNELS, "id")).equals((LEADS, "channel_id")))
        .left_join(TERRITORIES, Expr::col((TERRITORIES, "id")).equals((LEADS, "territory_id")))
        .left_join(USERS, Expr::col((USERS, "id")).equals((LEADS, "owner_id")));
    statement
}

impl FromCells for LeadRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            words: words(cells)?,
            channel: cells.take()?,
            channel_name: cells.take()?,
            source: cells.take()?,
            territory: cells.take()?,
            territory_name: cells.take()?,
            owner: cells.take()?,
            owner_name: cells.take()?,
            state: cells.take()?,
            account: cells.take()?,
            merged_into: cells.take()?,
            reference: cells.take()?,
            import: cells.take()?,
            consented_at: cells.take()?,
            created_at: cells.take()?,
            updated_at: cells.take()?,
            converted_at: cells.take()?,
            version: cells.take()?,
            sort_name: cells.take()?,
        })
    }
}

fn words(cells: &mut Cells<'_>) -> Result<LeadWords, StoreError> {
    Ok(LeadWords {
        organisation: cells.take()?,
        person: cells.take()?,
        role: cells.take()?,
        phone: cells.take()?,
        email: cells.take()?,
        need: cells.take()?,
        account_type: cells.take()?,
        level: cells.take()?,
        region: cells.take()?,
        city: cells.take()?,
        product_class: cells.take()?,
    })
}

impl FromCells for Lead {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            row: LeadRow::from_cells(cells)?,
            apart: cells.take::<Json<_>>()?.0,
            history: cells.take::<Json<_>>()?.0,
        })
    }
}

impl Cell for LeadState {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl Cell for LeadSource {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl Cell for ChannelKind {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}
