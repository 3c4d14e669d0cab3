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
use canopy_domain::markets::{LONGEST_TEXT, MOST_TARGETS, Pattern, TargetState};
use canopy_domain::primitives::{AccountId, TerritoryId, UserId, add_months};
use canopy_store::ViewTeam;
use canopy_store::markets::{NewTarget, PlaceRow, PlanChange};
use canopy_texts::Texts;
use canopy_usecases::Failure;
use canopy_usecases::local_day;
use canopy_usecases::markets::{self, MarketView};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Empty rows for further accounts.
const SPARE: usize = 3;
/// The most accounts that a link adds.
const ADDED: usize = 6;
/// Accounts offered while typing; any other is found by its code or its whole name.
const OFFERED: usize = 100;
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
    offered: Vec<Choice>,
    people: Vec<Choice>,
    states: Vec<Choice>,
}

/// An account of the plan, or an empty row for a further one.
#[derive(Clone, Default)]
struct Row {
    order: String,
    /// Its id; empty where only a name was typed.
    account: String,
    /// What it is called, or what was typed.
    name: String,
    /// To be taken out.
    dropped: bool,
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
    name: Vec<String>,
    #[serde(default)]
    drop: Vec<String>,
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
            form.name.push(String::new());
            form.responsible.push(one.responsible.map(|id| id.to_string()).unwrap_or_default());
            form.state.push(one.state.code().to_owned());
            form.day.push(one.day.to_string());
        }
        for account in ask.get("add").into_iter().flat_map(|ids| ids.split(',')).take(ADDED) {
            if !form.account.iter().any(|known| known == account) {
                form.order.push((form.account.len() + 1).to_string());
                form.account.push(account.to_owned());
                form.name.push(String::new());
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
            name: cell(&self.name, at),
            dropped: self.drop.contains(&cell(&self.account, at)),
            responsible: cell(&self.responsible, at),
            state: cell(&self.state, at),
            day: cell(&self.day, at),
        };
        (0..self.account.len()).map(row).collect()
    }

    /// What the form says; errors are noted beside their fields.
    fn read(
        &self,
        visit: &Visit,
        known: &[PlaceRow],
        errors: &mut FieldErrors,
    ) -> Result<Option<PlanChange>, Stop> {
        let text = visit.texts().markets();
        let pattern = Pattern::from_code(&self.pattern).ok_or(Stop::Unreadable)?;
        let began = self.began.parse::<Day>().ok();
        if began.is_none() {
            errors.add("began", text.bad_day());
        }
        let mut rows = self.rows();
        for row in rows.iter_mut().filter(|row| row.account.is_empty()) {
            match named(known, row.name.trim()) {
                Ok(found) => row.account = found.map(|one| one.id.to_string()).unwrap_or_default(),
                Err(Unclear::Nobody) => errors.add("", text.no_such_account(row.name.trim())),
                Err(Unclear::Several) => errors.add("", text.several_accounts(row.name.trim())),
            }
        }
        rows.retain(|row| !row.account.is_empty() && !row.dropped);
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
    let Some(change) = form.read(&visit, &view.accounts, &mut errors)? else {
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
    let mut rows = form.rows();
    let names = names(visit, view, form).await?;
    for row in rows.iter_mut().filter(|row| !row.account.is_empty()) {
        row.name = names.get(&row.account).cloned().unwrap_or_default();
    }
    let people = people(visit, view, form).await?;
    let patterns = Pattern::ALL.into_iter();
    let patterns = patterns.map(|one| Choice::new(one.code(), text.pattern_name(one))).collect();
    let due = add_months(local_day(visit.at()), MONTHS).to_string();
    // What was typed and not found stands in its own row already.
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
                .choices(centres(t, view, &names, &form.centre)),
            Field::new(t, Kind::Date, "began", text.began())
                .value(form.began.clone())
                .required()
                .error(errors.of("began")),
        ],
        heads: [text.order(), text.account(), text.responsible(), text.state(), text.due()],
        rows,
        offered: offered(view),
        people,
        states: states.map(|one| Choice::new(one.code(), text.state_name(one))).collect(),
    })
}

/// Why a typed name is no account.
enum Unclear {
    Nobody,
    Several,
}

