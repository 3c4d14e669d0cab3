//! What the API says of leads: plain names, codes for words.

use canopy_domain::leads::{Fit, LeadWords, Portrait, SameReason, Trait};
use canopy_store::leads::{Lead, LeadRow, Step};
use canopy_usecases::leads::{Alike, YieldLine};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A part of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct LeadsOut {
    /// The leads.
    pub(super) rows: Vec<LeadOut>,
    /// What to send as `after` for the next part.
    pub(super) next: Option<String>,
}

/// What a lead says.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(default)]
#[derive(Default)]
pub(super) struct LeadIn {
    /// The organisation; must be named.
    organisation: String,
    /// Who speaks for it.
    person: String,
    /// What they do there.
    role: String,
    /// Telephone.
    phone: String,
    /// Mail address.
    email: String,
    /// What they need.
    need: String,
    /// What kind of customer it would be.
    account_type: String,
    /// Its level.
    level: String,
    /// Its region.
    region: String,
    /// Its city.
    city: String,
    /// The class of products asked for.
    product_class: String,
}

impl From<LeadIn> for LeadWords {
    fn from(sent: LeadIn) -> Self {
        Self {
            organisation: sent.organisation,
            person: sent.person,
            role: sent.role,
            phone: sent.phone,
            email: sent.email,
            need: sent.need,
            account_type: sent.account_type,
            level: sent.level,
            region: sent.region,
            city: sent.city,
            product_class: sent.product_class,
        }
    }
}

impl From<LeadWords> for LeadIn {
    fn from(words: LeadWords) -> Self {
        Self {
            organisation: words.organisation,
            person: words.person,
            role: words.role,
            phone: words.phone,
            email: words.email,
            need: words.need,
            account_type: words.account_type,
            level: words.level,
            region: words.region,
            city: words.city,
            product_class: words.product_class,
        }
    }
}

/// A lead.
#[derive(Serialize, ToSchema)]
pub(super) struct LeadOut {
    /// Its id.
    id: Uuid,
    /// What it says.
    #[serde(flatten)]
    words: LeadIn,
    /// `new`, `working`, `qualified`, `converted`, `discarded` or `merged`.
    state: &'static str,
    /// By which channel it came.
    channel: Uuid,
    /// The channel's name.
    channel_name: String,
    /// `form`, `person`, `api` or `import`.
    source: &'static str,
    /// Its number where it comes from; empty where none is known.
    reference: String,
    /// The import it came with.
    import: Option<Uuid>,
    /// Its territory.
    territory: Option<Uuid>,
    /// Who works on it.
    owner: Option<Uuid>,
    /// The account it became or belongs to.
    account: Option<Uuid>,
    /// The lead it went into.
    merged_into: Option<Uuid>,
    /// When the person agreed that their data are kept.
    consented_at: Option<DateTime<Utc>>,
    /// When it came in.
    created_at: DateTime<Utc>,
    /// When it was last changed.
    updated_at: DateTime<Utc>,
    /// When it was converted.
    converted_at: Option<DateTime<Utc>>,
    /// Counts up with every change; a change sends it back.
    version: i64,
    /// What happened to it, the earliest first; of one lead alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    history: Vec<StepOut>,
}

/// Something that happened to a lead.
#[derive(Serialize, ToSchema)]
struct StepOut {
    /// When.
    at: DateTime<Utc>,
    /// Who; none where a stranger wrote into a form.
    by: Option<Uuid>,
    /// `came`, `changed`, `handed_over`, `taken`, `qualified`, `discarded`, `converted`, `linked`,
    /// `merged_into`, `absorbed` or `kept_apart`.
    what: serde_json::Value,
    /// A reason or note.
    note: String,
    /// The other lead, the account or the person it is about.
    other: Option<Uuid>,
}

impl LeadOut {
    pub(super) fn of(row: LeadRow) -> Self {
        Self {
            id: row.id.0,
            words: row.words.into(),
            state: row.state.code(),
            reference: row.reference,
            import: row.import.map(|id| id.0),
            channel: row.channel.0,
            channel_name: row.channel_name,
            source: row.source.code(),
            territory: row.territory.map(|id| id.0),
            owner: row.owner.map(|id| id.0),
            account: row.account.map(|id| id.0),
            merged_into: row.merged_into.map(|id| id.0),
            consented_at: row.consented_at,
            created_at: row.created_at,
            updated_at: row.updated_at,
            converted_at: row.converted_at,
            version: row.version,
            history: Vec::new(),
        }
    }

