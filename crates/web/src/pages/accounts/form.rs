//! `GET /accounts/new`, `POST /accounts` and `/accounts/{id}/edit`: entering an account by hand and
//! changing what is known of one, the company's own fields among it.

use crate::pages::fields::{shown, written};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, ListAsk, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::{Action, Job};
use canopy_domain::primitives::AccountId;
use canopy_store::ViewTeam;
use canopy_store::accounts::{AccountDetail, Choice as Known};
use canopy_store::fields::CustomField;
use canopy_usecases::accounts::{AccountFault, AccountWords, change_account, enter_account};

#[derive(Template)]
#[template(path = "accounts/form.html")]
struct FormPage {
    frame: Frame,
    url: String,
    back: String,
    version: Option<i64>,
    summary: Option<ErrorSummary>,
    main: Vec<Field>,
    place: Vec<Field>,
    own: Vec<Field>,
}

/// What stands in the form.
struct Filled {
    words: AccountWords,
    version: Option<i64>,
    errors: FieldErrors,
}

pub(super) async fn new(visit: Visit) -> Answer {
    let caller = visit.caller();
    let answers = matches!(caller.job, Job::Representative | Job::Manager);
    let words = AccountWords {
        territory: caller.territories.first().copied().filter(|_| answers),
        owner: answers.then_some(caller.user),
        ..AccountWords::default()
    };
    let filled = Filled { words, version: None, errors: FieldErrors::none() };
    show(&build(&visit, None, filled).await?)
}

pub(super) async fn enter(visit: Visit, Posted(pairs): Posted<Vec<(String, String)>>) -> Answer {
    let sent = ListAsk::new("", pairs);
    let fields = visit.desk.custom_fields().await?;
    let words = words(&sent, &fields)?;
    match enter_account(&visit.desk, visit.at(), &words).await? {
        Ok(id) => {
            let notice = visit.texts().accounts().entered();
            see_other(&visit.asked, &urls::account(id), Some(notice))
        }
        Err(faults) => {
            let errors = tell(&visit, &fields, &faults);
            show_again(&build(&visit, None, Filled { words, version: None, errors }).await?)
        }
    }
}

pub(super) async fn edit(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let detail = visit.desk.account_detail(id).await?;
    if !visit.desk.may(Action::EditAccounts, id).await? {
        return Err(Stop::Forbidden(Action::EditAccounts));
    }
    let account = &detail.account;
    let words = AccountWords {
        name: account.name.clone(),
        code: account.code.clone(),
        aliases: detail.aliases.clone(),
        account_type: account.account_type.clone(),
        level: account.level.clone(),
        region: account.region.clone(),
        city: account.city.clone(),
        parent: account.parent,
        territory: account.territory,
        owner: account.owner,
        fields: account.attributes.clone(),
    };
    let filled = Filled { words, version: Some(account.version), errors: FieldErrors::none() };
    show(&build(&visit, Some(&detail), filled).await?)
}

pub(super) async fn change(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let sent = ListAsk::new("", pairs);
    let detail = visit.desk.account_detail(id).await?;
    let fields = visit.desk.custom_fields().await?;
    let mut words = words(&sent, &fields)?;
    words.parent = detail.account.parent;
    if !visit.may(Action::HandOver) {
        words.territory = detail.account.territory;
        words.owner = detail.account.owner;
    }
    let version = sent.get("version").and_then(|version| version.parse().ok());
    let version: i64 = version.ok_or(Stop::Unreadable)?;
    match change_account(&visit.desk, visit.at(), (id, version, &words)).await? {
        Ok(()) => {
            let notice = visit.texts().accounts().changed();
            see_other(&visit.asked, &urls::account(id), Some(notice))
        }
        Err(faults) => {
            let errors = tell(&visit, &fields, &faults);
            let filled = Filled { words, version: Some(version), errors };
            show_again(&build(&visit, Some(&detail), filled).await?)
        }
    }
}

/// What the form says of an account.
fn words(sent: &ListAsk, fields: &[CustomField]) -> Result<AccountWords, Stop> {
    let id = |name: &str| sent.get(name).map(ToOwned::to_owned);
    let aliases = sent.text("aliases");
    let aliases = aliases.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(AccountWords {
        name: sent.text("name"),
        code: sent.text("code"),
        aliases: aliases.map(ToOwned::to_owned).collect(),
        account_type: sent.text("account_type"),
        level: sent.text("level"),
        region: sent.text("region"),
        city: sent.text("city"),
        parent: None,
        territory: id("territory")
            .map(|id| id.parse())
            .transpose()
            .map_err(|_| Stop::Unreadable)?,
        owner: id("owner").map(|id| id.parse()).transpose().map_err(|_| Stop::Unreadable)?,
        fields: written(fields, sent),
    })
}

