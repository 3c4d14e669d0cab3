//! `GET /accounts/{id}/why`: why the reader sees an account, down to the row that gives it, and who
//! else does.

use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, List, ListAsk, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::primitives::{AccountId, UserId};
use canopy_texts::Texts;
use canopy_usecases::access::{Reason, Seeing, why_seen};

#[derive(Template)]
#[template(path = "accounts/why.html")]
struct WhyPage {
    frame: Frame,
    /// Each ground in a sentence.
    own: Vec<String>,
    others: Option<List>,
}

pub(super) async fn page(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let t = visit.texts();
    let found = why_seen(&visit.desk, id, visit.at()).await?;
    let account = &found.detail.account;
    let frame = Frame::of(&visit.asked, t.access().why_title())
        .lead(t.access().why_lead())
        .under(t.frame().accounts(), urls::accounts())
        .under(account.name.clone(), urls::account(id));
    let others = found.others.as_ref().map(|others| list(t, others));
    show(&WhyPage { frame, own: sentences(t, &found.reader), others })
}

fn list(t: Texts, others: &[Seeing]) -> List {
    let text = t.access();
    let columns = [
        Column::new("name", t.team().name(), |one: &Seeing| {
            Cell::link(&urls::person(one.user), &one.name)
        })
        .wide(),
        Column::new("job", t.team().job(), move |one: &Seeing| Cell::text(t.access().job(one.job))),
        Column::new("why", text.why_column(), move |one: &Seeing| Cell::lines(&brief(t, one))),
    ];
    List::new(t, "seeing", &ListAsk::default(), &columns, others)
        .caption(text.who_else_title())
        .blank(Blank::new("eye", text.nobody_else_title(), text.nobody_else_text()))
}

/// The reader's grounds, said to them.
fn sentences(t: Texts, one: &Seeing) -> Vec<String> {
    let text = t.access();
    let own = one.reasons.iter().map(|reason| match reason {
        Reason::Job(job) => text.why_job(text.job(*job)),
        Reason::Owner => text.why_owner().to_owned(),
        Reason::Team(role) => text.why_team(t.team().role(*role)),
        Reason::Territory { path, .. } => text.why_territory(&path.join(" › ")),
    });
    let lent = one.represented.iter().map(|absent| {
        let (_, name, until, reasons) = absent;
        let reasons: Vec<String> = reasons.iter().map(|reason| short(t, reason)).collect();
        text.why_deputy(name, &t.formats().day(*until), &t.formats().list(&reasons))
    });
    own.chain(lent).collect()
}

/// The grounds of somebody else, in brief.
fn brief(t: Texts, one: &Seeing) -> Vec<String> {
    let own = one.reasons.iter().map(|reason| short(t, reason));
    let lent = one.represented.iter().map(|absent: &(UserId, String, Day, Vec<Reason>)| {
        t.access().why_short_deputy(&absent.1, &t.formats().day(absent.2))
    });
    own.chain(lent).collect()
}

fn short(t: Texts, reason: &Reason) -> String {
    let text = t.access();
    match reason {
        Reason::Job(_) => text.why_short_job().to_owned(),
        Reason::Owner => t.accounts().owner().to_owned(),
        Reason::Team(role) => text.why_short_team(t.team().role(*role)),
        Reason::Territory { path, .. } => {
            text.why_short_territory(path.first().map_or("", String::as_str))
        }
    }
}
