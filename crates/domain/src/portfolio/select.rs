//! Choosing accounts off a picture: a class, a field of the map, a box or a quadrant of value and
//! potential.

use crate::sales::AbcClass;

/// An account as pictures place it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Its class by revenue.
    pub class: AbcClass,
    /// Its fifth by recency, 5 best.
    pub r: u8,
    /// Its fifth by frequency, 5 best.
    pub f: u8,
    /// Its value: revenue, or points of a dimension.
    pub value: f64,
    /// Its points of potential; none where it was not screened.
    pub potential: Option<f64>,
}

/// Which accounts are chosen; everything given must hold.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Selection {
    /// Of this class.
    pub class: Option<AbcClass>,
    /// Of this fifth by recency.
    pub r: Option<u8>,
    /// Of this fifth by frequency.
    pub f: Option<u8>,
    /// Of at least this value.
    pub value_from: Option<f64>,
    /// Of less than or exactly this value.
    pub value_to: Option<f64>,
    /// Of at least this potential.
    pub potential_from: Option<f64>,
    /// Of at most this potential.
    pub potential_to: Option<f64>,
}

impl Selection {
    /// Whether an account is chosen.
    pub fn holds(&self, account: &Placed) -> bool {
        let about_potential = self.potential_from.is_some() || self.potential_to.is_some();
        let potential = match account.potential {
            Some(points) => is_within(points, self.potential_from, self.potential_to),
            None => !about_potential,
        };
        potential
            && is_within(account.value, self.value_from, self.value_to)
            && self.class.is_none_or(|class| class == account.class)
            && self.r.is_none_or(|r| r == account.r)
            && self.f.is_none_or(|f| f == account.f)
    }
}

fn is_within(value: f64, from: Option<f64>, to: Option<f64>) -> bool {
    from.is_none_or(|from| value >= from) && to.is_none_or(|to| value <= to)
}

/// Where the four quadrants of value and potential meet: the medians of the accounts that have
/// both.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Borders {
    /// Of value.
    pub value: f64,
    /// Of potential.
    pub potential: f64,
}

/// A quarter of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quadrant {
    /// High value, high potential.
    Star,
    /// High value, low potential.
    Keep,
    /// Low value, high potential.
    Grow,
    /// Low value, low potential.
    Serve,
}

impl Quadrant {
    /// All, from the one that deserves most.
    pub const ALL: [Self; 4] = [Self::Star, Self::Grow, Self::Keep, Self::Serve];

    /// The code in addresses and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Star => "star",
            Self::Keep => "keep",
            Self::Grow => "grow",
            Self::Serve => "serve",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

impl Borders {
    /// In which quarter an account lies; none without potential. What lies on a border is high.
    pub fn quadrant(&self, account: &Placed) -> Option<Quadrant> {
        let is_valuable = account.value >= self.value;
        Some(match (is_valuable, account.potential? >= self.potential) {
            (true, true) => Quadrant::Star,
            (true, false) => Quadrant::Keep,
            (false, true) => Quadrant::Grow,
            (false, false) => Quadrant::Serve,
        })
    }
}

/// The borders of these accounts; `None` where none has a potential.
pub fn borders(accounts: &[Placed]) -> Option<Borders> {
    let with = || accounts.iter().filter(|one| one.potential.is_some());
    let value = median(with().map(|one| one.value).collect())?;
    let potential = median(with().filter_map(|one| one.potential).collect())?;
    Some(Borders { value, potential })
}

/// The upper median.
fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
