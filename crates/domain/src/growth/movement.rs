//! What became of each account between two spans, and the waterfall from one to the other.

use crate::primitives::Amount;

/// Sums of one account, product or territory over both spans, returns included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TwoSums {
    /// Revenue of the base span.
    pub base: Amount,
    /// Revenue of the current span.
    pub current: Amount,
    /// Quantity of the base span.
    pub base_quantity: Amount,
    /// Quantity of the current span.
    pub current_quantity: Amount,
    /// Whether something was bought on any day before the base span.
    pub bought_before: bool,
}

impl TwoSums {
    /// Current less base; `None` beyond what can be kept exactly.
    pub fn change(&self) -> Option<Amount> {
        exact(wide(self.current) - wide(self.base))
    }

    /// Both together; `None` beyond what can be kept exactly.
    pub fn plus(&self, other: &Self) -> Option<Self> {
        let sum = |a: Amount, b: Amount| a.checked_add(b).ok();
        Some(Self {
            base: sum(self.base, other.base)?,
            current: sum(self.current, other.current)?,
            base_quantity: sum(self.base_quantity, other.base_quantity)?,
            current_quantity: sum(self.current_quantity, other.current_quantity)?,
            bought_before: self.bought_before || other.bought_before,
        })
    }
}

/// What became of an account. An account buys in a span when its revenue there, less returns, is
/// positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Movement {
    /// Buys now, did not in the base span and never before it.
    New,
    /// Buys now, did not in the base span, but had before it.
    Regained,
    /// Buys in both, more now.
    Grown,
    /// Buys in both, less now.
    Shrunk,
    /// Bought in the base span and does not now.
    Lost,
    /// Buys in neither, but what came back differs.
    ReturnsOnly,
}

impl Movement {
    /// Every one, in the order of the waterfall.
    pub const ALL: [Self; 6] =
        [Self::New, Self::Regained, Self::Grown, Self::Shrunk, Self::Lost, Self::ReturnsOnly];

    /// The code in addresses and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Regained => "regained",
            Self::Grown => "grown",
            Self::Shrunk => "shrunk",
            Self::Lost => "lost",
            Self::ReturnsOnly => "returns",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// What became of an account with these sums; `None` where they are equal.
    pub fn of(sums: &TwoSums) -> Option<Self> {
        let buys = |revenue: Amount| revenue > Amount::ZERO;
        match (buys(sums.base), buys(sums.current)) {
            _ if sums.base == sums.current => None,
            (true, true) if sums.current > sums.base => Some(Self::Grown),
            (true, true) => Some(Self::Shrunk),
            (true, false) => Some(Self::Lost),
            (false, true) if sums.bought_before => Some(Self::Regained),
            (false, true) => Some(Self::New),
            (false, false) => Some(Self::ReturnsOnly),
        }
    }
}

/// A step of the waterfall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What became of these accounts.
    pub movement: Movement,
    /// The sum of their changes.
    pub change: Amount,
    /// How many they are.
    pub accounts: u32,
}

/// From the base span's revenue to the current one's: `base + Σ steps = current`, exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waterfall {
    /// Revenue of the base span.
    pub base: Amount,
    /// Revenue of the current span.
    pub current: Amount,
    /// Every movement, in order; those nobody made have no accounts and no change.
    pub steps: Vec<Step>,
    /// Accounts with the same revenue in both, which is not zero.
    pub unchanged: u32,
}

impl Waterfall {
    /// Current less base.
    pub fn change(&self) -> Amount {
        let change = self.current.ten_thousandths().saturating_sub(self.base.ten_thousandths());
        Amount::from_ten_thousandths(change)
    }

    /// Growth over the base; `None` unless the base is positive.
    pub fn growth(&self) -> Option<f64> {
        (self.base > Amount::ZERO).then(|| self.change().to_f64() / self.base.to_f64())
    }

    /// The step of a movement.
    pub fn step(&self, movement: Movement) -> Option<&Step> {
        self.steps.iter().find(|step| step.movement == movement)
    }
}

/// The waterfall of these accounts; `None` where a sum goes beyond what can be kept exactly.
pub fn waterfall(accounts: &[TwoSums]) -> Option<Waterfall> {
    let (mut base, mut current) = (0_i128, 0_i128);
    let mut unchanged = 0;
    let mut sums = Movement::ALL.map(|movement| (movement, 0_i128, 0_u32));
    for one in accounts {
        base += wide(one.base);
        current += wide(one.current);
        match Movement::of(one) {
            Some(movement) => {
                let own = sums.iter_mut().find(|(kind, ..)| *kind == movement)?;
                own.1 += wide(one.current) - wide(one.base);
                own.2 = own.2.saturating_add(1);
            }
            None if one.current != Amount::ZERO => unchanged += 1,
            None => {}
        }
    }
    // The difference is shown, so it must fit as well.
    exact(current - base)?;
    let step =
        |(movement, change, accounts)| Some(Step { movement, change: exact(change)?, accounts });
    Some(Waterfall {
        base: exact(base)?,
        current: exact(current)?,
        steps: sums.into_iter().map(step).collect::<Option<_>>()?,
        unchanged,
    })
}

/// How much of the movement few accounts make.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drivers {
    /// Whether the sum of all increases is the greater one, rather than that of all decreases.
    pub is_growth: bool,
    /// How many accounts are counted.
    pub accounts: u32,
    /// Their share of all increases (or of all decreases), 0–1.
    pub share: f64,
    /// All accounts that went the same way.
    pub of_accounts: u32,
}

/// The share of the `most` largest increases in the sum of all increases, or of decreases where
/// these weigh more; `None` where nothing changed.
pub fn drivers(changes: &[Amount], most: usize) -> Option<Drivers> {
    let up = sorted(changes, 1);
    let down = sorted(changes, -1);
    let total = |list: &[i128]| list.iter().sum::<i128>();
    let is_growth = total(&up) >= total(&down);
    let list = if is_growth { up } else { down };
    let all = total(&list);
    if all == 0 {
        return None;
    }
    let few: i128 = list.iter().take(most).sum();
    Some(Drivers {
        is_growth,
        accounts: u32::try_from(list.len().min(most)).unwrap_or(u32::MAX),
        share: few as f64 / all as f64,
        of_accounts: u32::try_from(list.len()).unwrap_or(u32::MAX),
    })
}

/// The sizes of the changes of one sign, largest first.
fn sorted(changes: &[Amount], sign: i128) -> Vec<i128> {
    let mut sizes: Vec<i128> =
        changes.iter().map(|change| wide(*change) * sign).filter(|size| *size > 0).collect();
    sizes.sort_unstable_by_key(|size| std::cmp::Reverse(*size));
    sizes
}

pub(super) fn wide(amount: Amount) -> i128 {
    i128::from(amount.ten_thousandths())
}

pub(super) fn exact(sum: i128) -> Option<Amount> {
    i64::try_from(sum).ok().map(Amount::from_ten_thousandths)
}
