//! `GET` and `POST /markets/{id}/edit`: the plan of a territory as one form.

use crate::pages::screening::whole;
use crate::params::Posted;
use crate::stop::{Answer, Stop, rule_words};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, ListAsk, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::access::Action;
use canopy_domain::markets::{LONGEST_TEXT, Pattern, TargetState};
use canopy_domain::primitives::{TerritoryId, UserId, add_months};
use canopy_store::ViewTeam;
use canopy_store::markets::{NewTarget, PlaceRow, PlanChange};
use canopy_usecases::Failure;
use canopy_usecases::local_day;
use canopy_usecases::markets::{self, MarketView};
use serde::Deserialize;

/// Empty rows for further accounts.
const SPARE: usize = 3;
/// The most accounts that a link adds.
const ADDED: usize = 6;
/// Accounts offered.
const OFFERED: usize = 400;
/// Months until a new target is due unless said otherwise.
const MONTHS: i64 = 6;

#[derive(Template)]
#[template(path = "markets/edit.html")]
struct EditPage {
    frame: Frame,
    id: TerritoryId,
    version: i64,
    may_end: bool,
    summary: Option<ErrorSummary>,
    fields: Vec<Field>,
    heads: [&'static str; 5],
    rows: Vec<Row>,
    accounts: Vec<Choice>,
    people: Vec<Choice>,
    states: Vec<Choice>,
}

#[derive(Clone, Default)]
struct Row {
    order: String,
    account: String,
    responsible: String,
    state: String,
    day: String,
}

/// As the form sends it: one value of each column per row.
#[derive(Deserialize, Default)]
pub(super) struct Form {
    #[serde(default)]
    version: i64,
    #[serde(default)]
    pattern: String,
    #[serde(default)]
    aim: String,
    #[serde(default)]
    centre: String,
    #[serde(default)]
    began: String,
    #[serde(default)]
    order: Vec<String>,
    #[serde(default)]
    account: Vec<String>,
    #[serde(default)]
    responsible: Vec<String>,
    #[serde(default)]
    state: Vec<String>,
    #[serde(default)]
    day: Vec<String>,
}

impl Form {
    fn of(view: &MarketView, today: Day, ask: &ListAsk) -> Self {
        let plan = view.plan.as_ref();
        let centre = plan.and_then(|plan| plan.centre).map(|centre| centre.to_string());
        let pattern = plan.map(|plan| plan.pattern.code().to_owned());
        let mut form = Self {
            version: plan.map_or(0, |plan| plan.version),
            pattern: ask.get("pattern").map(ToOwned::to_owned).or(pattern).unwrap_or_default(),
            aim: plan.map(|plan| plan.aim.clone()).unwrap_or_default(),
            centre: ask.get("centre").map(ToOwned::to_owned).or(centre).unwrap_or_default(),
            began: plan.map_or(today, |plan| plan.began).to_string(),
            ..Self::default()
        };
        for one in view.targets.iter().map(|one| &one.target) {
            form.order.push(one.position.to_string());
            form.account.push(one.account.to_string());
            form.responsible.push(one.responsible.map(|id| id.to_string()).unwrap_or_default());
            form.state.push(one.state.code().to_owned());
            form.day.push(one.day.to_string());
        }
        for account in ask.get("add").into_iter().flat_map(|ids| ids.split(',')).take(ADDED) {
            if !form.account.iter().any(|known| known == account) {
                form.order.push((form.account.len() + 1).to_string());
                form.account.push(account.to_owned());
                form.responsible.push(String::new());
                form.state.push(TargetState::Regular.code().to_owned());
                form.day.push(add_months(today, MONTHS).to_string());
            }
        }
        form
    }

    fn rows(&self) -> Vec<Row> {
        let cell = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
        let row = |at: usize| Row {
            order: cell(&self.order, at),
            account: cell(&self.account, at),
            responsible: cell(&self.responsible, at),
            state: cell(&self.state, at),
            day: cell(&self.day, at),
        };
        (0..self.account.len()).map(row).collect()
    }

