//! `GET /reviews/{id}`: one request, what the rules gave and why, and for those who may, the form in
//! which it is decided; taking a request back; saying that one knows the answer.

use super::ask::{tell, tiers};
use super::list::{named, status_pill};
use crate::pages::screening::tier_mark;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, Note, Pill, TierMark, Tone, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::access::Action;
use canopy_domain::decisions::{ContestStatus, MONTHS_USUAL, may_judge};
use canopy_domain::primitives::{ContestId, add_months};
use canopy_domain::standards::Standard;
use canopy_store::decisions::ContestRow;
use canopy_texts::Texts;
use canopy_usecases::decisions::{self, Judge, Ruling};
use canopy_usecases::local_day;
use canopy_usecases::screening;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/contest.html")]
struct ContestPage {
    frame: Frame,
    url: String,
    version: i64,
    status: Pill,
    facts: Vec<(&'static str, String)>,
    now: Option<TierMark>,
    wished: Option<TierMark>,
    reason: String,
    evidence: String,
    account_url: String,
    receipt_url: String,
    verdict: Option<(String, String)>,
    note: Option<Note>,
    judging: Option<Judging>,
    can_withdraw: bool,
}

/// The form in which a request is decided.
struct Judging {
    summary: Option<ErrorSummary>,
    tier: Field,
    until: Field,
    reason: Field,
}

/// What the form of a decision sends.
#[derive(Debug, Default, Deserialize)]
pub(super) struct JudgeForm {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    ruling: String,
    #[serde(default)]
    tier: String,
    #[serde(default)]
    until: String,
    #[serde(default)]
    reason: String,
}

/// What a form about one state of a record sends.
#[derive(Debug, Deserialize)]
pub(super) struct VersionForm {
    #[serde(default)]
    version: i64,
}

pub(super) async fn page(visit: Visit, Path(id): Path<ContestId>) -> Answer {
    let row = visit.desk.contest(id).await?;
    let until = add_months(local_day(visit.at()), MONTHS_USUAL).to_string();
    let tier = row.wanted_tier_code.clone();
    let form = JudgeForm { tier, until, ..JudgeForm::default() };
    show(&build(&visit, row, &form, &FieldErrors::none()).await?)
}

pub(super) async fn decide(
    visit: Visit,
    Path(id): Path<ContestId>,
    Posted(form): Posted<JudgeForm>,
) -> Answer {
    let text = visit.texts().decisions();
    let (ruling, notice) = match form.ruling.as_str() {
        "uphold" => {
            let until = day(&form.until)?;
            (Ruling::Uphold { tier: form.tier.clone(), until }, text.judged_upheld())
        }
        "reject" => (Ruling::Reject, text.judged_rejected()),
        _ => return Err(Stop::Unreadable),
    };
    let asked = Judge { id, version: form.version, ruling, reason: form.reason.clone() };
    match decisions::judge(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => see_other(&visit.asked, &urls::review(id), Some(notice)),
        Err(fault) => {
            let mut errors = FieldErrors::none();
            tell(visit.texts(), fault, &mut errors);
            let row = visit.desk.contest(id).await?;
            show_again(&build(&visit, row, &form, &errors).await?)
        }
    }
}

pub(super) async fn withdraw(
    visit: Visit,
    Path(id): Path<ContestId>,
    Posted(form): Posted<VersionForm>,
) -> Answer {
    decisions::withdraw(&visit.desk, visit.at(), (id, form.version)).await?;
    let notice = visit.texts().decisions().withdrawn();
    see_other(&visit.asked, &urls::review(id), Some(notice))
}

pub(super) async fn seen(visit: Visit, Path(id): Path<ContestId>) -> Answer {
    decisions::note_seen(&visit.desk, visit.at(), id).await?;
    see_other(&visit.asked, &urls::home(), None)
}

/// A day as a form sends it; none where it is empty.
pub(super) fn day(text: &str) -> Result<Option<Day>, Stop> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Stop::Unreadable),
    }
}

async fn build(
    visit: &Visit,
    row: ContestRow,
    form: &JudgeForm,
    errors: &FieldErrors,
) -> Result<ContestPage, Stop> {
    let t = visit.texts();
    let text = t.decisions();
    let run = screening::read(&visit.desk, row.run).await?;
    let me = visit.caller();
    let is_open = row.status == ContestStatus::Open;
    let may = is_open && visit.desk.may(Action::DecideContests, row.account).await?;
    let judging = if may && may_judge(me, row.contested_by) {
        judging(visit, &row, form, errors).await?
    } else {
        None
    };
    let is_own = may && !may_judge(me, row.contested_by);
    let when = |at| t.formats().day(local_day(at));
    let judged = row.judged_by_name.as_deref().zip(row.judged_at);
    let verdict = judged.map(|(who, at)| (text.verdict_by(who, &when(at)), row.verdict.clone()));
    Ok(ContestPage {
        frame: Frame::of(&visit.asked, text.request_title(&row.account_name))
            .lead(text.request_lead(&row.contested_by_name, &when(row.contested_at)))
            .under(text.title(), urls::reviews()),
        url: urls::review(row.id),
        version: row.version,
        status: status_pill(t, row.status),
        facts: facts(t, &run.standard, &row),
        now: mark(t, &run.standard, &row.tier_code),
        wished: mark(t, &run.standard, &row.wanted_tier_code),
        account_url: urls::account(row.account),
        receipt_url: urls::receipt(row.run, row.account),
        verdict,
        note: is_own.then(|| Note::new(Tone::Plain, text.own_request())),
        judging,
        can_withdraw: is_open && me.user == row.contested_by,
        reason: row.reason,
        evidence: row.evidence,
    })
}

fn mark(t: Texts, standard: &Standard, code: &str) -> Option<TierMark> {
    let at = standard.tiers.iter().position(|tier| tier.code == code)?;
    Some(tier_mark(t, standard, u16::try_from(at).ok()?))
}

fn facts(t: Texts, standard: &Standard, row: &ContestRow) -> Vec<(&'static str, String)> {
    let text = t.decisions();
    let mut facts = vec![
        (text.account(), row.account_name.clone()),
        (text.revenue(), t.formats().money(row.revenue_12m)),
    ];
    if !row.given_tier_code.is_empty() {
        facts.push((text.decided(), named(t, Some(standard), &row.given_tier_code)));
    }
    facts
}

async fn judging(
    visit: &Visit,
    row: &ContestRow,
    form: &JudgeForm,
    errors: &FieldErrors,
) -> Result<Option<Judging>, Stop> {
    let t = visit.texts();
    let text = t.decisions();
    let today = local_day(visit.at());
    let Some(found) = decisions::standing(&visit.desk, row.account, today).await? else {
        return Ok(None);
    };
    let field = |kind, name, label: &str, value: &str| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name))
    };
    let tier = field(Kind::Select, "tier", text.given_tier(), &form.tier);
    let until = field(Kind::Date, "until", text.until(), &form.until).help(text.until_help());
    let reason = field(Kind::Lines, "reason", text.verdict_reason(), &form.reason);
    Ok(Some(Judging {
        summary: errors.summary(t),
        tier: tier.choices(tiers(t, &found)),
        until,
        reason: reason.help(text.judge_help()).required().with("maxlength", "1000"),
    }))
}
