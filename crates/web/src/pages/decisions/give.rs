//! `GET` and `POST /accounts/{id}/tier`: a tier given by decision of a committee; and ending a decision
//! before its time.

use super::ask::{tell, tiers};
use super::contest::day;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::decisions::{MONTHS_USUAL, WORDS_MOST};
use canopy_domain::primitives::{AccountId, DecisionId, add_months};
use canopy_usecases::decisions::{self, EndTier, GiveTier};
use canopy_usecases::{Failure, Rule, local_day};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decisions/give.html")]
struct GivePage {
    frame: Frame,
    url: String,
    back: String,
    summary: Option<ErrorSummary>,
    fields: Vec<Field>,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
pub(super) struct GiveForm {
    #[serde(default)]
    tier: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    deciders: String,
    #[serde(default)]
    until: String,
}

/// What ending a decision sends.
#[derive(Debug, Deserialize)]
pub(super) struct EndForm {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    reason: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let until = add_months(local_day(visit.at()), MONTHS_USUAL).to_string();
    let deciders = visit.visitor().name().to_owned();
    let form = GiveForm { until, deciders, ..GiveForm::default() };
    show(&build(&visit, id, &form, &FieldErrors::none()).await?)
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(form): Posted<GiveForm>,
) -> Answer {
    let asked = GiveTier {
        account: id,
        tier: form.tier.clone(),
        reason: form.reason.clone(),
        deciders: form.deciders.clone(),
        until: day(&form.until)?,
    };
    match decisions::give_tier(&visit.desk, visit.at(), &asked).await? {
        Ok(_) => {
            let notice = visit.texts().decisions().given();
            see_other(&visit.asked, &urls::account(id), Some(notice))
        }
        Err(fault) => {
            let mut errors = FieldErrors::none();
            tell(visit.texts(), fault, &mut errors);
            show_again(&build(&visit, id, &form, &errors).await?)
        }
    }
}

pub(super) async fn end(
    visit: Visit,
    Path((account, id)): Path<(AccountId, DecisionId)>,
    Posted(form): Posted<EndForm>,
) -> Answer {
    let text = visit.texts().decisions();
    let asked = EndTier { account, id, version: form.version, reason: form.reason };
    let notice = match decisions::end_decision(&visit.desk, visit.at(), &asked).await? {
        Ok(()) => text.end_done().to_owned(),
        Err(fault) => text.fault(fault),
    };
    see_other(&visit.asked, &urls::account(account), Some(&notice))
}

async fn build(
    visit: &Visit,
    id: AccountId,
    form: &GiveForm,
    errors: &FieldErrors,
) -> Result<GivePage, Stop> {
    let t = visit.texts();
    let text = t.decisions();
    let account = visit.desk.account(id).await?;
    let found = decisions::standing(&visit.desk, id, local_day(visit.at())).await?;
    let found = found.ok_or(Failure::Rule(Rule::NotScreened))?;
    let field = |kind, name, label: &str, value: &str| {
        let field = Field::new(t, kind, name, label).value(value).error(errors.of(name));
        field.required()
    };
    let most = WORDS_MOST.to_string();
    let tier = field(Kind::Select, "tier", text.tier(), &form.tier);
    let reason = field(Kind::Lines, "reason", text.reason(), &form.reason);
    let deciders = field(Kind::Text, "deciders", text.deciders(), &form.deciders);
    let until = field(Kind::Date, "until", text.until(), &form.until);
    Ok(GivePage {
        frame: Frame::of(&visit.asked, text.give_title(&account.name))
            .lead(text.give_lead())
            .under(t.frame().accounts(), urls::accounts())
            .under(account.name, urls::account(id)),
        url: urls::give_tier(id),
        back: urls::account(id),
        summary: errors.summary(t),
        fields: vec![
            tier.choices(tiers(t, &found)),
            reason.with("maxlength", most.as_str()),
            deciders.help(text.deciders_help()).with("maxlength", most),
            until.help(text.until_help()),
        ],
    })
}
