//! `GET /markets/{id}/suggestions`: what the data suggest for a territory, in words. A page, and the
//! part that the territory's own page asks for once it stands, since all its sales are read for it.

use crate::stop::Answer;
use crate::ui::filters;
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::{AccountId, TerritoryId};
use canopy_texts::Texts;
use canopy_usecases::markets::{self, LeadView, Suggestions};

/// Accounts named.
const NAMED: usize = 6;

#[derive(Template)]
#[template(path = "markets/suggestions.html", blocks = ["suggested"])]
struct SuggestionsPage {
    frame: Frame,
    suggested: Option<Suggested>,
}

pub(super) async fn page(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    let t = visit.texts();
    let text = t.markets();
    let (territory, may_plan) = markets::seen(&visit.desk, id).await?;
    let found = markets::suggestions(visit.company(), &visit.desk, id).await?;
    let page = SuggestionsPage {
        frame: Frame::of(&visit.asked, text.suggest_title())
            .under(text.markets(), urls::markets())
            .under(territory.name, urls::market(id)),
        suggested: found.as_ref().map(|found| suggested(t, found, (id, may_plan))),
    };
    if visit.asked.wants_part("suggested") { show(&page.as_suggested()) } else { show(&page) }
}

/// Suggestions as the page shows them.
pub(super) struct Suggested {
    pub(super) fits: Vec<Fit>,
    pub(super) leads: Vec<Lead>,
    pub(super) method: String,
}

pub(super) struct Fit {
    pub(super) name: &'static str,
    pub(super) means: &'static str,
    pub(super) of: String,
    pub(super) reasons: Vec<String>,
}

pub(super) struct Lead {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) strength: String,
    pub(super) count: String,
    pub(super) followers: String,
    /// Who could still follow; empty where everybody did.
    pub(super) open: String,
    /// Plan from it to those that could still follow; empty for whoever may not plan.
    pub(super) plan: String,
}

fn suggested(
    t: Texts,
    found: &Suggestions,
    (territory, may_plan): (TerritoryId, bool),
) -> Suggested {
    let (text, formats) = (t.markets(), t.formats());
    let question = &found.question;
    let number = |value: i64| formats.number(value);
    let fits = found.fits.iter().map(|fit| Fit {
        name: text.pattern_name(fit.pattern),
        means: text.pattern_means(fit.pattern),
        of: text.fit_of(
            &number(i64::try_from(fit.reasons.len()).unwrap_or(0)),
            &number(i64::from(fit.of)),
        ),
        reasons: fit.reasons.iter().map(|one| text.fit_reason(*one, formats)).collect(),
    });
    let lead = |view: &LeadView| {
        let lead = &view.lead;
        let names = |of: &[(AccountId, String, u32)]| {
            let names: Vec<&str> = of.iter().take(NAMED).map(|one| one.1.as_str()).collect();
            formats.list(&names)
        };
        let open: Vec<String> =
            view.open.iter().take(NAMED).map(|(id, ..)| id.to_string()).collect();
        let centre = view.account.to_string();
        let add = open.join(",");
        let pairs = [("pattern", "radiation"), ("centre", &centre), ("add", &add)];
        Lead {
            name: view.name.clone(),
            url: urls::account(view.account),
            strength: text.lead_strength(
                &number(i64::from(lead.followed)),
                &formats.decimal(lead.lift(), 1),
                &formats.decimal(lead.expected, 0),
            ),
            count: text.lead_count(
                i64::from(lead.products),
                &number(question.within_days),
                &chance(t, lead.chance),
            ),
            followers: text.lead_followers(&names(&view.followers)),
            open: if view.open.is_empty() {
                String::new()
            } else {
                text.lead_open(&names(&view.open))
            },
            plan: if may_plan {
                urls::with_query(&urls::market_edit(territory), &pairs)
            } else {
                String::new()
            },
        }
    };
    Suggested {
        fits: fits.collect(),
        leads: found.leads.iter().map(lead).collect(),
        method: text.lead_method(
            &number(question.within_days),
            &number(question.basket_days),
            &number(i64::from(question.least)),
            &number(question.settling_days),
        ),
    }
}

/// A chance in per cent; small ones as an upper end, since none is nothing.
fn chance(t: Texts, chance: f64) -> String {
    const SMALLEST: f64 = 0.001;
    let shown = t.formats().percent(chance.max(SMALLEST));
    if chance < SMALLEST { t.markets().less_than(&shown) } else { shown }
}
