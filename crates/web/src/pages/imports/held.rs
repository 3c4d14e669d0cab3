//! Accounts of a file nobody knows, with candidates; a decision is sent to `POST …/held/{seq}`, one
//! about all the rest to `POST …/held`.

use super::words::whole;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, ListAsk};
use crate::urls;
use crate::view::{Frame, see_other};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::{AccountId, ImportId};
use canopy_store::Import;
use canopy_store::imports::{HeldAccount, ImportRow};
use canopy_texts::Texts;
use canopy_usecases::imports::{self, HeldChoice, HeldDecision, Rest};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Undecided accounts shown at once.
const SHOWN: u32 = 50;
/// The parameter that says with which place the list begins.
const FROM: &str = "held_from";

/// The unknown accounts of a file: those that wait for a decision, page by page.
#[derive(Template)]
#[template(path = "imports/held.html")]
pub(super) struct HeldPart {
    t: Texts,
    token: crate::ui::Html,
    id: ImportId,
    version: i64,
    words: String,
    decided: Option<String>,
    rows: Vec<HeldRow>,
    next: Option<String>,
    first: Option<String>,
}

impl askama::filters::HtmlSafe for HeldPart {}

struct HeldRow {
    seq: u64,
    name: String,
    code: String,
    weight: String,
    choices: Vec<Choice>,
}

pub(super) async fn held_part(
    visit: &Visit,
    import: &ImportRow,
    ask: &ListAsk,
) -> Result<Option<HeldPart>, Stop> {
    let permit = visit.desk.permit::<Import>()?;
    let counts = permit.held_counts(import.id).await?;
    let decided = counts.matched + counts.created + counts.left_out;
    if counts.open + decided == 0 {
        return Ok(None);
    }
    let from = ask.get(FROM).and_then(|from| from.parse().ok()).unwrap_or(0);
    let mut held = permit.open_held_accounts(import.id, from, SHOWN + 1).await?;
    let is_more = held.len() > SHOWN as usize;
    held.truncate(SHOWN as usize);
    let t = visit.texts();
    let (text, page) = (t.imports(), urls::import(import.id));
    let after = held.last().filter(|_| is_more).map(|last| (last.seq + 1).to_string());
    let names = names(visit, &held).await?;
    Ok(Some(HeldPart {
        t,
        token: Frame::of(&visit.asked, "").token_field(),
        id: import.id,
        version: import.version,
        words: text.unknown_open(whole(counts.open)),
        decided: (decided > 0).then(|| {
            let numbers = [counts.matched, counts.created, counts.left_out].map(whole);
            let [matched, created, left_out] = numbers;
            text.unknown_decided(matched, created, left_out)
        }),
        rows: held.iter().map(|one| row(t, one, &names)).collect(),
        next: after.map(|after| urls::with_query(&page, &[(FROM, &after)])),
        first: (from > 0).then_some(page),
    }))
}

/// Names of the candidates; one that went to the trash meanwhile is none any more.
async fn names(visit: &Visit, held: &[HeldAccount]) -> Result<BTreeMap<AccountId, String>, Stop> {
    let ids: BTreeSet<AccountId> =
        held.iter().flat_map(|one| &one.candidates).map(|(id, _)| *id).collect();
    Ok(visit.desk.live_account_names(&ids).await?.into_iter().collect())
}

fn row(t: Texts, held: &HeldAccount, names: &BTreeMap<AccountId, String>) -> HeldRow {
    let (text, formats) = (t.imports(), t.formats());
    let near = held.candidates.iter().filter_map(|(id, likeness)| {
        let name = names.get(id)?;
        let words = text.candidate(name, &formats.percent(*likeness));
        Some(Choice::new(id.to_string(), words))
    });
    let choices = near
        .chain([
            Choice::new("create", text.decide_create()),
            Choice::new("leave_out", text.decide_leave_out()),
        ])
        .collect();
    HeldRow {
        seq: held.seq,
        name: if held.name.is_empty() { held.code.clone() } else { held.name.clone() },
        code: held.code.clone(),
        weight: text.held_weight(
            &formats.number(whole(held.sales_rows)),
            &formats.money_short(held.amount),
        ),
        choices,
    }
}

#[derive(Deserialize)]
pub(super) struct DecisionForm {
    version: i64,
    decision: String,
}

pub(super) async fn send(
    visit: Visit,
    Path((id, seq)): Path<(ImportId, u64)>,
    Posted(form): Posted<DecisionForm>,
) -> Answer {
    let decision = match form.decision.as_str() {
        "create" => HeldDecision::Create,
        "leave_out" => HeldDecision::LeaveOut,
        account => HeldDecision::Match(account.parse().map_err(|_| Stop::Unreadable)?),
    };
    let choice = HeldChoice { seq, version: form.version, decision };
    imports::decide(visit.company(), visit.caller(), id, choice).await?;
    see_other(&visit.asked, &urls::import(id), None)
}

/// `POST …/held`: about all that still wait.
pub(super) async fn send_rest(
    visit: Visit,
    Path(id): Path<ImportId>,
    Posted(form): Posted<DecisionForm>,
) -> Answer {
    let text = visit.texts().imports();
    let (rest, said) = match form.decision.as_str() {
        "create" => (Rest::Create, text.rest_created()),
        "leave_out" => (Rest::LeaveOut, text.rest_left_out()),
        _ => return Err(Stop::Unreadable),
    };
    imports::decide_rest(visit.company(), visit.caller(), id, form.version, rest).await?;
    see_other(&visit.asked, &urls::import(id), Some(said))
}
