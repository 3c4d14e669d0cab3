//! `GET /ratings`: the accounts whose ratings are due, those worth most first.

use crate::file::offers;
use crate::stop::{Answer, Stop};
use crate::ui::{Bar, Blank, Cell, Choice, Column, Field, Kind, List, ListAsk, More, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Job;
use canopy_domain::standards::Text;
use canopy_store::ratings::RatingsAsked;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::ratings::{self, DueAccount, Queue};

/// Criteria named in a row.
const NAMED: usize = 3;

#[derive(Template)]
#[template(path = "ratings/queue.html", blocks = ["due"])]
struct QueuePage {
    frame: Frame,
    filters: Vec<Field>,
    exports: [(String, &'static str); 2],
    list: List,
    has_standard: bool,
    blank: Blank,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.ratings();
    let standards = ratings::rated_standards(&visit.desk).await?;
    let code = ask.get("standard");
    let is_known = standards.iter().any(|one| code.is_none_or(|code| one.code() == code));
    if !standards.is_empty() && !is_known {
        return Err(Stop::NotFound);
    }
    let asked = asked(&visit, &ask);
    let today = local_day(visit.at());
    let list = if standards.is_empty() {
        List::new(t, "due", &ask, &columns(t, String::new()), &[])
    } else {
        list(t, &ask, &ratings::queue(&visit.desk, code, &asked, today).await?)
    };
    let names: Vec<(&str, &Text)> =
        standards.iter().map(|one| (one.code(), &one.version.standard.name)).collect();
    let page = QueuePage {
        frame: Frame::of(&visit.asked, text.title()).lead(text.lead()),
        filters: fields(&visit, &ask, &names),
        exports: offers(t, &ask, &urls::ratings_export(), &[]),
        list,
        has_standard: !standards.is_empty(),
        blank: Blank::new("star", text.no_standard_title(), text.no_standard()),
    };
    if visit.asked.wants_part("due") { show(&page.as_due()) } else { show(&page) }
}

/// A representative's own accounts unless they ask for all they may rate; everybody else's team.
fn asked(visit: &Visit, ask: &ListAsk) -> RatingsAsked {
    let is_own = ask.get("whose") == Some("mine");
    RatingsAsked {
        owner: is_own.then_some(visit.caller().user),
        text: ask.get("q").map(ToOwned::to_owned),
    }
}

fn fields(visit: &Visit, ask: &ListAsk, standards: &[(&str, &Text)]) -> Vec<Field> {
    let t = visit.texts();
    let text = t.ratings();
    let mut fields = Vec::new();
    if matches!(visit.caller().job, Job::Representative | Job::Manager) {
        let choices = vec![Choice::new("", text.everybody()), Choice::new("mine", text.mine())];
        let whose = Field::new(t, Kind::Select, "whose", text.whose()).value(ask.text("whose"));
        fields.push(whose.choices(choices).submitting());
    }
    if standards.len() > 1 {
        let choice = |(code, name): &(&str, &Text)| Choice::new(*code, name.get(t.lang()));
        let field = Field::new(t, Kind::Select, "standard", text.standard());
        let field = field.value(ask.text("standard"));
        fields.push(field.choices(standards.iter().map(choice).collect()).submitting());
    }
    fields
}

fn list(t: Texts, ask: &ListAsk, queue: &Queue) -> List {
    let text = t.ratings();
    let total = i64::try_from(queue.total).unwrap_or(i64::MAX);
    let listed = i64::try_from(queue.accounts.len()).unwrap_or(i64::MAX);
    let mut count = text.count_due(total);
    if listed < total {
        count = t.formats().list(&[count, text.listed_first(listed)]);
    }
    let blank = Blank::new("circle-check", text.nothing_due_title(), text.nothing_due());
    List::new(t, "due", ask, &columns(t, queue.rated.code().to_owned()), &queue.accounts)
        .caption(text.title())
        .blank(blank)
        .more(ask, More { count, next: None })
}

fn columns(t: Texts, standard: String) -> Vec<Column<'static, DueAccount>> {
    let (text, formats) = (t.ratings(), t.formats());
    vec![
        Column::new("name", text.account(), move |row: &DueAccount| {
            let url = urls::rate_account(row.account.id, Some(&standard));
            Cell::link(&url, &row.account.name).below_data(&row.account.code)
        })
        .wide(),
        Column::new("owner", text.owner(), |row: &DueAccount| {
            Cell::data(row.account.owner.as_deref().unwrap_or_default())
        }),
        Column::new("criteria", text.open_criteria(), move |row: &DueAccount| criteria(t, row))
            .wide(),
        Column::new("weight", text.open_weight(), move |row: &DueAccount| {
            let share = formats.percent(row.open_share);
            Cell::part(&Bar::new(row.open_share, &share).inline()).below(&share)
        })
        .number(),
        Column::new("revenue", text.revenue(), move |row: &DueAccount| {
            let revenue = row.account.revenue_12m;
            Cell::text(formats.money_short(revenue)).exact(formats.money(revenue))
        })
        .number(),
    ]
}

fn criteria(t: Texts, row: &DueAccount) -> Cell {
    let text = t.ratings();
    let mut lines: Vec<String> = row
        .criteria
        .iter()
        .take(NAMED)
        .map(|(one, due)| text.criterion_and_due(one.name.get(t.lang()), text.due(*due)))
        .collect();
    let more = row.criteria.len().saturating_sub(NAMED);
    if more > 0 {
        lines.push(text.more_criteria(i64::try_from(more).unwrap_or(i64::MAX)));
    }
    Cell::data(t.formats().list(&lines))
}
