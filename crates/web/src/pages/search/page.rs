//! `GET /search`: what is called so, by kind; the palette shows the part `found` of it.

use super::find::find;
use super::group::Group;
use crate::stop::Answer;
use crate::ui::{Blank, Field, Kind, ListAsk, filters};
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;

#[derive(Template)]
#[template(path = "search/page.html", blocks = ["found"])]
struct SearchPage {
    frame: Frame,
    text: Field,
    groups: Vec<Group>,
    blank: Blank,
}

impl SearchPage {
    /// How many are shown, in words.
    fn count(&self) -> String {
        let shown = self.groups.iter().map(|group| group.items.len()).sum::<usize>();
        self.frame.t.search().found(i64::try_from(shown).unwrap_or(i64::MAX))
    }

    fn kind_of(&self, group: &Group) -> &'static str {
        self.frame.t.search().kind(group.kind)
    }

    /// The words of the link to the whole list.
    fn all_of(&self, group: &Group) -> String {
        let count = i64::try_from(group.total.at_least).unwrap_or(i64::MAX);
        let text = self.frame.t.search();
        if group.total.is_exact { text.all_of(count) } else { text.see_all().to_owned() }
    }
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.search();
    let typed = ask.text("q");
    let page = SearchPage {
        frame: Frame::of(&visit.asked, text.title()).lead(text.lead()),
        text: Field::new(t, Kind::Search, "q", text.everything()).value(&typed),
        groups: find(&visit, &typed).await?,
        blank: Blank::new("zoom-question", text.nothing_title(&typed), text.nothing_text()),
    };
    if visit.asked.wants_part("found") { show(&page.as_found()) } else { show(&page) }
}
