//! Accounts of a file nobody knows, with candidates; a decision is sent to `POST …/held/{seq}`.

use super::words::whole;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, filters};
use crate::urls;
use crate::view::{Frame, see_other};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::{AccountId, ImportId};
use canopy_store::Import;
use canopy_store::imports::{Decision, HeldAccount, ImportRow};
use canopy_texts::Texts;
use canopy_usecases::imports::{self, HeldDecision};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Unknown accounts shown at once; the others follow as these are decided.
const SHOWN: usize = 50;

/// The unknown accounts of a file.
#[derive(Template)]
#[template(path = "imports/held.html")]
pub(super) struct HeldPart {
    t: Texts,
    token: crate::ui::Html,
    id: ImportId,
    words: String,
    rows: Vec<HeldRow>,
}

impl askama::filters::HtmlSafe for HeldPart {}

struct HeldRow {
    seq: u64,
    name: String,
    code: String,
    weight: String,
    choices: Vec<Choice>,
    decided: String,
}

pub(super) async fn held_part(visit: &Visit, import: &ImportRow) -> Result<Option<HeldPart>, Stop> {
    let permit = visit.desk.permit::<Import>()?;
    let held = permit.held_accounts(import.id, 0, 200).await?;
    if held.is_empty() {
        return Ok(None);
    }
    let open = permit.open_held_accounts(import.id).await?;
    let names = names(visit, &held).await?;
    let t = visit.texts();
    let rows = held.iter().take(SHOWN).map(|one| row(t, one, &names)).collect();
    let token = Frame::of(&visit.asked, "").token_field();
    let words = t.imports().unknown_open(whole(open));
    Ok(Some(HeldPart { t, token, id: import.id, words, rows }))
}

/// Names of the candidates.
async fn names(visit: &Visit, held: &[HeldAccount]) -> Result<BTreeMap<AccountId, String>, Stop> {
    let mut names = BTreeMap::new();
    let candidates = held.iter().take(SHOWN).flat_map(|one| &one.candidates);
    for (id, _) in candidates {
        if !names.contains_key(id) {
            names.insert(*id, visit.desk.account(*id).await?.name);
        }
    }
    Ok(names)
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
    let decided = match held.decision {
        Decision::Open => String::new(),
        Decision::Matched => text.decided_matched().to_owned(),
        Decision::Created => text.decided_created().to_owned(),
        Decision::LeftOut => text.decided_left_out().to_owned(),
    };
    HeldRow {
        seq: held.seq,
        name: if held.name.is_empty() { held.code.clone() } else { held.name.clone() },
        code: held.code.clone(),
        weight: text.held_weight(
            &formats.number(whole(held.sales_rows)),
            &formats.money_short(held.amount),
        ),
        choices,
        decided,
    }
}

#[derive(Deserialize)]
pub(super) struct DecisionForm {
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
    imports::decide(visit.company(), visit.caller(), id, seq, decision).await?;
    see_other(&visit.asked, &urls::import(id), None)
}
