//! Which backups are kept: the newest of each of the last days, weeks and months. Leaves out the
//! files.

use crate::local_day;
use chrono::{DateTime, Datelike as _, Days, NaiveDate, Utc};
use std::collections::BTreeSet;

/// How many days, weeks and months keep their newest backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeepRule {
    /// Days.
    pub days: usize,
    /// Weeks, from Monday on.
    pub weeks: usize,
    /// Months.
    pub months: usize,
}

impl Default for KeepRule {
    fn default() -> Self {
        Self { days: 7, weeks: 4, months: 12 }
    }
}

impl KeepRule {
    /// Reads `7,4,12`: days, weeks, months. At least one backup must be kept.
    pub fn parse(text: &str) -> Option<Self> {
        let mut counts = text.split(',').map(|part| part.trim().parse::<usize>().ok());
        let rule = Self { days: counts.next()??, weeks: counts.next()??, months: counts.next()?? };
        let is_sound = counts.next().is_none() && rule.days + rule.weeks + rule.months > 0;
        is_sound.then_some(rule)
    }
}

/// The first day of the span a day lies in.
type SpanOf = fn(NaiveDate) -> NaiveDate;

/// Which of these backups nothing keeps. Days are those of this machine's place; only days, weeks and
/// months with a backup count, so that a pause drops nothing. The newest backup is always kept.
pub fn to_drop(made: &[DateTime<Utc>], rule: KeepRule) -> Vec<DateTime<Utc>> {
    let mut newest_first = made.to_vec();
    newest_first.sort_unstable_by(|one, other| other.cmp(one));
    newest_first.dedup();
    let mut kept: BTreeSet<DateTime<Utc>> = newest_first.first().copied().into_iter().collect();
    let spans: [(usize, SpanOf); 3] = [
        (rule.days, |day| day),
        (rule.weeks, |day| day - Days::new(u64::from(day.weekday().num_days_from_monday()))),
        (rule.months, |day| day.with_day(1).unwrap_or(day)),
    ];
    for (count, span) in spans {
        let mut seen = BTreeSet::new();
        for at in &newest_first {
            if seen.len() == count {
                break;
            }
            if seen.insert(span(local_day(*at))) {
                kept.insert(*at);
            }
        }
    }
    newest_first.into_iter().filter(|at| !kept.contains(at)).collect()
}
