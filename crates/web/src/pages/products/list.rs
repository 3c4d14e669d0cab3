//! `GET /products`: what is sold, by name, code, pinyin and class.

use crate::listed::Listed;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Choice, Column, Field, Kind, List, ListAsk, More, filters};
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::lists::ListKey;
use canopy_store::PageMark;
use canopy_store::sales::{Product, ProductQuery};
use canopy_texts::Texts;

/// Rows of a page.
const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "products/list.html", blocks = ["results"])]
struct ProductsPage {
    frame: Frame,
    text: Field,
    class: Field,
    list: List,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Products, ask).await?;
    let ask = &listed.ask;
    let text = t.sales();
    let query = query(ask);
    let rows = visit.desk.products(&query).await?;
    let count = visit.desk.count_products(&query).await?;
    let counted = text.count_products(i64::try_from(count.at_least).unwrap_or(i64::MAX));
    let count = if count.is_exact { counted } else { t.frame().count_more_than(&counted) };
    let classes = visit.desk.product_classes().await?;
    let classes = classes.iter().map(|class| Choice::new(class, class));
    let classes = std::iter::once(Choice::new("", t.frame().all())).chain(classes).collect();
    let list = List::new(t, "products", ask, &columns(t), &rows.rows)
        .caption(t.frame().products())
        .blank(Blank::new("package", text.no_products_title(), text.no_products_text()))
        .more(ask, More { count, next: rows.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(&visit));
    let page = ProductsPage {
        frame: Frame::of(&visit.asked, t.frame().products()).lead(text.products_lead()),
        text: Field::new(t, Kind::Search, "q", text.search_products()).value(ask.text("q")),
        class: Field::new(t, Kind::Select, "class", text.product_class())
            .value(ask.text("class"))
            .choices(classes)
            .submitting(),
        list,
    };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

/// What the address asks of the list.
pub(crate) fn query(ask: &ListAsk) -> ProductQuery {
    ProductQuery {
        text: ask.get("q").map(ToOwned::to_owned),
        class: ask.get("class").map(ToOwned::to_owned),
        limit: ROWS,
        after: ask.after().map(|mark| PageMark(mark.to_owned())),
    }
}

fn columns(t: Texts) -> Vec<Column<'static, Product>> {
    let text = t.sales();
    vec![
        Column::new("name", text.product_name(), |row: &Product| Cell::data(&row.name)).wide(),
        Column::new("code", text.product_code(), |row: &Product| Cell::data(&row.code)),
        Column::new("class", text.product_class(), |row: &Product| Cell::data(&row.class)),
    ]
}
