//! What the address asks about the portfolio, and the addresses that ask it again in another way.

use crate::stop::Stop;
use crate::ui::ListAsk;
use crate::urls;
use canopy_domain::portfolio::{Quadrant, Selection};
use canopy_domain::sales::AbcClass;
use canopy_store::accounts::KeyFilter;
use canopy_usecases::portfolio::PortfolioAsk;

/// Parameters that say which accounts are looked at, and how they are placed.
pub(super) const KEPT: [&str; 5] = ["territory", "owner", "months", "value", "potential"];
/// Parameters that choose among them.
pub(super) const CHOSEN: [&str; 8] = ["class", "r", "f", "x0", "x1", "y0", "y1", "quadrant"];

/// Lengths of the period offered, in months.
pub(super) const MONTHS: [u32; 3] = [12, 6, 24];

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Pareto,
    Rfm,
    Matrix,
    Concentration,
}

impl Look {
    pub(super) const ALL: [Self; 4] = [Self::Pareto, Self::Rfm, Self::Matrix, Self::Concentration];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Pareto => "pareto",
            Self::Rfm => "rfm",
            Self::Matrix => "matrix",
            Self::Concentration => "concentration",
        }
    }
}

/// What is asked.
pub(crate) struct Asked {
    /// For the use case.
    pub(crate) portfolio: PortfolioAsk,
    pub(super) look: Look,
    /// Which accounts are chosen.
    pub(crate) selection: Selection,
    pub(crate) quadrant: Option<Quadrant>,
    /// Code of the dimension taken for value; revenue where none is.
    pub(crate) value: Option<String>,
    /// Code of the dimension taken for potential.
    pub(crate) potential: Option<String>,
    kept: Vec<(String, String)>,
}

impl Asked {
    /// Reads it; what is no id and no number is refused.
    pub(crate) fn read(ask: &ListAsk) -> Result<Self, Stop> {
        let months = number::<u32>(ask, "months")?.filter(|months| MONTHS.contains(months));
        let accounts =
            KeyFilter { territory: number(ask, "territory")?, owner: number(ask, "owner")? };
        let look = ask.get("look").unwrap_or_default();
        let class = ask.get("class").map(|code| class_of(code).ok_or(Stop::Unreadable));
        let kept = KEPT.into_iter().filter_map(|name| Some((name, ask.get(name)?)));
        Ok(Self {
            portfolio: PortfolioAsk { accounts, months: months.unwrap_or(12) },
            look: Look::ALL.into_iter().find(|one| one.code() == look).unwrap_or(Look::Pareto),
            selection: Selection {
                class: class.transpose()?,
                r: number(ask, "r")?,
                f: number(ask, "f")?,
                value_from: float(ask, "y0")?,
                value_to: float(ask, "y1")?,
                potential_from: float(ask, "x0")?,
                potential_to: float(ask, "x1")?,
            },
            quadrant: ask.get("quadrant").and_then(Quadrant::from_code),
            value: ask.get("value").map(ToOwned::to_owned),
            potential: ask.get("potential").map(ToOwned::to_owned),
            kept: kept.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        })
    }

    /// A path about the same accounts, with further parameters, which replace those of the same
    /// name.
    pub(super) fn url(&self, path: &str, more: &[(&str, &str)]) -> String {
        let is_new = |name: &str| more.iter().any(|(other, _)| *other == name);
        let kept = self.kept.iter().filter(|(name, _)| !is_new(name));
        let mut pairs: Vec<(&str, &str)> =
            kept.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        pairs.extend(more);
        urls::with_query(path, &pairs)
    }

    /// The list of the accounts chosen so.
    pub(super) fn chosen(&self, more: &[(&str, &str)]) -> String {
        self.url(&urls::portfolio_accounts(), more)
    }
}

/// The letter of a class.
pub(crate) const fn letter(class: AbcClass) -> &'static str {
    match class {
        AbcClass::A => "A",
        AbcClass::B => "B",
        AbcClass::C => "C",
    }
}

fn class_of(code: &str) -> Option<AbcClass> {
    [AbcClass::A, AbcClass::B, AbcClass::C].into_iter().find(|class| letter(*class) == code)
}

fn number<T: std::str::FromStr>(ask: &ListAsk, name: &str) -> Result<Option<T>, Stop> {
    ask.get(name).map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}

fn float(ask: &ListAsk, name: &str) -> Result<Option<f64>, Stop> {
    let found = number::<f64>(ask, name)?;
    if found.is_some_and(|value| !value.is_finite()) { Err(Stop::Unreadable) } else { Ok(found) }
}
