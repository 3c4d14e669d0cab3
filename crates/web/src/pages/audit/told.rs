//! An entry of the audit log in words: who, what, which record, and each value before and after.

use crate::stop::Stop;
use crate::urls;
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::markets::{Pattern, TargetState};
use canopy_domain::primitives::{
    AccountId, ImportId, LeadId, NoteId, RunId, StandardId, TerritoryId, UserId,
};
use canopy_domain::standards::StandardStatus;
use canopy_domain::team::TeamRole;
use canopy_store::audit::AuditEntry;
use canopy_store::{Desk, ViewTeam};
use canopy_texts::Texts;
use canopy_texts::frame::Frame as FrameTexts;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Values that name an account by its id.
const ACCOUNTS: [&str; 3] = ["parent", "account", "centre"];
/// Letters of a value shown at most.
const VALUE_MOST: usize = 80;
/// Values of an entry shown at most.
const VALUES_MOST: usize = 8;

/// An entry in words.
pub(super) struct Told {
    pub(super) at: DateTime<Utc>,
    pub(super) who: String,
    pub(super) verb: &'static str,
    pub(super) kind: &'static str,
    /// The record's name, or its kind where it has none.
    pub(super) name: String,
    pub(super) url: Option<String>,
    lines: Vec<String>,
}

impl Told {
    pub(super) fn new(t: Texts, names: &Names, entry: AuditEntry) -> Self {
        let text = t.audit();
        let before = object(entry.before.as_deref());
        let after = object(entry.after.as_deref());
        let kind = text.record_kind(entry.record_kind);
        let own = ["name", "file_name", "code"].into_iter().find_map(|key| {
            let found = after.get(key).or_else(|| before.get(key))?;
            found.as_str().filter(|name| !name.is_empty())
        });
        let known = entry.record_id.and_then(|id| names.0.get(&id).cloned());
        let name = known.or_else(|| own.map(ToOwned::to_owned)).unwrap_or_else(|| kind.to_owned());
        Self {
            at: entry.at,
            url: entry.record_id.and_then(|id| url(entry.record_kind, id)),
            who: match entry.actor_name {
                Some(person) if entry.via.starts_with("token:") => text.by_token(&person),
                Some(person) => person,
                // Until the door is passed nobody is known; it is whoever came through.
                None if matches!(entry.verb, Verb::SignIn | Verb::UseRecoveryCode) => name.clone(),
                None => text.by_program().to_owned(),
            },
            verb: text.verb(entry.verb),
            kind,
            name,
            lines: lines(t, names, &before, &after),
        }
    }

    /// The same for somebody the record's page is not for.
    pub(super) fn without_link(mut self) -> Self {
        self.url = None;
        self
    }

    /// Each value before and after, a line each.
    pub(super) fn lines(&self) -> Vec<&str> {
        self.lines.iter().map(String::as_str).collect()
    }
}

/// The names of the records entries speak of.
pub(super) struct Names(BTreeMap<Uuid, String>);

impl Names {
    /// Looks up whatever the entries name by its id.
    pub(super) async fn of(desk: &Desk, entries: &[AuditEntry]) -> Result<Self, Stop> {
        let mut names = BTreeMap::new();
        for user in desk.permit::<ViewTeam>()?.users().await? {
            names.insert(user.id.0, user.name);
        }
        for territory in desk.territories().await? {
            names.insert(territory.id.0, territory.name);
        }
        let mut wanted = BTreeSet::new();
        for entry in entries {
            if entry.record_kind == RecordKind::Account {
                wanted.extend(entry.record_id);
            }
            for side in [&entry.before, &entry.after] {
                let values = object(side.as_deref());
                let targets = values.get("targets").and_then(Value::as_array);
                let targets = targets.into_iter().flatten().filter_map(Value::as_object);
                for told in targets.chain([&values]) {
                    let ids = ACCOUNTS.iter().filter_map(|key| told.get(*key)?.as_str());
                    wanted.extend(ids.filter_map(|id| id.parse::<Uuid>().ok()));
                }
            }
        }
        let wanted: Vec<AccountId> = wanted.into_iter().map(AccountId).collect();
        for (id, name) in desk.account_names(&wanted).await? {
            names.insert(id.0, name);
        }
        Ok(Self(names))
    }
}

