//! `GET /notifications`: what somebody was told, not read yet first; opening one, and having read all.

use super::words::sentence;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, Html, List, ListAsk, More, Pill, RowButton, Tone, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::{NotificationId, UserId};
use canopy_store::PageMark;
use canopy_store::notifications::{NotificationQuery, NotificationRow};
use canopy_texts::Texts;
use canopy_usecases::local;
use canopy_usecases::notifications::{mark_all_read, mark_read};

/// Rows of a page.
const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "notifications/list.html")]
struct NotificationsPage {
    frame: Frame,
    list: List,
    has_unread: bool,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.notifications();
    let query = NotificationQuery {
        now: visit.at(),
        only_unread: false,
        limit: ROWS,
        after: ask.after().map(|mark| PageMark(mark.to_owned())),
    };
    let page = visit.desk.my_notifications(&query).await?;
    let frame = Frame::of(&visit.asked, text.title()).lead(text.lead());
    let token = frame.token_field();
    let me = visit.caller().user;
    let list = List::new(t, "notifications", &ask, &columns(t, me, &token), &page.rows)
        .caption(text.title())
        .blank(Blank::new("bell", text.empty_title(), text.empty_text()))
        .more(&ask, More { count: String::new(), next: page.next.map(|mark| mark.0) });
    let has_unread = page.rows.iter().any(|row| row.read_at.is_none());
    show(&NotificationsPage { frame, list, has_unread })
}

pub(super) async fn open(visit: Visit, Path(id): Path<NotificationId>) -> Answer {
    let row = mark_read(&visit.desk, visit.at(), id).await?;
    let (_, place) = sentence(visit.texts(), visit.caller().user, &row);
    see_other(&visit.asked, &place, None)
}

pub(super) async fn read_all(visit: Visit) -> Answer {
    mark_all_read(&visit.desk, visit.at()).await?;
    let notice = visit.texts().notifications().all_read();
    see_other(&visit.asked, &urls::notifications(), Some(notice))
}

fn columns(t: Texts, me: UserId, token: &Html) -> Vec<Column<'_, NotificationRow>> {
    let text = t.notifications();
    vec![
        Column::new("what", text.what(), move |row: &NotificationRow| {
            let (words, place) = sentence(t, me, row);
            Cell::link(&place, words)
        })
        .wide(),
        Column::new("state", text.state(), move |row: &NotificationRow| {
            Cell::part(&match row.read_at {
                None => Pill { tone: Tone::Fair, icon: "bell", words: text.unread().to_owned() },
                Some(_) => Pill::toned(Tone::Plain, text.read()),
            })
        }),
        Column::new("when", text.when(), move |row: &NotificationRow| {
            Cell::time(t.formats().moment(local(row.shown_from)))
        }),
        Column::new("open", text.open(), move |row: &NotificationRow| {
            if row.read_at.is_some() {
                return Cell::default();
            }
            let url = urls::open_notification(row.id);
            let button = RowButton::new(url, token, ("arrow-right", text.open()));
            Cell::part(&button.of_data(sentence(t, me, row).0))
        }),
    ]
}
