//! The ratings of an account as a part of other pages: each criterion with its value, who said so,
//! when and on what evidence.

use crate::ui::{Bar, Pill, Tone, filters, renders_itself};
use askama::Template;
use canopy_domain::ratings::Standing;
use canopy_texts::Texts;
use canopy_usecases::ratings::{AccountRatings, CriterionRatings, RatingShown, State};

/// The ratings of an account under one standard.
#[derive(Template)]
#[template(path = "ratings/section.html")]
pub(crate) struct Section {
    t: Texts,
    id: String,
    lead: String,
    /// Where the account is rated, for those who may.
    rate_url: Option<String>,
    lines: Vec<Line>,
    has_any: bool,
}

renders_itself!(Section);

struct Line {
    code: String,
    name: String,
    share: String,
    value: Option<(String, Bar)>,
    spread: Vec<String>,
    pills: Vec<Pill>,
    ratings: Vec<Said>,
    count: String,
}

struct Said {
    level: String,
    words: String,
    evidence: String,
    proof: Option<String>,
    by: String,
    until: String,
    basis: &'static str,
    state: Pill,
    is_out: bool,
    is_older: bool,
}

impl Section {
    /// Of an account, as they stand.
    pub(crate) fn new(t: Texts, found: &AccountRatings, rate_url: Option<String>) -> Self {
        let name = found.rated.version.standard.name.get(t.lang()).to_owned();
        Self {
            t,
            id: format!("ratings-{}", found.rated.code()),
            lead: name,
            rate_url,
            lines: found.criteria.iter().map(|one| line(t, one)).collect(),
            has_any: found.has_any(),
        }
    }

    /// Whether there is anything to lead to.
    pub(crate) const fn has_any(&self) -> bool {
        self.has_any
    }

    /// With another sentence beside the title.
    pub(crate) fn lead(mut self, words: String) -> Self {
        self.lead = words;
        self
    }
}

fn line(t: Texts, one: &CriterionRatings) -> Line {
    let (text, formats) = (t.ratings(), t.formats());
    let mut pills = Vec::new();
    if let Some(standing) = &one.standing {
        if standing.is_disputed() {
            pills.push(Pill::toned(Tone::Fair, text.disputed()));
        }
        if standing.is_assumed {
            pills.push(Pill::plain(text.assumed()));
        }
        if standing.is_older_rubric {
            pills.push(Pill::plain(text.older_rubric()));
        }
    } else if let Some(due) = one.due {
        pills.push(Pill::plain(text.due(due)));
    }
    let value = one.standing.map(|standing| {
        let words = formats.decimal_trimmed(standing.value, 2);
        (words.clone(), Bar::new((standing.value - 1.0) / 4.0, words).inline())
    });
    Line {
        code: one.criterion.code.clone(),
        name: one.criterion.name.get(t.lang()).to_owned(),
        share: text.weight_share(&formats.percent(one.share)),
        value,
        spread: one.standing.as_ref().map(|standing| spread(t, standing)).unwrap_or_default(),
        pills,
        ratings: one.ratings.iter().map(|shown| said(t, shown)).collect(),
        count: text.history_more(i64::try_from(one.ratings.len()).unwrap_or(i64::MAX)),
    }
}

fn spread(t: Texts, standing: &Standing) -> Vec<String> {
    let (text, formats) = (t.ratings(), t.formats());
    let raters = i64::from(standing.raters);
    let mut words = vec![if standing.counted == standing.raters {
        text.raters(raters)
    } else {
        text.counted_of(&standing.counted.to_string(), &standing.raters.to_string())
    }];
    if let Some(deviation) = standing.deviation {
        let (low, high) = (standing.lowest.number(), standing.highest.number());
        words.push(text.range(&low.to_string(), &high.to_string()));
        words.push(text.deviation(&formats.decimal(deviation, 2)));
    }
    words
}

fn said(t: Texts, shown: &RatingShown) -> Said {
    let (text, formats, row) = (t.ratings(), t.formats(), &shown.row);
    let state = match shown.state {
        State::Counts => Pill::toned(Tone::Good, text.counts()),
        State::Faded => Pill::plain(text.faded()),
        State::Superseded => Pill::plain(text.superseded()),
        State::Outweighed => Pill::plain(text.outweighed()),
    };
    let proof = (!row.confirmed_by.is_empty()).then(|| text.confirmed_by_what(&row.confirmed_by));
    Said {
        level: row.level.number().to_string(),
        words: row.wording.get(t.lang()).to_owned(),
        evidence: row.evidence.clone(),
        proof,
        by: text.said_by(&row.rater_name, &formats.day(row.rated_on)),
        until: text.counts_until(&formats.day(row.expires_on)),
        basis: text.basis_of(row.basis),
        is_out: shown.state != State::Counts,
        is_older: !shown.is_current_rubric,
        state,
    }
}
