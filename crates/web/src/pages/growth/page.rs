//! `GET /growth`: the waterfall from one period to another, and what is behind it.

use super::ask::{Asked, By, presets};
use super::chart::{bars, waterfall_chart};
use super::lists::{self, Line, list, moved, of_accounts, of_classes, of_products, part};
use super::price;
use crate::file::offers;
use crate::pages::screening::whole;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Chart, Chip, Choice, Field, Kind, List, ListAsk, More, Note, Tile, Tone, filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::Amount;
use canopy_domain::growth::{Against, Movement};
use canopy_store::ViewTeam;
use canopy_texts::Texts;
use canopy_usecases::growth::{self, Growth};

#[derive(Template)]
#[template(path = "growth/page.html")]
struct GrowthPage {
    frame: Frame,
    fields: Vec<Field>,
    hidden: Vec<(&'static str, String)>,
    notes: Vec<Note>,
    blank: Option<Blank>,
    tiles: Vec<Tile>,
    waterfall: Option<Chart>,
    chips: Vec<Chip>,
    views: Vec<View>,
    chart: Option<Chart>,
    method: &'static str,
    list: Option<List>,
    exports: Vec<(String, &'static str)>,
}

/// A way to split the change.
struct View {
    name: &'static str,
    url: String,
    is_here: bool,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.growth();
    let asked = Asked::read(&ask)?;
    let found = growth::read(visit.company(), &visit.desk, &asked.growth).await?;
    let mut page = GrowthPage {
        frame: Frame::of(&visit.asked, text.growth()).lead(text.lead()),
        fields: fields(&visit, &ask, &asked).await?,
        hidden: asked.hidden(),
        notes: Vec::new(),
        blank: None,
        tiles: Vec::new(),
        waterfall: None,
        chips: Vec::new(),
        views: Vec::new(),
        chart: None,
        method: "",
        list: None,
        exports: Vec::new(),
    };
    match found {
        Some(found) => fill(&visit, &ask, &asked, (&mut page, &found)).await?,
        None => page.blank = Some(Blank::new("chart-line", text.empty_title(), text.empty_text())),
    }
    show(&page)
}

async fn fill(
    visit: &Visit,
    ask: &ListAsk,
    asked: &Asked,
    (page, found): (&mut GrowthPage, &Growth),
) -> Result<(), Stop> {
    let t = visit.texts();
    page.notes = notes(t, asked, found);
    page.tiles = tiles(t, found);
    let behind = |movement: Movement| {
        asked.url(&urls::growth(), &[("by", By::Account.code()), ("move", movement.code())])
    };
    let seen = (&found.waterfall, found.drivers.as_ref());
    page.waterfall = Some(waterfall_chart(t, seen, found.spans, behind));
    page.chips = chips(t, asked, found, ask);
    page.views = views(t, asked);
    let kept: Vec<&str> =
        super::ask::KEPT.into_iter().chain(["by", "move", "sort", "class"]).collect();
    page.exports = offers(t, ask, "/growth/export", &kept).to_vec();
    split(visit, ask, asked, (page, found)).await
}

/// The split asked for: a chart of the largest changes, and the lines.
async fn split(
    visit: &Visit,
    ask: &ListAsk,
    asked: &Asked,
    (page, found): (&mut GrowthPage, &Growth),
) -> Result<(), Stop> {
    let t = visit.texts();
    let text = t.growth();
    if asked.by == By::Account {
        let accounts = moved(found, asked, ask);
        let sum = accounts.iter().map(|one| one.change).sum();
        let (shown, next) = part(&accounts, ask);
        let lines = of_accounts(visit, asked, &shown).await?;
        let count = text.listed_accounts(whole(accounts.len() as u64), &money(t, sum));
        page.list = Some(list(t, asked.by, ask, &lines, More { count, next }));
        return Ok(());
    }
    if asked.by == By::Territory {
        let mut lines = lists::of_territories(t, asked, found);
        lists::sort(&mut lines, ask, |line| &line.sums, |line| line.change);
        page.chart = bars(t, &lines.iter().map(Line::bar).collect::<Vec<_>>());
        page.list = Some(list(t, asked.by, ask, &lines, summed(t, &lines)));
        return Ok(());
    }
    let products = growth::products(visit.company(), &visit.desk, &asked.growth).await?;
    let Some(products) = products else { return Ok(()) };
    if asked.by == By::Price {
        match &products.split {
            Some(split) => {
                page.chart = Some(price::chart(t, split, &found.waterfall));
                page.method = text.price_method();
            }
            None => page.notes.push(
                Note::new(Tone::Fair, text.price_unknown()).titled(text.price_unknown_title()),
            ),
        }
        return Ok(());
    }
    let mut lines = if asked.by == By::Class {
        of_classes(t, asked, &products)
    } else {
        let class = ask.get("class");
        let mut lines = of_products(asked, &products);
        lines.retain(|line| class.is_none_or(|class| line.below == class));
        lines
    };
    lists::sort(&mut lines, ask, |line| &line.sums, |line| line.change);
    page.chart = bars(t, &lines.iter().map(Line::bar).collect::<Vec<_>>());
    page.list = Some(list(t, asked.by, ask, &lines, summed(t, &lines)));
    Ok(())
}

fn summed(t: Texts, lines: &[Line]) -> More {
    let sum = lines.iter().map(|line| line.change).sum();
    let count = t.growth().listed_lines(whole(lines.len() as u64), &money(t, sum));
    More { count, next: None }
}

fn money(t: Texts, amount: Amount) -> String {
    t.formats().money(amount)
}

fn notes(t: Texts, asked: &Asked, found: &Growth) -> Vec<Note> {
    let text = t.growth();
    let said = [
        (asked.has_bad_dates, Tone::Poor, text.bad_dates()),
        (!found.knows_base, Tone::Fair, text.not_known()),
        (found.spans.overlaps(), Tone::Fair, text.overlapping()),
        (!found.spans.is_even(), Tone::Fair, text.uneven()),
    ];
    said.into_iter()
        .filter(|(holds, ..)| *holds)
        .map(|(_, tone, words)| Note::new(tone, words))
        .collect()
}

fn tiles(t: Texts, found: &Growth) -> Vec<Tile> {
    let (text, formats) = (t.growth(), t.formats());
    let waterfall = &found.waterfall;
    let money = |label: &str, amount: Amount| {
        Tile::new(label, formats.money_short(amount)).exact(formats.money(amount))
    };
    let span = |span| super::chart::span(t, span);
    let rate = match waterfall.growth() {
        Some(ratio) => Tile::new(text.growth_rate(), formats.percent_signed(ratio)),
        None => Tile::new(text.growth_rate(), "—").note(text.no_growth_rate()),
    };
    vec![
        money(text.current_revenue(), waterfall.current).note(span(found.spans.current)),
        money(text.base_revenue(), waterfall.base).note(span(found.spans.base)),
        money(text.change(), waterfall.change()),
        rate,
    ]
}

fn chips(t: Texts, asked: &Asked, found: &Growth, ask: &ListAsk) -> Vec<Chip> {
    let text = t.growth();
    let product = found.product.as_ref().map(|product| Chip {
        words: text.only_product(&product.name),
        without: ask.with("product", ""),
    });
    let movement = asked.movement.map(|movement| Chip {
        words: text.movement_name(movement).to_owned(),
        without: ask.with("move", ""),
    });
    let class = ask
        .get("class")
        .map(|class| Chip { words: class.to_owned(), without: ask.with("class", "") });
    product.into_iter().chain(movement).chain(class).collect()
}

fn views(t: Texts, asked: &Asked) -> Vec<View> {
    let text = t.growth();
    let view = |by: By| View {
        name: match by {
            By::Account => text.by_account(),
            By::Product => text.by_product(),
            By::Class => text.by_class(),
            By::Territory => text.by_territory(),
            By::Price => text.by_price(),
        },
        url: asked.url(&urls::growth(), &[("by", by.code())]),
        is_here: by == asked.by,
    };
    // Of one product alone there are accounts and territories.
    let fits =
        |by: &By| asked.growth.product.is_none() || matches!(by, By::Account | By::Territory);
    By::ALL.into_iter().filter(fits).map(view).collect()
}

async fn fields(visit: &Visit, ask: &ListAsk, asked: &Asked) -> Result<Vec<Field>, Stop> {
    let t = visit.texts();
    let text = t.growth();
    let mut periods: Vec<Choice> = presets()
        .into_iter()
        .map(|(code, months, against)| {
            let months = months.to_string();
            let words = match against {
                Against::Before => text.months_before(&months),
                Against::YearEarlier => text.months_year(&months),
            };
            Choice::new(code, words)
        })
        .collect();
    periods.push(Choice::new("free", text.free()));
    let select = |name: &'static str, label: &str, choices: Vec<Choice>| {
        let choices = std::iter::once(Choice::new("", t.frame().all())).chain(choices).collect();
        Field::new(t, Kind::Select, name, label).value(ask.text(name)).choices(choices).submitting()
    };
    let mut fields = vec![
        Field::new(t, Kind::Select, "period", text.period())
            .value(asked.period.clone())
            .choices(periods)
            .submitting(),
    ];
    if asked.period == "free" {
        let dates = [
            ("base_from", text.base_from()),
            ("base_to", text.base_to()),
            ("from", text.current_from()),
            ("to", text.current_to()),
        ];
        fields.extend(
            dates.map(|(name, label)| Field::new(t, Kind::Date, name, label).value(ask.text(name))),
        );
    }
    let tree = visit.desk.territories().await?;
    let tree = tree.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    fields.push(select("territory", text.territory(), tree));
    fields.push(select("owner", text.owner(), people));
    if asked.by == By::Account {
        let movements = Movement::ALL.into_iter();
        let movements = movements.map(|one| Choice::new(one.code(), text.movement_name(one)));
        fields.push(select("move", text.movement(), movements.collect()));
    }
    Ok(fields)
}
