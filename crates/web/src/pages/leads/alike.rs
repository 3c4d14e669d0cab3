//! Who a lead may be, as a part of its page: what agrees, and the choice to link, to merge or to keep
//! apart.

use crate::stop::Stop;
use crate::ui::{Html, Pill, Tone, filters, renders_itself};
use crate::urls;
use crate::view::Frame;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::leads::{SURE_FROM, SameReason};
use canopy_store::leads::Lead;
use canopy_texts::Texts;
use canopy_usecases::leads;

/// Who a lead may be.
#[derive(Template)]
#[template(path = "leads/alike.html")]
pub(super) struct AlikeSection {
    t: Texts,
    token: Html,
    url: String,
    version: i64,
    may_decide: bool,
    customers: Vec<Candidate>,
    leads: Vec<Candidate>,
}

renders_itself!(AlikeSection);

/// Somebody alike.
struct Candidate {
    id: String,
    url: String,
    name: String,
    below: String,
    reasons: Vec<Pill>,
    share: String,
    can_take: bool,
}

/// Reads who a lead may be.
pub(super) async fn section(
    visit: &Visit,
    lead: &Lead,
    may_decide: bool,
) -> Result<AlikeSection, Stop> {
    let t = visit.texts();
    let found = leads::alike(&visit.desk, lead).await?;
    let share = |score: f64| t.leads().similarity(&t.formats().percent(score));
    let customers = found.customers.iter().map(|one| Candidate {
        id: one.id.to_string(),
        url: urls::account(one.id),
        name: one.name.clone(),
        below: std::iter::once(&one.code)
            .chain(&one.aliases)
            .filter(|text| !text.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" · "),
        reasons: reasons(t, &one.reasons, one.score),
        share: share(one.score),
        can_take: true,
    });
    let others = found.leads.iter().map(|one| Candidate {
        id: one.row.id.to_string(),
        url: urls::lead(one.row.id),
        name: one.row.words.organisation.clone(),
        below: [&one.row.words.person, &one.row.channel_name]
            .into_iter()
            .filter(|text| !text.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join(" · "),
        reasons: reasons(t, &one.reasons, one.score),
        share: share(one.score),
        can_take: one.row.state.is_open(),
    });
    Ok(AlikeSection {
        t,
        token: Frame::of(&visit.asked, String::new()).token_field(),
        url: urls::lead(lead.row.id),
        version: lead.row.version,
        may_decide,
        customers: customers.collect(),
        leads: others.collect(),
    })
}

fn reasons(t: Texts, reasons: &[SameReason], score: f64) -> Vec<Pill> {
    let tone = if score >= SURE_FROM { Tone::Fair } else { Tone::Plain };
    reasons.iter().map(|one| Pill::toned(tone, t.leads().same(*one))).collect()
}