/// The faults beside their fields.
fn tell(visit: &Visit, fields: &[CustomField], faults: &[AccountFault]) -> FieldErrors {
    let t = visit.texts();
    let text = t.accounts();
    let mut errors = FieldErrors::none();
    for fault in faults {
        let name = match fault {
            AccountFault::NameMissing | AccountFault::TooLong => "name".to_owned(),
            AccountFault::CodeTaken => "code".to_owned(),
            AccountFault::OwnerGone => "owner".to_owned(),
            AccountFault::Circle | AccountFault::ParentUnknown => String::new(),
            AccountFault::Field(code) => {
                let field = fields.iter().find(|field| field.words.code == *code);
                field.map(crate::pages::fields::name).unwrap_or_default()
            }
        };
        let words = match fault {
            AccountFault::NameMissing => text.fault_name_missing().to_owned(),
            AccountFault::TooLong => text.fault_too_long().to_owned(),
            AccountFault::CodeTaken => text.fault_code_taken().to_owned(),
            AccountFault::OwnerGone => t.lists().many_fault_owner_gone().to_owned(),
            AccountFault::Circle => text.fault_circle().to_owned(),
            AccountFault::ParentUnknown => text.fault_parent_unknown().to_owned(),
            AccountFault::Field(code) => {
                let field = fields.iter().find(|field| field.words.code == *code);
                let label = field.map_or(code.as_str(), |field| field.words.label(t.lang()));
                t.fields().value_odd(label)
            }
        };
        errors.add(name, words);
    }
    errors
}

async fn build(
    visit: &Visit,
    detail: Option<&AccountDetail>,
    filled: Filled,
) -> Result<FormPage, Stop> {
    let t = visit.texts();
    let text = t.accounts();
    let (words, errors) = (&filled.words, &filled.errors);
    let known = async |of: Known| -> Result<Vec<Choice>, Stop> {
        let values = visit.desk.choices(of).await?;
        Ok(values.iter().map(|one| Choice::new(one, one)).collect())
    };
    let input = |name: &'static str, label: &str, value: &str| {
        let field = Field::new(t, Kind::Text, name, label).value(value).with("maxlength", "200");
        field.error(errors.of(name))
    };
    let lines = Field::new(t, Kind::Lines, "aliases", text.aliases())
        .help(text.aliases_help())
        .value(words.aliases.join("\n"));
    let main = vec![
        input("name", text.name(), &words.name).required(),
        input("code", text.code(), &words.code).help(text.code_help()),
        input("account_type", text.account_type(), &words.account_type)
            .choices(known(Known::AccountType).await?),
        input("level", text.level(), &words.level).choices(known(Known::Level).await?),
        lines,
    ];
    let mut place = vec![
        input("region", text.region(), &words.region).choices(known(Known::Region).await?),
        input("city", text.city(), &words.city).choices(known(Known::City).await?),
    ];
    if detail.is_none() || visit.may(Action::HandOver) {
        place.extend(assigned(visit, words, errors).await?);
    }
    let fields = visit.desk.custom_fields().await?;
    let active = fields.iter().filter(|field| field.is_active);
    let own = active.map(|field| shown(t, field, &words.fields, errors)).collect();
    let frame = match detail {
        None => Frame::of(&visit.asked, text.new_title())
            .lead(text.new_lead())
            .under(t.frame().accounts(), urls::accounts()),
        Some(detail) => Frame::of(&visit.asked, text.edit_title(&detail.account.name))
            .under(t.frame().accounts(), urls::accounts())
            .under(detail.account.name.clone(), urls::account(detail.account.id)),
    };
    Ok(FormPage {
        frame,
        url: detail.map_or_else(urls::accounts, |one| urls::edit_account(one.account.id)),
        back: detail.map_or_else(urls::accounts, |one| urls::account(one.account.id)),
        version: filled.version,
        summary: errors.summary(t),
        main,
        place,
        own,
    })
}

/// Whose it is and where it lies.
async fn assigned(
    visit: &Visit,
    words: &AccountWords,
    errors: &FieldErrors,
) -> Result<[Field; 2], Stop> {
    let t = visit.texts();
    let none = || Choice::new("", t.lists().many_none());
    let tree = visit.desk.territories().await?;
    let tree = tree.iter().map(|one| Choice::new(one.id.to_string(), &one.name));
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().filter(|one| one.active);
    let people = people.map(|one| Choice::new(one.id.to_string(), &one.name));
    let select = |name: &'static str, label: &str, value: String, choices: Vec<Choice>| {
        let field = Field::new(t, Kind::Select, name, label).value(value).choices(choices);
        field.error(errors.of(name))
    };
    let text = |id: Option<String>| id.unwrap_or_default();
    Ok([
        select(
            "territory",
            t.accounts().territory(),
            text(words.territory.map(|id| id.to_string())),
            std::iter::once(none()).chain(tree).collect(),
        ),
        select(
            "owner",
            t.accounts().owner(),
            text(words.owner.map(|id| id.to_string())),
            std::iter::once(none()).chain(people).collect(),
        ),
    ])
}