/// The account of a code or of a whole name; none where nothing was typed.
fn named<'a>(known: &'a [PlaceRow], typed: &str) -> Result<Option<&'a PlaceRow>, Unclear> {
    if typed.is_empty() {
        return Ok(None);
    }
    if let Some(one) = known.iter().find(|one| one.code == typed) {
        return Ok(Some(one));
    }
    let mut of_name = known.iter().filter(|one| one.name == typed);
    match (of_name.next(), of_name.next()) {
        (None, _) => Err(Unclear::Nobody),
        (Some(one), None) => Ok(Some(one)),
        (Some(_), Some(_)) => Err(Unclear::Several),
    }
}

/// The largest accounts of the territory that the plan does not name.
fn offered(view: &MarketView) -> Vec<Choice> {
    let planned = |one: &&PlaceRow| !view.targets.iter().any(|own| own.target.account == one.id);
    let choice = |one: &PlaceRow| Choice::new(&one.name, &one.code);
    view.accounts.iter().filter(planned).take(OFFERED).map(choice).collect()
}

/// Where a plan may start from: the accounts it names and the largest ones.
fn centres(t: Texts, view: &MarketView, names: &Names, chosen: &str) -> Vec<Choice> {
    let named = view.targets.iter().map(|one| one.target.account);
    let large = view.accounts.iter().take(OFFERED).map(|one| one.id);
    let ids: BTreeSet<String> = named.chain(large).map(|id| id.to_string()).collect();
    let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    if !chosen.is_empty() && !ids.contains(&chosen) {
        ids.push(chosen);
    }
    let choice = |id: &str| Some(Choice::new(id, names.get(id)?));
    let mut choices: Vec<Choice> = ids.into_iter().filter_map(choice).collect();
    choices.sort_by(|one, other| one.label.cmp(&other.label));
    std::iter::once(Choice::new("", t.frame().none())).chain(choices).collect()
}

/// Names of accounts by their ids.
type Names = BTreeMap<String, String>;

/// The names of the territory's accounts, and of those the form names wherever they lie.
async fn names(visit: &Visit, view: &MarketView, form: &Form) -> Result<Names, Stop> {
    let of_row = |one: &PlaceRow| (one.id.to_string(), one.name.clone());
    let mut names: Names = view.accounts.iter().map(of_row).collect();
    let asked = form.account.iter().chain([&form.centre]);
    let further = asked.filter(|id| !names.contains_key(*id)).filter_map(|id| id.parse().ok());
    let further: Vec<AccountId> = further.take(MOST_TARGETS).collect();
    let found = visit.desk.account_names(&further).await?;
    names.extend(found.into_iter().map(|(id, name)| (id.to_string(), name)));
    Ok(names)
}

/// Who can be responsible: who holds this territory, one above or one below, who answers for its
/// accounts, and whoever is responsible already.
async fn people(visit: &Visit, view: &MarketView, form: &Form) -> Result<Vec<Choice>, Stop> {
    let permit = visit.desk.permit::<ViewTeam>()?;
    let tree = visit.desk.territories().await?;
    let parents: BTreeMap<TerritoryId, Option<TerritoryId>> =
        tree.iter().map(|one| (one.id, one.parent)).collect();
    let is_above = |above: TerritoryId, below: TerritoryId| {
        let up = |at: &TerritoryId| parents.get(at).copied().flatten();
        std::iter::successors(Some(below), up).take(tree.len()).any(|at| at == above)
    };
    let own = view.territory.id;
    let holders = permit.holders().await?.into_iter();
    let holders = holders.filter(|(held, _)| is_above(*held, own) || is_above(own, *held));
    let near: BTreeSet<UserId> = holders
        .map(|(_, user)| user)
        .chain(view.accounts.iter().filter_map(|one| one.owner))
        .collect();
    let users = permit.users().await?;
    let offered = users.iter().filter(|one| {
        one.active && near.contains(&one.id) || form.responsible.contains(&one.id.to_string())
    });
    let by_owner = Choice::new("", visit.texts().markets().own_owner());
    let choices = offered.map(|one| Choice::new(one.id.to_string(), &one.name));
    Ok(std::iter::once(by_owner).chain(choices).collect())
}
