//! `GET /markets`: the territories with their plans.

use crate::pages::screening::whole;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, List, ListAsk, Pill, Tone, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::markets::{self, MarketLine};

#[derive(Template)]
#[template(path = "markets/list.html")]
struct MarketsPage {
    frame: Frame,
    list: List,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.markets();
    let today = local_day(visit.at());
    let lines = markets::list(visit.company(), &visit.desk, today).await?;
    let list = List::new(t, "markets", &ask, &columns(t), &lines)
        .caption(text.markets())
        .blank(Blank::new("map-pin", text.empty_title(), text.empty_text()));
    show(&MarketsPage { frame: Frame::of(&visit.asked, text.markets()).lead(text.lead()), list })
}

fn columns(t: Texts) -> Vec<Column<'static, MarketLine>> {
    let (text, formats) = (t.markets(), t.formats());
    vec![
        Column::new("territory", text.territory(), |line: &MarketLine| {
            Cell::link(&urls::market(line.territory.id), &line.territory.name)
                .below_data(&line.territory.code)
        })
        .wide(),
        Column::new("pattern", text.pattern(), move |line: &MarketLine| match &line.plan {
            Some(plan) => {
                Cell::text(text.pattern_name(plan.pattern)).below(text.pattern_means(plan.pattern))
            }
            None => Cell::text(text.no_plan()),
        }),
        Column::new("began", text.began(), move |line: &MarketLine| {
            let day = line.plan.as_ref().map(|plan| formats.day(plan.began));
            day.map_or_else(Cell::default, Cell::time)
        }),
        Column::new("reached", text.reached(), move |line: &MarketLine| {
            if line.tally.targets == 0 {
                return Cell::default();
            }
            let number = |count: u64| formats.number(whole(count));
            Cell::text(text.of_targets(&number(line.tally.reached), &number(line.tally.targets)))
        })
        .number(),
        Column::new("overdue", text.overdue_count(), move |line: &MarketLine| {
            match line.tally.overdue {
                0 => Cell::default(),
                count => Cell::part(&Pill::toned(Tone::Poor, formats.number(whole(count)))),
            }
        })
        .number(),
        Column::new("accounts", text.accounts(), move |line: &MarketLine| {
            Cell::text(formats.number(whole(line.accounts)))
        })
        .number(),
    ]
}
