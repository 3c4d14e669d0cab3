//! `GET /standards/{id}/compare/{other}`: what changed from one version to another, in words.

use super::list::name_of;
use crate::stop::Answer;
use crate::ui::filters;
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::StandardId;
use canopy_usecases::standards;

#[derive(Template)]
#[template(path = "standards/compare.html")]
struct ComparePage {
    frame: Frame,
    count: String,
    lines: Vec<(String, Vec<String>)>,
}

pub(super) async fn page(
    visit: Visit,
    Path((id, other)): Path<(StandardId, StandardId)>,
) -> Answer {
    let t = visit.texts();
    let text = t.standards();
    let compared = standards::compare(&visit.desk, other, id).await?;
    let (before, after) = (&compared.before.row, &compared.after.row);
    let numbers = (before.number.to_string(), after.number.to_string());
    let name = name_of(t, after);
    let frame = Frame::of(&visit.asked, text.compare_title(&name, &numbers.0, &numbers.1))
        .lead(text.compare_lead(&numbers.0, &numbers.1))
        .under(t.frame().standards(), urls::standards())
        .under(name, urls::standard(id));
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    for difference in &compared.differences {
        let (part, said) = text.difference(difference);
        match lines.last_mut().filter(|(last, _)| *last == part) {
            Some((_, all)) => all.push(said),
            None => lines.push((part, vec![said])),
        }
    }
    let count = i64::try_from(compared.differences.len()).unwrap_or(i64::MAX);
    show(&ComparePage { frame, count: text.compare_count(count), lines })
}
