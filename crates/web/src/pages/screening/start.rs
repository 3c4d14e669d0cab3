//! `POST /screening`: begins a run, or says that it repeats.

use super::runs::{Filled, build};
use crate::params::Posted;
use crate::stop::{Answer, Stop, rule_words};
use crate::ui::{FieldErrors, ListAsk};
use crate::urls;
use crate::view::{see_other, show_again};
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::primitives::ScheduleId;
use canopy_domain::screening::Rhythm;
use canopy_store::screening::Population;
use canopy_usecases::Failure;
use canopy_usecases::screening::{self, Repeat, Screen};
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
    #[serde(default)]
    repeat: String,
    #[serde(default)]
    on: String,
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
        if let Some(rhythm) = Rhythm::from_code(form.repeat.trim()) {
            let Screen { standard, population, .. } = screen;
            let day_of_month = form.on.trim().parse().unwrap_or(1);
            let repeat = Repeat { standard, population, rhythm, day_of_month };
            screening::repeat(&visit.desk, visit.at(), repeat).await?;
            let said = visit.texts().screening().repeat_added();
            return see_other(&visit.asked, &urls::screening_runs(), Some(said));
        }
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
    show_again(&build(&visit, ask, Some(filled), &errors).await?)
}

/// `POST /screening/schedules/{id}/end`: ends the repeating of a screening.
pub(super) async fn end(visit: Visit, Path(id): Path<ScheduleId>) -> Answer {
    screening::end_repeat(&visit.desk, visit.at(), id).await?;
    let said = visit.texts().screening().repeat_ended();
    see_other(&visit.asked, &urls::screening_runs(), Some(said))
}
