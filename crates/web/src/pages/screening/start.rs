//! `POST /screening`: begins a run.

use super::runs::{Filled, build};
use crate::params::Posted;
use crate::stop::{Answer, Stop, rule_words};
use crate::ui::{FieldErrors, ListAsk};
use crate::urls;
use crate::view::{see_other, show_again};
use crate::visit::Visit;
use canopy_domain::Day;
use canopy_store::screening::Population;
use canopy_usecases::Failure;
use canopy_usecases::screening::{self, Screen};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct StartForm {
    standard: String,
    #[serde(default)]
    as_of: String,
    #[serde(default)]
    region: String,
    #[serde(default, rename = "type")]
    account_type: String,
    #[serde(default)]
    territory: String,
}

pub(super) async fn send(visit: Visit, Posted(form): Posted<StartForm>) -> Answer {
    let mut errors = FieldErrors::none();
    let as_of = form.as_of.trim();
    let day = as_of.parse::<Day>().ok();
    if day.is_none() && !as_of.is_empty() {
        errors.add("as_of", visit.texts().standards().needs_day());
    }
    if errors.is_empty() {
        let list = |text: &str| {
            let text = text.trim();
            if text.is_empty() { Vec::new() } else { vec![text.to_owned()] }
        };
        let territory = match form.territory.trim() {
            "" => None,
            text => Some(text.parse().map_err(|_| Stop::Unreadable)?),
        };
        let screen = Screen {
            standard: form.standard.parse().map_err(|_| Stop::Unreadable)?,
            population: Population {
                account_types: list(&form.account_type),
                regions: list(&form.region),
                territory,
            },
            as_of: day,
        };
        match screening::start(visit.company(), &visit.desk, visit.at(), screen).await {
            Ok(run) => return see_other(&visit.asked, &urls::screening_run(run), None),
            Err(Failure::Rule(rule)) => errors.add("", rule_words(rule, &visit.asked)),
            Err(failure) => return Err(failure.into()),
        }
    }
    let ask = ListAsk::new(urls::screening_runs(), Vec::new());
    let filled = Filled {
        standard: form.standard,
        as_of: form.as_of,
        region: form.region,
        account_type: form.account_type,
        territory: form.territory,
    };
    show_again(&build(&visit, &ask, Some(filled), &errors).await?)
}
