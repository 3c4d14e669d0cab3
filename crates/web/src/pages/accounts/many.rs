//! `/accounts/many`: changing many accounts at once. First which and what, then the step itself, which
//! can be taken back.

use super::query::query;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Choice, Column, Field, Html, Kind, List, ListAsk, Note, RowButton, Tone, filters,
};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::lists::ManyFault;
use canopy_domain::primitives::{AccountId, BulkEditId, TerritoryId, UserId};
use canopy_store::ViewTeam;
use canopy_store::accounts::{AccountPatch, BulkEdit, Choice as Listed, Editable, Which};
use canopy_texts::Texts;
use canopy_usecases::accounts::{edit_many, editable, undo_many};
use canopy_usecases::{local, local_day};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Leaves a value as it is, or empties it.
const CLEAR: &str = "-";

#[derive(Template)]
#[template(path = "accounts/many.html")]
struct ManyPage {
    frame: Frame,
    fault: Option<Note>,
    form: Option<Form>,
    past: List,
}

struct Form {
    count: String,
    refused: Option<String>,
    fields: Vec<Field>,
    /// Which accounts, sent again.
    hidden: Html,
}

/// Which accounts the pairs of an address or a form mean; none where they say nothing of it.
fn which(visit: &Visit, ask: &ListAsk, ids: &[String]) -> Result<Option<Which>, Stop> {
    Ok(match ask.get("which") {
        None => None,
        Some("these") => {
            let ids = ids.iter().map(|id| id.parse::<AccountId>());
            let ids = ids.collect::<Result<BTreeSet<_>, _>>().map_err(|_| Stop::Unreadable)?;
            Some(Which::These(ids))
        }
        Some("found") => {
            let query = query(ask, local_day(visit.at()))?;
            Some(Which::Found(Box::new(query.filter)))
        }
        Some(_) => return Err(Stop::Unreadable),
    })
}

fn ids(pairs: &[(String, String)]) -> Vec<String> {
    pairs.iter().filter(|(key, _)| key == "id").map(|(_, id)| id.clone()).collect()
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let ids = ids(ask.pairs());
    let which = which(&visit, &ask, &ids)?;
    show(&build(&visit, &ask, which, None).await?)
}

pub(super) async fn change(visit: Visit, Posted(pairs): Posted<Vec<(String, String)>>) -> Answer {
    let ids = ids(&pairs);
    let ask = ListAsk::new(urls::many_accounts(), pairs);
    let which = which(&visit, &ask, &ids)?.ok_or(Stop::Unreadable)?;
    let patch = patch(&ask)?;
    match edit_many(&visit.desk, visit.at(), (&which, &patch)).await? {
        Ok((_, done)) => {
            let changed = i64::try_from(done.changed).unwrap_or(i64::MAX);
            let notice = visit.texts().lists().many_done(changed);
            see_other(&visit.asked, &urls::many_accounts(), Some(&notice))
        }
        Err(fault) => show_again(&build(&visit, &ask, Some(which), Some(fault)).await?),
    }
}

pub(super) async fn undo(visit: Visit, Path(id): Path<BulkEditId>) -> Answer {
    let restored = undo_many(&visit.desk, visit.at(), id).await?;
    let restored = i64::try_from(restored).unwrap_or(i64::MAX);
    let notice = visit.texts().lists().many_undone(restored);
    see_other(&visit.asked, &urls::many_accounts(), Some(&notice))
}

/// What the fields say shall be different.
fn patch(ask: &ListAsk) -> Result<AccountPatch, Stop> {
    let text = |name: &str| {
        let said = ask.get(name)?;
        Some(if said == CLEAR { String::new() } else { said.to_owned() })
    };
    Ok(AccountPatch {
        account_type: text("set.type"),
        level: text("set.level"),
        region: text("set.region"),
        city: text("set.city"),
        territory: record::<TerritoryId>(ask.get("set.territory"))?,
        owner: record::<UserId>(ask.get("set.owner"))?,
        ..AccountPatch::default()
    })
}

#[expect(clippy::option_option, reason = "leave, empty and set are three things")]
fn record<T: std::str::FromStr>(said: Option<&str>) -> Result<Option<Option<T>>, Stop> {
    match said {
        None => Ok(None),
        Some(CLEAR) => Ok(Some(None)),
        Some(id) => id.parse().map(|id| Some(Some(id))).map_err(|_| Stop::Unreadable),
    }
}