    pub(super) fn whole(lead: Lead) -> Self {
        let step = |step: Step| StepOut {
            at: step.at,
            by: step.by.map(|by| by.0),
            what: serde_json::to_value(step.what).unwrap_or_default(),
            note: step.note,
            other: step.other,
        };
        Self { history: lead.history.into_iter().map(step).collect(), ..Self::of(lead.row) }
    }
}

/// Who a lead may be.
#[derive(Serialize, ToSchema)]
pub(super) struct AlikeOut {
    /// Accounts, surest first.
    accounts: Vec<LikeOut>,
    /// Other leads, surest first.
    leads: Vec<LikeOut>,
    /// Whether it must be decided before a new account is made.
    is_undecided: bool,
}

/// Somebody alike.
#[derive(Serialize, ToSchema)]
struct LikeOut {
    /// The account or the lead.
    id: Uuid,
    /// Its name.
    name: String,
    /// How sure, 0–1.
    score: f64,
    /// What agrees: `phone`, `email`, `name`, `alias`, `pinyin` or `alike`.
    reasons: Vec<&'static str>,
}

impl AlikeOut {
    pub(super) fn of(found: Alike) -> Self {
        let codes = |reasons: Vec<SameReason>| reasons.iter().map(|one| one.code()).collect();
        Self {
            is_undecided: found.is_undecided(),
            accounts: found
                .customers
                .into_iter()
                .map(|one| LikeOut {
                    id: one.id.0,
                    name: one.name,
                    score: one.score,
                    reasons: codes(one.reasons),
                })
                .collect(),
            leads: found
                .leads
                .into_iter()
                .map(|one| LikeOut {
                    id: one.row.id.0,
                    name: one.row.words.organisation,
                    score: one.score,
                    reasons: codes(one.reasons),
                })
                .collect(),
        }
    }
}

/// How a lead fits our best accounts.
#[derive(Serialize, ToSchema)]
pub(super) struct FitOut {
    /// 0–100; 50 is like any account.
    points: f64,
    /// How many best accounts there are.
    best: u32,
    /// How many others.
    others: u32,
    /// One per value that says something.
    lines: Vec<FitLineOut>,
}

/// What one value of a lead says.
#[derive(Serialize, ToSchema)]
struct FitLineOut {
    /// `account_type`, `level`, `region` or `product_class`.
    aspect: &'static str,
    /// The value.
    value: String,
    /// Best accounts with it.
    best: u32,
    /// Other accounts with it.
    others: u32,
    /// 0–100; 50 says nothing.
    points: f64,
}

impl FitOut {
    pub(super) fn of(portrait: &Portrait, fit: Fit) -> Self {
        let line = |one: Trait| FitLineOut {
            aspect: one.aspect.code(),
            value: one.value,
            best: one.best,
            others: one.others,
            points: one.points,
        };
        Self {
            points: fit.points,
            best: portrait.best,
            others: portrait.others,
            lines: fit.lines.into_iter().map(line).collect(),
        }
    }
}

/// What a channel yields.
#[derive(Serialize, ToSchema)]
pub(super) struct YieldOut {
    /// The channel.
    id: Uuid,
    /// Its name.
    name: String,
    /// `online` or `offline`.
    kind: &'static str,
    /// Whether new leads may come by it.
    is_active: bool,
    /// Leads in reach.
    leads: u64,
    /// Of these, found worth an account.
    qualified: u64,
    /// Of these, became or belong to an account.
    converted: u64,
    /// Of these, were customers already.
    known: u64,
    /// What the new customers bought from the month after on, as a decimal number.
    revenue: String,
    /// The same of those that were customers already.
    revenue_known: String,
}

impl YieldOut {
    pub(super) fn of(line: YieldLine) -> Self {
        Self {
            id: line.channel.id.0,
            name: line.channel.name,
            kind: line.channel.kind.code(),
            is_active: line.channel.is_active,
            leads: line.leads,
            qualified: line.qualified,
            converted: line.converted,
            known: line.known,
            revenue: line.revenue.to_plain(),
            revenue_known: line.revenue_known.to_plain(),
        }
    }
}
