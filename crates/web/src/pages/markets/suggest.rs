//! What the data suggest for a territory, in words.

use crate::urls;
use canopy_domain::primitives::TerritoryId;
use canopy_texts::Texts;
use canopy_usecases::markets::{LeadView, Suggestions};

/// Followers named.
const NAMED: usize = 6;

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
    /// Plan with it as the centre; empty for whoever may not plan.
    pub(super) make_centre: String,
}

pub(super) fn suggested(
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
        let ratio = |value: f64| formats.decimal(value, 1);
        let names: Vec<&str> =
            view.followers.iter().take(NAMED).map(|(_, name, _)| name.as_str()).collect();
        let pairs = [("pattern", "radiation"), ("centre", &view.account.to_string())];
        Lead {
            name: view.name.clone(),
            url: urls::account(view.account),
            strength: text.lead_strength(
                &ratio(lead.lift),
                &ratio(lead.interval.0),
                &ratio(lead.interval.1),
            ),
            count: text.lead_count(
                i64::from(lead.followed),
                &number(i64::from(lead.products)),
                &number(question.within_days),
            ),
            followers: text.lead_followers(&formats.list(&names)),
            make_centre: if may_plan {
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
            &number(i64::from(question.least)),
            &number(question.settling_days),
        ),
    }
}