fn object(text: Option<&str>) -> Map<String, Value> {
    text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

fn url(kind: RecordKind, id: Uuid) -> Option<String> {
    match kind {
        RecordKind::Account => Some(urls::account(AccountId(id))),
        RecordKind::Import => Some(urls::import(ImportId(id))),
        RecordKind::Screening => Some(urls::screening_run(RunId(id))),
        RecordKind::Standard => Some(urls::standard(StandardId(id))),
        RecordKind::User => Some(urls::person(UserId(id))),
        RecordKind::Territory => Some(urls::territory(TerritoryId(id))),
        RecordKind::Lead => Some(urls::lead(LeadId(id))),
        RecordKind::LeadChannel => Some(urls::lead_channels()),
        RecordKind::Note => Some(urls::note(NoteId(id))),
        RecordKind::AccessToken => Some(urls::tokens()),
        RecordKind::ListView => Some(urls::views()),
        RecordKind::BulkEdit => Some(urls::many_accounts()),
        RecordKind::CustomField => Some(urls::fields()),
        RecordKind::Export
        | RecordKind::AuditLog
        | RecordKind::Passkey
        | RecordKind::BackTest
        | RecordKind::Schedule
        | RecordKind::Settings => None,
        RecordKind::MarketPlan => Some(urls::market(TerritoryId(id))),
    }
}

fn lines(
    t: Texts,
    names: &Names,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
) -> Vec<String> {
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut lines: Vec<String> = keys
        .iter()
        .filter(|key| before.get(**key) != after.get(**key))
        .map(|key| {
            let field = t.audit().field(key).unwrap_or(key);
            let value =
                |side: &Map<String, Value>| side.get(*key).map(|value| words(t, names, key, value));
            let words = match (value(before), value(after)) {
                (Some(old), Some(new)) => format!("{old} → {new}"),
                (Some(only), None) | (None, Some(only)) => only,
                (None, None) => String::new(),
            };
            t.audit().field_and_value(field, &words)
        })
        .collect();
    let more = lines.len().saturating_sub(VALUES_MOST);
    if more > 0 {
        lines.truncate(VALUES_MOST);
        lines.push(t.audit().more_fields(i64::try_from(more).unwrap_or(i64::MAX)));
    }
    lines
}

/// The words for a value that is a code.
fn coded(t: Texts, key: &str, code: &str) -> Option<&'static str> {
    match (key, code) {
        ("job" | "second_factor_for", _) => Job::from_code(code).map(|job| t.access().job(job)),
        ("lang", _) => Lang::from_tag(code).map(FrameTexts::own_name),
        ("status", _) => {
            let quoted = Value::String(code.to_owned());
            serde_json::from_value::<StandardStatus>(quoted).ok().map(|it| t.standards().status(it))
        }
        ("unknown_accounts", "create") => Some(t.imports().unknown_create()),
        ("unknown_accounts", "hold") => Some(t.imports().unknown_hold()),
        ("pattern", _) => Pattern::from_code(code).map(|one| t.markets().pattern_name(one)),
        ("state", _) => TargetState::from_code(code).map(|one| t.markets().state_name(one)),
        ("team", _) => TeamRole::from_code(code).map(|role| t.team().role(role)),
        ("decision", "matched") => Some(t.imports().decided_matched()),
        ("decision", "created") => Some(t.imports().decided_created()),
        ("decision", "left_out") => Some(t.imports().decided_left_out()),
        _ => None,
    }
}

/// A value as people read it: names instead of ids, words instead of codes.
fn words(t: Texts, names: &Names, key: &str, value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::Bool(true) => t.frame().yes().to_owned(),
        Value::Bool(false) => t.frame().no().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|one| words(t, names, key, one)).collect();
            t.formats().list(&items)
        }
        Value::Object(fields) => {
            let told = fields.iter().filter(|(_, value)| !value.is_null());
            let told: Vec<String> = told.map(|(key, value)| words(t, names, key, value)).collect();
            told.join(" ")
        }
        Value::String(text) => match coded(t, key, text) {
            Some(words) => words.to_owned(),
            None if key.ends_with("sha256") || key == "head" => text.chars().take(12).collect(),
            None => {
                let known = text.parse::<Uuid>().ok().and_then(|id| names.0.get(&id).cloned());
                known.unwrap_or_else(|| text.clone())
            }
        },
    };
    if text.is_empty() {
        return t.audit().nothing().to_owned();
    }
    match text.char_indices().nth(VALUE_MOST) {
        Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default()),
        None => text,
    }
}
