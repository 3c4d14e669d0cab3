//! `/team/{id}/hand-over`: handing a person's work over to others. First what would happen, then the
//! step itself, which can be taken back.

use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Choice, Column, ErrorSummary, Field, FieldErrors, Html, Kind, List, ListAsk, Pill,
    RowButton, Tile, filters,
};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::Amount;
use canopy_domain::access::Job;
use canopy_domain::primitives::{AccountId, HandOverId, UserId};
use canopy_store::ViewTeam;
use canopy_store::team::{HandOver, Holdings, OwnedAccount, User};
use canopy_texts::Texts;
use canopy_usecases::local;
use canopy_usecases::team::{
    GoesWith, HandOverPlan, HandWorkOver, WhichAccounts, hand_work_over, plan_hand_over,
    take_back_hand_over,
};
use serde::Deserialize;

/// Accounts shown to choose from, and in what would happen.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "team/hand_over.html")]
struct HandOverPage {
    frame: Frame,
    url: String,
    tiles: Vec<Tile>,
    form: Form,
    plan: Option<Planned>,
    history: List,
}

struct Form {
    summary: Option<ErrorSummary>,
    to: [Field; 3],
    ticks: Vec<Tick>,
    which: Field,
    accounts: Vec<Tick>,
    /// Accounts there are beyond those shown, in words.
    more: Option<String>,
}

struct Tick {
    name: &'static str,
    value: String,
    id: String,
    words: String,
    below: String,
    is_data: bool,
    is_ticked: bool,
}

/// What would happen.
struct Planned {
    receivers: List,
    accounts: List,
    territories: String,
    goes: Vec<String>,
    /// What is sent again to do it.
    hidden: Vec<(&'static str, String)>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    to: String,
    to2: String,
    to3: String,
    which: String,
    #[serde(rename = "account")]
    accounts: Vec<AccountId>,
    with: Vec<String>,
    seen: String,
}

impl Sent {
    fn asked(&self, from: UserId) -> Result<HandWorkOver, Stop> {
        let to = self.to().into_iter().map(|(_, id)| id).filter(|id| !id.is_empty());
        let to = to.map(str::parse::<UserId>);
        let goes = |what: &str| self.with.iter().any(|one| one == what);
        Ok(HandWorkOver {
            from,
            to: to.collect::<Result<_, _>>().map_err(|_| Stop::Unreadable)?,
            accounts: match self.which.as_str() {
                "" | "all" => WhichAccounts::All,
                "these" => WhichAccounts::These(self.accounts.iter().copied().collect()),
                "none" => WhichAccounts::These(std::collections::BTreeSet::new()),
                _ => return Err(Stop::Unreadable),
            },
            with: GoesWith {
                territories: goes("territories"),
                seats: goes("seats"),
                leads: goes("leads"),
                targets: goes("targets"),
            },
        })
    }

