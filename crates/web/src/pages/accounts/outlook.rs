//! The section "future demand" on an account's page: the forecast, the rhythm, whether it buys
//! again, and profit where cost is known; each with what it means in a sentence.

use crate::pages::demand::charts::{days, forecast_chart, short};
use crate::ui::{Chart, Pill, Tone};
use canopy_domain::demand::{Pace, PurchaseHistory, Rhythm};
use canopy_texts::Texts;
use canopy_usecases::demand::{AccountOutlook, BuysAgain};

/// What the section shows.
pub(super) struct Outlook {
    /// The forecast, and why its method was taken.
    pub(super) chart: Option<(Chart, String)>,
    /// The figures under it.
    pub(super) figures: Vec<Figure>,
}

/// One figure with its meaning.
pub(super) struct Figure {
    pub(super) label: &'static str,
    pub(super) value: String,
    pub(super) pill: Option<Pill>,
    /// Sentences.
    pub(super) told: Vec<String>,
}

impl Outlook {
    pub(super) fn of(t: Texts, found: &AccountOutlook) -> Self {
        let text = t.demand();
        let foreseen = found.series.as_ref().zip(found.forecast.as_ref());
        let mut figures = vec![rhythm(t, found.rhythm.as_ref())];
        figures.extend(again(t, &found.again, found.history.as_ref()));
        figures.push(profit(t, found));
        Self {
            chart: foreseen.map(|(series, forecast)| {
                (forecast_chart(t, "future", series, forecast), text.why(forecast))
            }),
            figures,
        }
    }
}

fn figure(label: &'static str, value: String, told: &str) -> Figure {
    Figure { label, value, pill: None, told: vec![told.to_owned()] }
}

fn rhythm(t: Texts, found: Option<&Rhythm>) -> Figure {
    let (text, formats) = (t.demand(), t.formats());
    let Some(found) = found else {
        return figure(text.rhythm(), text.again_none().to_owned(), text.rhythm_none());
    };
    let tone = match found.pace {
        Pace::OnTime => Tone::Good,
        Pace::Due => Tone::Fair,
        Pace::Broken => Tone::Poor,
    };
    let waiting = formats.days(i64::from(found.waiting_days));
    Figure {
        label: text.rhythm(),
        value: days(t, found.usual_days),
        pill: Some(Pill::toned(tone, text.pace(found.pace))),
        told: vec![
            text.rhythm_usual(
                &days(t, found.usual_days),
                &days(t, found.short_days),
                &days(t, found.long_days),
            ),
            text.rhythm_waiting(&waiting, &formats.day(found.next)),
            text.pace_told(found.pace).to_owned(),
        ],
    }
}

fn again(t: Texts, found: &BuysAgain, history: Option<&PurchaseHistory>) -> Vec<Figure> {
    let (text, formats) = (t.demand(), t.formats());
    let not_told = |told: &str| vec![figure(text.alive(), text.again_none().to_owned(), told)];
    let (expected, kind) = match found {
        BuysAgain::Expected(expected, kind) => (expected, *kind),
        BuysAgain::NoModel(why) => return not_told(text.no_fit(*why)),
        BuysAgain::NeverBought => return not_told(text.again_never()),
        BuysAgain::Soon => return not_told(text.again_soon()),
    };
    let model = text.model_name(kind);
    let bought_once = history.is_some_and(|history| history.repeats == 0);
    let says_nothing = bought_once && kind == canopy_domain::demand::ModelKind::Bg;
    let alive_told =
        if says_nothing { text.alive_once_told(model) } else { text.alive_told(model) };
    let worth = match expected.lifetime_value.zip(expected.purchase_value) {
        Some((worth, each)) => figure(
            text.lifetime_value(),
            short(t, worth),
            &text.lifetime_value_told(&short(t, each)),
        ),
        None => {
            figure(text.lifetime_value(), text.again_none().to_owned(), text.lifetime_value_none())
        }
    };
    vec![
        figure(text.alive(), formats.percent(expected.alive), &alive_told),
        figure(
            text.purchases(),
            formats.decimal_trimmed(expected.purchases, 1),
            text.purchases_told(),
        ),
        worth,
    ]
}

fn profit(t: Texts, found: &AccountOutlook) -> Figure {
    let (text, formats) = (t.demand(), t.formats());
    match &found.profit {
        None => figure(text.profit(), text.profit_unknown().to_owned(), text.profit_unknown_told()),
        Some(profit) => {
            let told = match profit.margin() {
                Some(margin) => text.profit_told(&formats.percent(margin)),
                None => text.profit_told_plain().to_owned(),
            };
            figure(text.profit(), formats.money_short(profit.amount()), &told)
        }
    }
}
