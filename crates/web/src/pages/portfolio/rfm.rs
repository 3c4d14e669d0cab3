//! The map of recency against frequency: five by five, a table that is its own picture.

use super::ask::Asked;
use crate::pages::screening::whole;
use canopy_domain::portfolio::rfm_map;
use canopy_texts::Texts;
use canopy_usecases::portfolio::Survey;

/// The map as rows from the latest purchases down.
pub(super) struct Map {
    pub(super) title: String,
    pub(super) rows: Vec<Row>,
    pub(super) columns: Vec<String>,
    pub(super) corners: Vec<(&'static str, &'static str)>,
}

pub(super) struct Row {
    pub(super) name: String,
    pub(super) fields: Vec<Field>,
}

pub(super) struct Field {
    pub(super) accounts: String,
    pub(super) revenue: String,
    pub(super) exact: String,
    /// Said to those who do not see the place in the table.
    pub(super) label: String,
    pub(super) url: String,
    /// `heat-0` to `heat-5` by share of the largest revenue.
    pub(super) heat: &'static str,
}

const HEAT: [&str; 6] = ["heat-0", "heat-1", "heat-2", "heat-3", "heat-4", "heat-5"];

pub(super) fn map(t: Texts, asked: &Asked, survey: &Survey) -> Option<Map> {
    let found = rfm_map(&survey.metrics())?;
    let (text, formats) = (t.portfolio(), t.formats());
    let most = found.most().to_f64();
    let field = |r: u8, f: u8| {
        let own = found.field(r, f);
        let (recency, frequency) = (r.to_string(), f.to_string());
        let accounts = formats.number(i64::from(own.accounts));
        Field {
            label: text.rfm_field(&recency, &frequency, &accounts),
            accounts,
            revenue: formats.money_short(own.revenue),
            exact: formats.money(own.revenue),
            url: asked.chosen(&[("r", &recency), ("f", &frequency)]),
            heat: heat(if most > 0.0 { own.revenue.to_f64() / most } else { 0.0 }, own.accounts),
        }
    };
    let row = |r: u8| Row {
        name: text.recency_fifth(&r.to_string()),
        fields: (1..=5).map(|f| field(r, f)).collect(),
    };
    let fading: u64 = (1..=2)
        .flat_map(|r| (4..=5).map(move |f| (r, f)))
        .map(|(r, f)| u64::from(found.field(r, f).accounts))
        .sum();
    let title = if fading == 0 {
        text.rfm_finding_none().to_owned()
    } else {
        text.rfm_finding(whole(fading))
    };
    Some(Map {
        title,
        rows: (1..=5).rev().map(row).collect(),
        columns: (1..=5).map(|f: u8| text.frequency_fifth(&f.to_string())).collect(),
        corners: vec![
            (text.corner_best(), text.corner_best_means()),
            (text.corner_recent(), text.corner_recent_means()),
            (text.corner_fading(), text.corner_fading_means()),
            (text.corner_asleep(), text.corner_asleep_means()),
        ],
    })
}

fn heat(share: f64, accounts: u32) -> &'static str {
    let place = match share {
        _ if accounts == 0 => 0,
        share if share > 0.6 => 5,
        share if share > 0.3 => 4,
        share if share > 0.12 => 3,
        share if share > 0.03 => 2,
        _ => 1,
    };
    HEAT.get(place).copied().unwrap_or_default()
}
