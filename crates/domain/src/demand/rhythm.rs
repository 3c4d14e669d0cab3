//! The rhythm an account buys in: how long it usually waits between purchase days, and whether it
//! has waited too long. Leaves out amounts.
//!
//! The rule: of the gaps between purchase days in the two years up to the last purchase (all gaps,
//! where these are fewer than four), the median is the usual gap. A purchase is *due* once that is
//! over. The rhythm is *broken* once the wait is longer than twice the usual gap and longer than
//! nineteen of twenty gaps so far (the longest, where there are fewer than twenty).

use crate::primitives::Day;
use serde::{Deserialize, Serialize};

/// Gaps without which there is no rhythm.
const FEWEST_GAPS: usize = 4;
/// Days that gaps are taken from.
const RECENT_DAYS: i64 = 730;

/// How an account buys.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rhythm {
    /// The usual gap between purchase days: the median, in days.
    pub usual_days: f64,
    /// A quarter of the gaps is shorter than this, in days.
    pub short_days: f64,
    /// A quarter is longer.
    pub long_days: f64,
    /// 1 / (1 + standard deviation / mean of the gaps): 1 like clockwork, about ½ where purchases
    /// come by chance, towards 0 where they come in bursts.
    pub regularity: f64,
    /// Days since the last purchase.
    pub waiting_days: u32,
    /// The day the next purchase is expected: the last one and the usual gap.
    pub next: Day,
    /// How the wait compares.
    pub pace: Pace,
    /// Gaps it rests on.
    pub gaps: u32,
}

/// How the wait since the last purchase compares with the usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pace {
    /// Not longer than usual.
    OnTime,
    /// Longer than usual, not yet strange.
    Due,
    /// Longer than the rule allows.
    Broken,
}

impl Pace {
    /// Every pace.
    pub const ALL: [Self; 3] = [Self::OnTime, Self::Due, Self::Broken];
}

/// The rhythm of purchase days in rising order, as of a day; `None` with fewer than four gaps.
pub fn rhythm(days: &[Day], as_of: Day) -> Option<Rhythm> {
    let days = days.get(..days.partition_point(|day| *day <= as_of))?;
    let last = *days.last()?;
    let gaps_since = |oldest: Option<Day>| -> Vec<f64> {
        let pairs = days.iter().zip(days.iter().skip(1));
        let recent = pairs.filter(|(from, _)| oldest.is_none_or(|oldest| **from >= oldest));
        recent.map(|(from, to)| (*to - *from).num_days() as f64).collect()
    };
    let recent = last.checked_sub_signed(chrono::TimeDelta::days(RECENT_DAYS));
    let mut gaps = gaps_since(recent);
    if gaps.len() < FEWEST_GAPS {
        gaps = gaps_since(None);
    }
    if gaps.len() < FEWEST_GAPS {
        return None;
    }
    gaps.sort_by(f64::total_cmp);
    let n = gaps.len() as f64;
    let mean = gaps.iter().sum::<f64>() / n;
    let variance = gaps.iter().map(|gap| (gap - mean).powi(2)).sum::<f64>() / n;
    let usual_days = quantile(&gaps, 0.5);
    let waiting = (as_of - last).num_days();
    let longest = gaps.get((gaps.len() * 19).div_ceil(20) - 1).copied().unwrap_or(usual_days);
    let pace = match waiting as f64 {
        wait if wait > 2.0 * usual_days && wait > longest => Pace::Broken,
        wait if wait > usual_days => Pace::Due,
        _ => Pace::OnTime,
    };
    let ahead = last.iter_days().zip(0_u32..).find(|(_, step)| f64::from(*step) >= usual_days);
    Some(Rhythm {
        usual_days,
        short_days: quantile(&gaps, 0.25),
        long_days: quantile(&gaps, 0.75),
        regularity: 1.0 / (1.0 + variance.sqrt() / mean.max(1.0)),
        waiting_days: u32::try_from(waiting).unwrap_or_default(),
        next: ahead.map_or(last, |(day, _)| day),
        pace,
        gaps: u32::try_from(gaps.len()).unwrap_or(u32::MAX),
    })
}

/// The quantile of sorted values, linear between neighbours (Hyndman & Fan 1996, type 7).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * sorted.len().saturating_sub(1) as f64;
    let mut values = sorted.iter().zip(0_u32..).skip_while(|(_, at)| f64::from(*at) + 1.0 < place);
    let (low, at) = values.next().map_or((0.0, 0), |(value, at)| (*value, at));
    let high = values.next().map_or(low, |(value, _)| *value);
    low + (high - low) * (place - f64::from(at)).clamp(0.0, 1.0)
}
