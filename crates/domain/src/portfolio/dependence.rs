//! Where too much hangs on too few. The thresholds are the company's, not the program's.

use crate::sales::Concentration;

/// From where on a portfolio is said to depend on few accounts; shares and index 0–1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    top1: f64,
    top5: f64,
    hhi: f64,
}

impl Default for Thresholds {
    /// What holds until the company says otherwise. The index is where the horizontal merger
    /// guidelines of the US Department of Justice and Federal Trade Commission (2010) call a market
    /// highly concentrated; the shares are rules of thumb.
    fn default() -> Self {
        Self { top1: 0.30, top5: 0.80, hhi: 0.25 }
    }
}

impl Thresholds {
    /// From share of the largest, of the five largest, and index; `None` unless each lies above 0
    /// and at most at 1.
    pub fn new(top1: f64, top5: f64, hhi: f64) -> Option<Self> {
        let are_sound = [top1, top5, hhi].iter().all(|one| *one > 0.0 && *one <= 1.0);
        are_sound.then_some(Self { top1, top5, hhi })
    }

    /// Share of the largest account.
    pub const fn top1(&self) -> f64 {
        self.top1
    }

    /// Share of the five largest.
    pub const fn top5(&self) -> f64 {
        self.top5
    }

    /// Herfindahl–Hirschman index.
    pub const fn hhi(&self) -> f64 {
        self.hhi
    }
}

/// A way in which a portfolio depends on few accounts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Dependence {
    /// One account brings this share.
    OnOne(f64),
    /// Five accounts bring this share.
    OnFive(f64),
    /// The index as a whole.
    Concentrated(f64),
}

/// In what ways a portfolio reaches the thresholds. Five accounts say something only where there
/// are more than five.
pub fn dependences(found: &Concentration, thresholds: &Thresholds) -> Vec<Dependence> {
    let said = [
        (found.top1_share >= thresholds.top1, Dependence::OnOne(found.top1_share)),
        (
            found.accounts > 5 && found.top5_share >= thresholds.top5,
            Dependence::OnFive(found.top5_share),
        ),
        (found.hhi >= thresholds.hhi, Dependence::Concentrated(found.hhi)),
    ];
    said.into_iter().filter(|(holds, _)| *holds).map(|(_, dependence)| dependence).collect()
}
