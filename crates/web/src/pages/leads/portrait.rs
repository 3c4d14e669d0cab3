//! `GET /leads/portrait`: what our best accounts have in common, value by value, with the formula.

use super::fit::{columns, counts, lead_words, too_few, withheld};
use crate::stop::Answer;
use crate::ui::{Blank, List, ListAsk, Tile, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::leads::Trait;
use canopy_usecases::leads;

#[derive(Template)]
#[template(path = "leads/portrait.html")]
struct PortraitPage {
    frame: Frame,
    tiles: Vec<Tile>,
    words: String,
    list: List,
}

pub(super) async fn page(visit: Visit) -> Answer {
    let t = visit.texts();
    let text = t.leads();
    let view = leads::portrait(visit.company(), &visit.desk).await?;
    let portrait = view.as_ref().map(|view| view.portrait.clone()).unwrap_or_default();
    let words = match &view {
        None => text.fit_no_run().to_owned(),
        Some(view) if !view.portrait.is_drawn() => too_few(t, &view.portrait),
        Some(view) => {
            let said = [
                counts(t, &view.portrait),
                lead_words(t, view),
                text.fit_classes(&t.formats().number(i64::from(view.standard.months))),
                withheld(t, &view.portrait),
            ];
            said.join(" ")
        }
    };
    let number = |count: usize| t.formats().number(i64::try_from(count).unwrap_or(i64::MAX));
    let tiles = vec![
        Tile::new(text.tile_best(), t.formats().number(i64::from(portrait.best))),
        Tile::new(text.tile_others(), t.formats().number(i64::from(portrait.others))),
        Tile::new(text.tile_marks(), number(portrait.marks().count())),
    ];
    let ask = ListAsk::new(urls::portrait(), Vec::new());
    let rows: &[Trait] = &portrait.traits;
    let list = List::new(t, "portrait", &ask, &columns(t, &portrait, true), rows)
        .caption(text.portrait_title())
        .blank(Blank::new("target-arrow", text.portrait_title(), words.clone()));
    show(&PortraitPage {
        frame: Frame::of(&visit.asked, text.portrait_title())
            .lead(text.portrait_lead())
            .under(text.title(), urls::leads()),
        tiles: if view.is_some() { tiles } else { Vec::new() },
        words,
        list,
    })
}
