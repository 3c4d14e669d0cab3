//! How a lead fits our best accounts, as a part of its page: criterion by criterion, down to the
//! counts, or why nothing can be said.

use super::list::tone;
use crate::ui::{Cell, Column, List, ListAsk, Pill, filters, renders_itself};
use crate::urls;
use askama::Template;
use canopy_domain::leads::{Aspect, FEWEST, LeadWords, Portrait, Trait};
use canopy_texts::Texts;
use canopy_usecases::leads::PortraitView;

/// How a lead fits.
#[derive(Template)]
#[template(path = "leads/fit.html")]
pub(super) struct FitSection {
    t: Texts,
    pill: Option<Pill>,
    words: String,
    counts: String,
    lines: Option<List>,
    silent: String,
    has_portrait: bool,
}

renders_itself!(FitSection);

/// How a lead fits a portrait, or why that cannot be told.
pub(super) fn section(t: Texts, view: Option<&PortraitView>, words: &LeadWords) -> FitSection {
    let text = t.leads();
    let nothing = |words: String, has_portrait| FitSection {
        t,
        pill: None,
        words,
        counts: String::new(),
        lines: None,
        silent: String::new(),
        has_portrait,
    };
    let Some(view) = view else { return nothing(text.fit_no_run().to_owned(), false) };
    if !view.portrait.is_drawn() {
        return nothing(too_few(t, &view.portrait), true);
    }
    let Some(fit) = view.portrait.fit(&words.aspects()) else {
        return nothing(text.fit_unknown().to_owned(), true);
    };
    let points = text.fit_points(&t.formats().decimal(fit.points, 0));
    let likeness = text.likeness(fit.likeness());
    let silent: Vec<&str> = fit.silent.iter().map(|one| text.aspect(*one)).collect();
    let ask = ListAsk::new("/leads", Vec::new());
    FitSection {
        t,
        pill: Some(Pill::toned(tone(fit.likeness()), format!("{points} · {likeness}"))),
        words: lead_words(t, view),
        counts: format!("{} {}", counts(t, &view.portrait), withheld(t, &view.portrait)),
        lines: Some(
            List::new(t, "fit", &ask, &columns(t, &view.portrait, false), &fit.lines)
                .caption(text.fit_title()),
        ),
        silent: if silent.is_empty() {
            String::new()
        } else {
            text.fit_silent(&t.formats().list(&silent))
        },
        has_portrait: true,
    }
}

/// Who our best accounts are, in a sentence.
pub(super) fn lead_words(t: Texts, view: &PortraitView) -> String {
    let tiers = view.best.iter().filter_map(|place| view.standard.tiers.get(*place));
    let tiers: Vec<&str> = tiers.map(|tier| tier.name.get(t.lang())).collect();
    let standard = view.standard.name.get(t.lang());
    t.leads().fit_lead(standard, &t.formats().list(&tiers), &t.formats().day(view.as_of))
}

/// How many best accounts and others there are.
pub(super) fn counts(t: Texts, portrait: &Portrait) -> String {
    let number = |count: u32| t.formats().number(i64::from(count));
    t.leads().fit_counts(&number(portrait.best), &number(portrait.others))
}

/// That counts of few accounts are not told to whoever sees a part.
pub(super) fn withheld(t: Texts, portrait: &Portrait) -> String {
    match i64::try_from(portrait.withheld) {
        Ok(count) if count > 0 => t.leads().fit_withheld(count),
        _ => String::new(),
    }
}

/// Why there is no portrait.
pub(super) fn too_few(t: Texts, portrait: &Portrait) -> String {
    let number = |count: u32| t.formats().number(i64::from(count));
    t.leads().fit_too_few(&number(portrait.best), &number(portrait.others), &number(FEWEST))
}

/// A value's counts beside each other; the value leads to the accounts that have it.
pub(super) fn columns(
    t: Texts,
    portrait: &Portrait,
    is_portrait: bool,
) -> Vec<Column<'static, Trait>> {
    let (text, formats) = (t.leads(), t.formats());
    let (best, others) = (portrait.best, portrait.others);
    let of = move |count: u32, all: u32| {
        let number = |count: u32| formats.number(i64::from(count));
        let share = formats.percent(f64::from(count) / f64::from(all.max(1)));
        Cell::text(share).below(&t.leads().fit_of(&number(count), &number(all)))
    };
    let value = if is_portrait { text.fit_criterion() } else { text.fit_value() };
    vec![
        Column::new("value", value, move |one: &Trait| {
            let words = t.leads().aspect(one.aspect);
            Cell::link(&rows(one), &one.value).below(words)
        })
        .wide(),
        Column::new("best", text.fit_best(), move |one: &Trait| of(one.best, best)).number(),
        Column::new("others", text.fit_others(), move |one: &Trait| of(one.others, others))
            .number(),
        Column::new("points", text.fit_line_points(), move |one: &Trait| {
            Cell::text(formats.decimal(one.points, 0)).exact(formats.decimal(one.points, 2))
        })
        .number(),
    ]
}

/// The rows behind a value, within the reader's reach: the accounts that have it, the products of the
/// class with what was bought of them.
fn rows(one: &Trait) -> String {
    let key = match one.aspect {
        Aspect::AccountType => "type",
        Aspect::Level => "level",
        Aspect::Region => "region",
        Aspect::ProductClass => {
            let pairs = [("by", "product"), ("class", one.value.as_str())];
            return urls::with_query(&urls::growth(), &pairs);
        }
    };
    urls::with_query(&urls::accounts(), &[(key, &one.value)])
}