    /// Who takes it on, by the fields' names.
    fn to(&self) -> [(&'static str, &str); 3] {
        [("to", self.to.as_str()), ("to2", &self.to2), ("to3", &self.to3)]
    }

    /// Everything, as hidden fields, with the mark of what was seen.
    fn hidden(&self, seen: &str) -> Vec<(&'static str, String)> {
        let to = self.to().map(|(name, one)| (name, one.to_owned()));
        let accounts = self.accounts.iter().map(|one| ("account", one.to_string()));
        let with = self.with.iter().map(|one| ("with", one.clone()));
        let rest = [("which", self.which.clone()), ("seen", seen.to_owned())];
        to.into_iter().chain(accounts).chain(with).chain(rest).collect()
    }
}

pub(super) async fn page(visit: Visit, Path(id): Path<UserId>) -> Answer {
    let with = ["territories", "seats", "leads", "targets"].map(ToOwned::to_owned).to_vec();
    let sent = Sent { with, which: "all".to_owned(), ..Sent::default() };
    show(&build(&visit, id, (&sent, &FieldErrors::none()), None).await?)
}

/// First what would happen; with the mark of what was seen, the step itself.
pub(super) async fn send(
    visit: Visit,
    Path(id): Path<UserId>,
    Posted(sent): Posted<Sent>,
) -> Answer {
    let t = visit.texts();
    let asked = sent.asked(id)?;
    let mut errors = FieldErrors::none();
    if sent.seen.is_empty() {
        match plan_hand_over(&visit.desk, &asked).await? {
            Ok(plan) => {
                let no_errors = (&sent, &errors);
                return show(&build(&visit, id, no_errors, Some(&plan)).await?);
            }
            Err(fault) => errors.add("to", t.team().hand_over_fault(fault)),
        }
    } else {
        match hand_work_over(&visit.desk, visit.at(), &asked, &sent.seen).await? {
            Ok(_) => {
                let said = t.team().handed_over();
                return see_other(&visit.asked, &urls::hand_over(id), Some(said));
            }
            Err(fault) => errors.add("to", t.team().hand_over_fault(fault)),
        }
    }
    show_again(&build(&visit, id, (&sent, &errors), None).await?)
}

pub(super) async fn take_back(
    visit: Visit,
    Path((id, which)): Path<(UserId, HandOverId)>,
) -> Answer {
    let taken = take_back_hand_over(&visit.desk, visit.at(), which).await?;
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let said = visit.texts().team().taken_back(number(taken.back), number(taken.kept));
    see_other(&visit.asked, &urls::hand_over(id), Some(said.as_str()))
}

async fn build(
    visit: &Visit,
    id: UserId,
    (sent, errors): (&Sent, &FieldErrors),
    plan: Option<&HandOverPlan>,
) -> Result<HandOverPage, Stop> {
    let t = visit.texts();
    let text = t.team();
    let held = visit.desk.holdings_of(id).await?;
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let person = people.iter().find(|user| user.id == id).ok_or(Stop::NotFound)?;
    let frame = Frame::of(&visit.asked, text.hand_over_title(&person.name))
        .lead(text.hand_over_lead())
        .under(t.frame().team(), urls::team())
        .under(person.name.clone(), urls::person(id));
    let past = visit.desk.hand_overs_of(id).await?;
    let plan = match plan {
        Some(plan) => Some(planned(visit, plan, sent).await?),
        None => None,
    };
    Ok(HandOverPage {
        url: urls::hand_over(id),
        tiles: tiles(t, &held),
        form: form(t, &held, &people, id, (sent, errors)),
        plan,
        history: history(t, &past, &frame.token_field()),
        frame,
    })
}

fn tiles(t: Texts, held: &Holdings) -> Vec<Tile> {
    let text = t.team();
    let number = |count: usize| t.formats().number(i64::try_from(count).unwrap_or(i64::MAX));
    vec![
        Tile::new(t.frame().accounts(), number(held.accounts.len())),
        Tile::new(text.territories(), number(held.territories.len())),
        Tile::new(text.seats(), number(held.seats.len())),
        Tile::new(text.open_leads(), number(held.leads.len())),
        Tile::new(text.plan_targets(), number(held.targets.len())),
    ]
}

fn form(
    t: Texts,
    held: &Holdings,
    people: &[User],
    from: UserId,
    (sent, errors): (&Sent, &FieldErrors),
) -> Form {
    let text = t.team();
    let can = |one: &&User| one.active && one.id != from && one.job != Job::Auditor;
    let people: Vec<Choice> = std::iter::once(Choice::new("", text.nobody()))
        .chain(people.iter().filter(can).map(|one| Choice::new(one.id.to_string(), &one.name)))
        .collect();
    let to = sent.to().map(|(name, value)| {
        let label = if name == "to" { text.hand_over_to() } else { text.hand_over_also_to() };
        Field::new(t, Kind::Select, name, label).value(value).choices(people.clone())
    });
    let [first, second, third] = to;
    let kinds = [
        ("territories", text.territories(), held.territories.len()),
        ("seats", text.seats(), held.seats.len()),
        ("leads", text.open_leads(), held.leads.len()),
        ("targets", text.plan_targets(), held.targets.len()),
    ];
    let ticks = kinds.into_iter().map(|(value, words, count)| Tick {
        name: "with",
        value: value.to_owned(),
        id: format!("with-{value}"),
        words: words.to_owned(),
        below: t.formats().number(i64::try_from(count).unwrap_or(i64::MAX)),
        is_data: false,
        is_ticked: sent.with.iter().any(|one| one == value),
    });
    let account = |one: &OwnedAccount| Tick {
        name: "account",
        value: one.id.to_string(),
        id: format!("account-{}", one.id),
        words: one.name.clone(),
        below: t.formats().money_short(one.revenue_12m),
        is_data: true,
        is_ticked: sent.accounts.contains(&one.id),
    };
    let more = held.accounts.len().saturating_sub(SHOWN);
    let which = [
        Choice::new("all", text.all_accounts()),
        Choice::new("these", text.these_accounts()),
        Choice::new("none", text.no_accounts()),
    ];
    Form {
        summary: errors.summary(t),
        to: [first.required().error(errors.of("to")), second, third],
        ticks: ticks.collect(),
        which: Field::new(t, Kind::Select, "which", t.frame().accounts())
            .value(&sent.which)
            .choices(which.to_vec()),
        accounts: held.accounts.iter().take(SHOWN).map(account).collect(),
        more: (more > 0).then(|| text.and_more(i64::try_from(more).unwrap_or(i64::MAX))),
    }
}

async fn planned(visit: &Visit, plan: &HandOverPlan, sent: &Sent) -> Result<Planned, Stop> {
    let t = visit.texts();
    let text = t.team();
    let names: Vec<&str> = plan.receivers.iter().map(|(user, ..)| user.name.as_str()).collect();
    let columns = [
        Column::new("to", text.hand_over_to(), |one: &(User, usize, Amount)| {
            Cell::data(&one.0.name)
        }),
        Column::new("accounts", t.frame().accounts(), move |one: &(User, usize, Amount)| {
            Cell::text(t.formats().number(i64::try_from(one.1).unwrap_or(i64::MAX)))
        })
        .number(),
        Column::new("revenue", t.accounts().revenue_12m(), move |one: &(User, usize, Amount)| {
            Cell::text(t.formats().money_short(one.2)).exact(t.formats().money(one.2))
        })
        .number(),
    ];
    let blank = || Blank::new("users", text.no_accounts(), text.no_accounts());
    let receivers = List::new(t, "receivers", &ListAsk::default(), &columns, &plan.receivers)
        .caption(text.what_happens())
        .blank(blank());
    let lines: Vec<(OwnedAccount, usize)> = plan.accounts.iter().take(SHOWN).cloned().collect();
    let columns = [
        Column::new("name", t.accounts().name(), |one: &(OwnedAccount, usize)| {
            Cell::link(&urls::account(one.0.id), &one.0.name).below_data(&one.0.code)
        })
        .wide(),
        Column::new("revenue", t.accounts().revenue_12m(), move |one: &(OwnedAccount, usize)| {
            Cell::text(t.formats().money_short(one.0.revenue_12m))
        })
        .number(),
        Column::new("to", text.hand_over_to(), |one: &(OwnedAccount, usize)| {
            Cell::data(names.get(one.1).copied().unwrap_or_default())
        }),
    ];
    let accounts = List::new(t, "planned", &ListAsk::default(), &columns, &lines)
        .caption(t.frame().accounts())
        .blank(blank());
    let tree = visit.desk.territories().await?;
    let held = tree.iter().filter(|one| plan.territories.contains(&one.id));
    let held: Vec<&str> = held.map(|one| one.name.as_str()).collect();
    let first = names.first().copied().unwrap_or_default();
    let kinds = [
        (text.seats(), plan.seats),
        (text.open_leads(), plan.leads),
        (text.plan_targets(), plan.targets),
    ];
    let goes = kinds.into_iter().filter(|(_, count)| *count > 0).map(|(what, count)| {
        let count = t.formats().number(i64::try_from(count).unwrap_or(i64::MAX));
        text.goes_to(what, &count, first)
    });
    let goes = goes.collect();
    let territories = if held.is_empty() {
        String::new()
    } else {
        text.territories_go_to(&t.formats().list(&held), first)
    };
    Ok(Planned { receivers, accounts, territories, goes, hidden: sent.hidden(&plan.mark) })
}

fn history(t: Texts, past: &[HandOver], token: &Html) -> List {
    let text = t.team();
    let columns = [
        Column::new("at", text.handed_over_at(), move |one: &HandOver| {
            Cell::time(t.formats().moment(local(one.at)))
        }),
        Column::new("by", text.handed_over_by(), |one: &HandOver| {
            Cell::data(one.by.as_deref().unwrap_or_default())
        }),
        Column::new("lines", text.handed_over_lines(), move |one: &HandOver| {
            Cell::text(t.formats().number(i64::try_from(one.lines).unwrap_or(i64::MAX)))
        })
        .number(),
        Column::new("back", text.take_back(), move |one: &HandOver| {
            if one.undone_at.is_some() {
                return Cell::part(&Pill::plain(text.is_taken_back()));
            }
            let button = RowButton::new(
                urls::take_back_hand_over(one.from, one.id),
                token,
                ("arrow-back-up", text.take_back()),
            );
            Cell::part(&button)
        }),
    ];
    List::new(t, "past", &ListAsk::default(), &columns, past)
        .caption(text.hand_overs_title())
        .blank(Blank::new("history", text.no_hand_overs_title(), text.no_hand_overs_text()))
}
