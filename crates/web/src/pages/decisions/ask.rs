//! `GET` and `POST /accounts/{id}/review`: somebody thinks an account's tier wrong and says why.

use crate::pages::screening::tier_name;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::decisions::DecisionFault;
use canopy_domain::primitives::AccountId;
use canopy_texts::Texts;
use canopy_usecases::decisions::{self, AccountStanding, AskReview};
use canopy_usecases::{Failure, Rule, local_day};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/ask.html")]
struct AskPage {
    frame: Frame,
    url: String,
    back: String,
    summary: Option<ErrorSummary>,
    tier: Field,
    reason: Field,
    evidence: Field,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
pub(super) struct AskForm {
    #[serde(default)]
    tier: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    evidence: String,
}

/// The fault beside its field.
pub(super) fn tell(t: Texts, fault: DecisionFault, errors: &mut FieldErrors) {
    use DecisionFault as F;
    let field = match fault {
        F::ReasonMissing => "reason",
        F::TierUnknown | F::TierTheSame => "tier",
        F::EndsBeforeItBegins | F::EndsTooLate => "until",
        F::DecidersMissing => "deciders",
        F::WordsTooLong => "",
    };
    errors.add(field, t.decisions().fault(fault));
}

/// The tiers of an account's standard to choose from.
pub(super) fn tiers(t: Texts, standing: &AccountStanding) -> Vec<Choice> {
    let standard = &standing.run.standard;
    let choice = |(at, tier): (u16, &canopy_domain::standards::Tier)| {
        Choice::new(&tier.code, tier_name(t, standard, at))
    };
    std::iter::once(Choice::new("", t.decisions().choose()))
        .chain((0u16..).zip(&standard.tiers).map(choice))
        .collect()
}

pub(super) async fn page(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    show(&build(&visit, id, &AskForm::default(), &FieldErrors::none()).await?)
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(form): Posted<AskForm>,
) -> Answer {
    let asked = AskReview {
        account: id,
        wanted_tier: form.tier.clone(),
        reason: form.reason.clone(),
        evidence: form.evidence.clone(),
    };
    match decisions::contest(&visit.desk, visit.at(), &asked).await? {
        Ok(sent) => {
            let notice = visit.texts().decisions().sent();
            see_other(&visit.asked, &urls::review(sent), Some(notice))
        }
        Err(fault) => {
            let mut errors = FieldErrors::none();
            tell(visit.texts(), fault, &mut errors);
            show_again(&build(&visit, id, &form, &errors).await?)
        }
    }
}

async fn build(
    visit: &Visit,
    id: AccountId,
    form: &AskForm,
    errors: &FieldErrors,
) -> Result<AskPage, Stop> {
    let t = visit.texts();
    let text = t.decisions();
    let account = visit.desk.account(id).await?;
    let found = decisions::standing(&visit.desk, id, local_day(visit.at())).await?;
    let found = found.ok_or(Failure::Rule(Rule::NotScreened))?;
    let now = found.tier().and_then(|at| u16::try_from(at).ok());
    let now = now.map(|at| tier_name(t, &found.run.standard, at)).unwrap_or_default();
    let lines = |name, label: &str, value: &str, help: &str| {
        let field = Field::new(t, Kind::Lines, name, label).value(value).help(help);
        field.error(errors.of(name)).with("maxlength", "1000")
    };
    let tier = Field::new(t, Kind::Select, "tier", text.wanted_tier()).value(form.tier.as_str());
    Ok(AskPage {
        frame: Frame::of(&visit.asked, text.ask_title(&account.name))
            .lead(text.ask_lead(&now))
            .under(t.frame().accounts(), urls::accounts())
            .under(account.name, urls::account(id)),
        url: urls::ask_review(id),
        back: urls::account(id),
        summary: errors.summary(t),
        tier: tier.choices(tiers(t, &found)).error(errors.of("tier")).required(),
        reason: lines("reason", text.reason(), &form.reason, text.reason_help()).required(),
        evidence: lines("evidence", text.evidence(), &form.evidence, text.evidence_help()),
    })
}