async fn build(
    visit: &Visit,
    ask: &ListAsk,
    which: Option<Which>,
    fault: Option<ManyFault>,
) -> Result<ManyPage, Stop> {
    let t = visit.texts();
    let text = t.lists();
    let frame = Frame::of(&visit.asked, text.many_title())
        .lead(text.many_lead())
        .under(t.frame().accounts(), urls::accounts());
    let token = frame.token_field();
    let (form, found) = match which {
        None => (None, None),
        Some(which) => match editable(&visit.desk, &which).await? {
            Ok(found) => (Some(form(visit, ask, &found).await?), None),
            Err(fault) => (None, Some(fault)),
        },
    };
    let fault = fault.or(found).map(|one| Note::new(Tone::Poor, text.many_fault(one)));
    let names = names(visit).await?;
    let edits = visit.desk.bulk_edits().await?;
    let past = List::new(t, "past", &ListAsk::default(), &columns(t, &names, &token), &edits)
        .caption(text.many_past())
        .blank(Blank::new("history", text.many_past_empty(), ""));
    Ok(ManyPage { frame, fault, form, past })
}

async fn form(visit: &Visit, ask: &ListAsk, found: &Editable) -> Result<Form, Stop> {
    let t = visit.texts();
    let text = t.lists();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let refused = found.seen.saturating_sub(found.ids.len());
    let select = |name: &'static str, label: &str, choices: Vec<Choice>| {
        let first = [Choice::new("", text.leave()), Choice::new(CLEAR, text.clear())];
        let choices = first.into_iter().chain(choices).collect();
        Field::new(t, Kind::Select, name, label).value(ask.text(name)).choices(choices)
    };
    let same = |values: Vec<String>| -> Vec<Choice> {
        values.iter().map(|one| Choice::new(one, one)).collect()
    };
    let tree = visit.desk.territories().await?;
    let tree = tree.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().filter(|one| one.active);
    let people = people.map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let words = t.accounts();
    let choices = |of| visit.desk.choices(of);
    let mut fields = Vec::new();
    if visit.may(Action::HandOver) {
        fields.push(select("set.owner", words.owner(), people));
        fields.push(select("set.territory", words.territory(), tree));
    }
    fields.extend([
        select("set.type", words.account_type(), same(choices(Listed::AccountType).await?)),
        select("set.level", words.level(), same(choices(Listed::Level).await?)),
        select("set.region", words.region(), same(choices(Listed::Region).await?)),
        select("set.city", words.city(), same(choices(Listed::City).await?)),
    ]);
    Ok(Form {
        count: text.many_count(number(found.ids.len())),
        refused: (refused > 0).then(|| text.many_refused(number(refused))),
        fields,
        hidden: ask.hidden(|key| !key.starts_with("set.") && key != crate::csrf::FIELD),
    })
}

/// Names of the people and territories that were set.
async fn names(visit: &Visit) -> Result<BTreeMap<Uuid, String>, Stop> {
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let tree = visit.desk.territories().await?;
    let people = people.into_iter().map(|one| (one.id.0, one.name));
    Ok(people.chain(tree.into_iter().map(|one| (one.id.0, one.name))).collect())
}

fn columns<'a>(
    t: Texts,
    names: &'a BTreeMap<Uuid, String>,
    token: &'a Html,
) -> Vec<Column<'a, BulkEdit>> {
    let (text, formats) = (t.lists(), t.formats());
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    vec![
        Column::new("what", text.many_what(), move |row: &BulkEdit| {
            Cell::lines(&told(t, names, &row.asked))
        })
        .wide(),
        Column::new("result", text.many_result(), move |row: &BulkEdit| {
            let mut more = Vec::new();
            if row.unchanged > 0 {
                more.push(text.many_unchanged(number(row.unchanged)));
            }
            if row.undone_at.is_some() {
                more.push(text.many_undone(number(row.restored)));
            }
            if row.values_kept > 0 {
                more.push(text.many_kept(number(row.values_kept)));
            }
            Cell::text(text.many_done(number(row.changed))).below(&formats.list(&more))
        }),
        Column::new("who", text.many_who(), |row: &BulkEdit| {
            Cell::link(&urls::person(row.by), &row.by_name)
        }),
        Column::new("when", text.many_when(), move |row: &BulkEdit| {
            Cell::time(formats.moment(local(row.at)))
        }),
        Column::new("undo", text.many_undo(), move |row: &BulkEdit| {
            if row.undone_at.is_some() || row.changed == 0 {
                return Cell::default();
            }
            let words = ("arrow-back-up", text.many_undo());
            let button = RowButton::new(urls::undo_many_accounts(row.id), token, words);
            Cell::part(&button.of(formats.moment(local(row.at))))
        }),
    ]
}

/// What was set, a line for each field.
fn told(t: Texts, names: &BTreeMap<Uuid, String>, asked: &str) -> Vec<String> {
    let fields: Map<String, Value> = serde_json::from_str(asked).unwrap_or_default();
    let line = |(key, value): (&String, &Value)| {
        let label = t.audit().field(key).unwrap_or(key);
        let text = value.as_str().unwrap_or_default();
        let name = text.parse::<Uuid>().ok().and_then(|id| names.get(&id));
        let value = name.map_or(text, String::as_str);
        let value = if value.is_empty() { t.lists().many_none() } else { value };
        format!("{label}: {value}")
    };
    fields.iter().map(line).collect()
}
