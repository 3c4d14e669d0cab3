//! `GET` and `POST /accounts/{id}/ratings`: an account rated against the written rubrics of a
//! standard, all criteria in one form. What is left out stays as it is.

use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Note, Pill, Tone, filters, renders_itself};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::primitives::{AccountId, UserId};
use canopy_domain::ratings::Level;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::ratings::{
    self, AccountRatings, CriterionRatings, Entry, Faulty, RateAccount, rated_standard,
};

#[derive(Template)]
#[template(path = "ratings/form.html")]
struct RatePage {
    frame: Frame,
    url: String,
    account_url: String,
    standard: String,
    draft: String,
    note: Option<Note>,
    due: Vec<Question>,
    /// Criteria whose ratings still count, folded unless something is entered there.
    good: Vec<Question>,
    is_open: bool,
}

/// A criterion in the form.
#[derive(Template)]
#[template(path = "ratings/question.html")]
struct Question {
    t: Texts,
    /// Code of the criterion; its place makes the ids.
    code: String,
    place: usize,
    name: String,
    about: Vec<String>,
    due: Option<Pill>,
    asks: String,
    levels: Vec<Choice>,
    basis: String,
    evidence: String,
    confirmed_by: String,
    last: Option<String>,
    errors: Vec<String>,
}

renders_itself!(Question);

impl Question {
    fn is_touched(&self) -> bool {
        !self.errors.is_empty() || self.levels.iter().any(|level| level.is_chosen)
    }
}

struct Choice {
    number: u8,
    words: String,
    is_chosen: bool,
}

pub(super) async fn page(
    visit: Visit,
    Path(id): Path<AccountId>,
    ask: crate::ui::ListAsk,
) -> Answer {
    let found = found(&visit, id, ask.get("standard")).await?;
    show(&build(&visit, id, &found, &[], &[]).await?)
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let text = visit.texts().ratings();
    let code = pairs.iter().find(|(name, _)| name == "standard").map(|(_, value)| value.as_str());
    let found = found(&visit, id, code).await?;
    let sent: Vec<Entry> =
        found.criteria.iter().map(|one| entry(&one.criterion.code, &pairs)).collect();
    let entries: Vec<Entry> = sent.iter().filter(|one| !one.level.is_empty()).cloned().collect();
    if entries.is_empty() {
        let mut page = build(&visit, id, &found, &sent, &[]).await?;
        page.note = Some(Note::new(Tone::Poor, text.nothing_chosen()));
        return show_again(&page);
    }
    let standard_code = found.rated.code().to_owned();
    let asked = RateAccount { account: id, standard_code, entries };
    match ratings::rate(&visit.desk, visit.at(), &asked).await? {
        Ok(count) => {
            let words = text.saved(i64::try_from(count).unwrap_or(i64::MAX));
            see_other(&visit.asked, &urls::account(id), Some(&words))
        }
        Err(faulty) => {
            let mut page = build(&visit, id, &found, &sent, &faulty).await?;
            page.note = Some(Note::new(Tone::Poor, text.some_faulty()));
            show_again(&page)
        }
    }
}

async fn found(visit: &Visit, id: AccountId, code: Option<&str>) -> Result<AccountRatings, Stop> {
    // Whoever cannot see the account finds nothing of it.
    visit.desk.account(id).await?;
    let wanted = rated_standard(&visit.desk, code).await?;
    let all = ratings::of_account(&visit.desk, id, local_day(visit.at())).await?;
    all.into_iter().find(|one| one.rated.code() == wanted.code()).ok_or(Stop::NotFound)
}

fn entry(code: &str, pairs: &[(String, String)]) -> Entry {
    let get = |part: &str| {
        let name = format!("{part}:{code}");
        let found = pairs.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    Entry {
        criterion: code.to_owned(),
        level: get("level"),
        basis: get("basis"),
        evidence: get("evidence"),
        confirmed_by: get("confirmed_by"),
        rated_on: None,
    }
}

async fn build(
    visit: &Visit,
    id: AccountId,
    found: &AccountRatings,
    sent: &[Entry],
    faulty: &[Faulty],
) -> Result<RatePage, Stop> {
    let t = visit.texts();
    let text = t.ratings();
    let account = visit.desk.account(id).await?;
    let me = visit.caller().user;
    let questions = found.criteria.iter().enumerate().map(|(place, one)| {
        let entry = sent.iter().find(|entry| entry.criterion == one.criterion.code);
        let faults = faulty.iter().find(|(code, _)| *code == one.criterion.code);
        let errors = faults.map(|(_, faults)| faults.iter().map(|f| text.fault(*f)).collect());
        question(t, (place, me), one, entry, errors.unwrap_or_default())
    });
    let (due, good): (Vec<_>, Vec<_>) = questions.partition(|question| question.due.is_some());
    let code = found.rated.code();
    Ok(RatePage {
        frame: Frame::of(&visit.asked, text.form_title(&account.name))
            .lead(text.form_lead())
            .under(t.frame().accounts(), urls::accounts())
            .under(account.name, urls::account(id)),
        url: urls::rate_account(id, None),
        account_url: urls::account(id),
        standard: code.to_owned(),
        draft: format!("rate {me} {id} {code}"),
        note: None,
        is_open: due.is_empty() || good.iter().any(Question::is_touched),
        due,
        good,
    })
}

fn question(
    t: Texts,
    (place, me): (usize, UserId),
    one: &CriterionRatings,
    entry: Option<&Entry>,
    errors: Vec<String>,
) -> Question {
    let (text, lang) = (t.ratings(), t.lang());
    let chosen = entry.map_or("", |entry| entry.level.as_str());
    let choice = |level: Level| {
        let number = level.number();
        let words = one.rubric.level(level).get(lang).to_owned();
        let words = if words.is_empty() { text.no_wording(&number.to_string()) } else { words };
        Choice { number, words, is_chosen: chosen == number.to_string() }
    };
    let taken = |of: fn(&Entry) -> &str| entry.map(|one| of(one).to_owned()).unwrap_or_default();
    let mut about = vec![
        text.weight_share(&t.formats().percent(one.share)),
        text.counts_for(&t.formats().months(i64::from(one.months))),
    ];
    if let Some(standing) = &one.standing {
        about.insert(0, text.value_of(&t.formats().decimal_trimmed(standing.value, 1)));
    }
    Question {
        t,
        code: one.criterion.code.clone(),
        place,
        name: one.criterion.name.get(lang).to_owned(),
        about,
        due: one.due.map(|due| Pill::toned(Tone::Fair, text.due(due))),
        asks: one.rubric.question.get(lang).to_owned(),
        levels: Level::ALL.map(choice).into(),
        basis: taken(|one| &one.basis),
        evidence: taken(|one| &one.evidence),
        confirmed_by: taken(|one| &one.confirmed_by),
        last: last(t, one, me),
        errors,
    }
}

/// What the same person said before.
fn last(t: Texts, one: &CriterionRatings, me: UserId) -> Option<String> {
    let mine = one.ratings.iter().find(|shown| shown.row.rater == me)?;
    let day: Day = mine.row.rated_on;
    Some(t.ratings().your_last(&mine.row.level.number().to_string(), &t.formats().day(day)))
}
