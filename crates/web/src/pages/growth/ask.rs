//! What the address asks about growth, and the addresses that ask it again in another way.

use crate::stop::Stop;
use crate::ui::ListAsk;
use crate::urls;
use canopy_domain::Day;
use canopy_domain::growth::{Against, Comparison, Movement, Span};
use canopy_domain::primitives::ProductId;
use canopy_store::accounts::KeyFilter;
use canopy_usecases::growth::{GrowthAsk, Periods};

/// Parameters that say which sales are looked at; every address on the page keeps them.
pub(super) const KEPT: [&str; 8] =
    ["period", "base_from", "base_to", "from", "to", "territory", "owner", "product"];

/// By what the change is split.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Account,
    Product,
    Class,
    Territory,
    Price,
}

impl By {
    pub(super) const ALL: [Self; 5] =
        [Self::Account, Self::Product, Self::Class, Self::Territory, Self::Price];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Product => "product",
            Self::Class => "class",
            Self::Territory => "territory",
            Self::Price => "price",
        }
    }
}

/// What is asked.
pub(crate) struct Asked {
    /// For the use case.
    pub(crate) growth: GrowthAsk,
    /// The code of the period, as the field sends it.
    pub(super) period: String,
    /// Dates were given that say nothing.
    pub(super) has_bad_dates: bool,
    pub(super) by: By,
    /// Accounts that moved so alone.
    pub(super) movement: Option<Movement>,
    kept: Vec<(String, String)>,
}

impl Asked {
    /// Reads it; an id that is none is refused.
    pub(crate) fn read(ask: &ListAsk) -> Result<Self, Stop> {
        let period = ask.get("period").unwrap_or("12-before").to_owned();
        let given = (period == "free").then(|| dates(ask));
        let periods = match given {
            Some(Some(comparison)) => Periods::Given(comparison),
            _ => preset(&period),
        };
        let kept = KEPT.into_iter().filter_map(|name| Some((name, ask.get(name)?)));
        let by = ask.get("by").unwrap_or_default();
        Ok(Self {
            growth: GrowthAsk {
                periods,
                accounts: KeyFilter { territory: id(ask, "territory")?, owner: id(ask, "owner")? },
                product: id::<ProductId>(ask, "product")?,
            },
            has_bad_dates: given == Some(None) && ask.get("to").is_some(),
            period,
            by: By::ALL.into_iter().find(|one| one.code() == by).unwrap_or(By::Account),
            movement: ask.get("move").and_then(Movement::from_code),
            kept: kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        })
    }

    /// A path about the same sales, with further parameters, which replace those of the same name.
    pub(super) fn url(&self, path: &str, more: &[(&str, &str)]) -> String {
        let is_new = |name: &str| more.iter().any(|(other, _)| *other == name);
        let kept = self.kept.iter().filter(|(name, _)| !is_new(name));
        let mut pairs: Vec<(&str, &str)> =
            kept.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        pairs.extend(more);
        urls::with_query(path, &pairs)
    }

    /// What hidden fields of the filter form keep.
    pub(super) fn hidden(&self) -> Vec<(&'static str, String)> {
        let product = self.growth.product.map(|product| ("product", product.to_string()));
        let by = ("by", self.by.code().to_owned());
        std::iter::once(by).chain(product).collect()
    }
}

/// The codes of the presets: `12-before`, `3-year`.
pub(super) fn presets() -> Vec<(String, u32, Against)> {
    let all = Against::ALL
        .into_iter()
        .flat_map(|against| Comparison::MONTHS.into_iter().map(move |months| (months, against)));
    // Twelve months before are those of a year earlier.
    all.filter(|one| *one != (12, Against::YearEarlier))
        .map(|(months, against)| (format!("{months}-{}", against.code()), months, against))
        .collect()
}

fn preset(code: &str) -> Periods {
    let found = presets().into_iter().find(|(known, ..)| known == code);
    let (months, against) =
        found.map_or((12, Against::Before), |(_, months, against)| (months, against));
    Periods::Last { months, against }
}

fn dates(ask: &ListAsk) -> Option<Comparison> {
    let day = |name| ask.get(name)?.parse::<Day>().ok();
    Some(Comparison {
        base: Span::new(day("base_from")?, day("base_to")?)?,
        current: Span::new(day("from")?, day("to")?)?,
    })
}

fn id<T: std::str::FromStr>(ask: &ListAsk, name: &str) -> Result<Option<T>, Stop> {
    ask.get(name).map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}