    /// What the form says; errors are noted beside their fields.
    fn read(&self, visit: &Visit, errors: &mut FieldErrors) -> Result<Option<PlanChange>, Stop> {
        let text = visit.texts().markets();
        let pattern = Pattern::from_code(&self.pattern).ok_or(Stop::Unreadable)?;
        let began = self.began.parse::<Day>().ok();
        if began.is_none() {
            errors.add("began", text.bad_day());
        }
        let mut rows = self.rows();
        rows.retain(|row| !row.account.is_empty());
        rows.sort_by_key(|row| row.order.trim().parse::<u32>().unwrap_or(u32::MAX));
        let mut targets = Vec::new();
        for row in rows {
            let Ok(day) = row.day.parse::<Day>() else {
                errors.add("", text.bad_target());
                break;
            };
            let responsible = Some(&row.responsible).filter(|id| !id.is_empty());
            let responsible = responsible.map(|id| id.parse::<UserId>()).transpose();
            targets.push(NewTarget {
                account: row.account.parse().map_err(|_| Stop::Unreadable)?,
                responsible: responsible.map_err(|_| Stop::Unreadable)?,
                state: TargetState::from_code(&row.state).ok_or(Stop::Unreadable)?,
                day,
            });
        }
        let centre = Some(&self.centre).filter(|id| !id.is_empty());
        let centre = centre.map(|id| id.parse()).transpose().map_err(|_| Stop::Unreadable)?;
        let aim = self.aim.trim().to_owned();
        let fits = began.filter(|_| errors.is_empty());
        Ok(fits.map(|began| PlanChange { pattern, aim, centre, began, targets }))
    }
}

pub(super) async fn page(visit: Visit, Path(id): Path<TerritoryId>, ask: ListAsk) -> Answer {
    let view = planned(&visit, id).await?;
    let today = local_day(visit.at());
    let form = Form::of(&view, today, &ask);
    show(&build(&visit, &view, &form, &FieldErrors::none()).await?)
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<TerritoryId>,
    Posted(form): Posted<Form>,
) -> Answer {
    let view = planned(&visit, id).await?;
    let mut errors = FieldErrors::none();
    let Some(change) = form.read(&visit, &mut errors)? else {
        return show_again(&build(&visit, &view, &form, &errors).await?);
    };
    match markets::save(&visit.desk, visit.at(), (id, form.version), &change).await {
        Err(Failure::Rule(rule)) => {
            errors.add("", rule_words(rule, &visit.asked));
            return show_again(&build(&visit, &view, &form, &errors).await?);
        }
        saved => saved?,
    }
    see_other(&visit.asked, &urls::market(id), Some(visit.texts().markets().saved()))
}

/// The territory, for whoever may plan it.
async fn planned(visit: &Visit, id: TerritoryId) -> Result<MarketView, Stop> {
    let today = local_day(visit.at());
    let view = markets::read(visit.company(), &visit.desk, id, today).await?;
    if view.may_plan {
        return Ok(view);
    }
    Err(Failure::Forbidden(Action::PlanMarkets).into())
}

async fn build(
    visit: &Visit,
    view: &MarketView,
    form: &Form,
    errors: &FieldErrors,
) -> Result<EditPage, Stop> {
    let t = visit.texts();
    let text = t.markets();
    let none = Choice::new("", t.frame().none());
    // Whatever the form names already is offered however many others there are.
    let is_named = |one: &PlaceRow| {
        let id = one.id.to_string();
        form.centre == id || form.account.contains(&id)
    };
    let offered = view.accounts.iter().enumerate();
    let offered = offered.filter(|(at, one)| *at < OFFERED || is_named(one));
    let offered = offered.map(|(_, one)| Choice::new(one.id.to_string(), &one.name));
    let accounts: Vec<Choice> = std::iter::once(none.clone()).chain(offered).collect();
    let by_owner = Choice::new("", text.own_owner());
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().map(|one| Choice::new(one.id.to_string(), &one.name));
    let patterns = Pattern::ALL.into_iter();
    let patterns = patterns.map(|one| Choice::new(one.code(), text.pattern_name(one))).collect();
    let due = add_months(local_day(visit.at()), MONTHS).to_string();
    let mut rows = form.rows();
    for _ in 0..SPARE {
        let order = (rows.len() + 1).to_string();
        rows.push(Row { order, day: due.clone(), ..Row::default() });
    }
    let states = TargetState::ALL.into_iter();
    Ok(EditPage {
        frame: Frame::of(&visit.asked, text.edit_title(&view.territory.name))
            .under(text.markets(), urls::markets())
            .under(view.territory.name.clone(), urls::market(view.territory.id)),
        id: view.territory.id,
        version: form.version,
        may_end: view.plan.is_some(),
        summary: errors.summary(t),
        fields: vec![
            Field::new(t, Kind::Select, "pattern", text.pattern())
                .value(form.pattern.clone())
                .choices(patterns),
            Field::new(t, Kind::Text, "aim", text.aim())
                .value(form.aim.clone())
                .with("maxlength", whole(LONGEST_TEXT as u64).to_string()),
            Field::new(t, Kind::Select, "centre", text.centre())
                .value(form.centre.clone())
                .choices(accounts.clone()),
            Field::new(t, Kind::Date, "began", text.began())
                .value(form.began.clone())
                .required()
                .error(errors.of("began")),
        ],
        heads: [text.order(), text.account(), text.responsible(), text.state(), text.due()],
        rows,
        accounts,
        people: std::iter::once(by_owner).chain(people).collect(),
        states: states.map(|one| Choice::new(one.code(), text.state_name(one))).collect(),
    })
}
