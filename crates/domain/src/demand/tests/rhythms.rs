//! The rhythm of made-up purchase days.

use super::*;
use crate::Day;

fn days(gaps: &[i64]) -> Vec<Day> {
    let first: Day = "2024-01-01".parse().unwrap();
    let mut day = first;
    let later = gaps.iter().map(|gap| {
        day += chrono::TimeDelta::days(*gap);
        day
    });
    std::iter::once(first).chain(later).collect()
}

fn after(days: &[Day], wait: i64) -> Rhythm {
    rhythm(days, *days.last().unwrap() + chrono::TimeDelta::days(wait)).unwrap()
}

#[test]
fn a_steady_buyer_is_on_time_then_due_then_broken() {
    let steady = days(&[14, 15, 13, 14, 14, 16]);
    let found = after(&steady, 10);
    assert_eq!((found.usual_days, found.waiting_days, found.pace), (14.0, 10, Pace::OnTime));
    assert_eq!(found.next, *steady.last().unwrap() + chrono::TimeDelta::days(14));
    assert_eq!((found.short_days, found.long_days, found.gaps), (14.0, 14.75, 6));
    assert_eq!(after(&steady, 20).pace, Pace::Due);
    assert_eq!(after(&steady, 28).pace, Pace::Due);
    assert_eq!(after(&steady, 29).pace, Pace::Broken);
    assert!(found.regularity > 0.9);
}

#[test]
fn a_gap_that_happened_before_is_not_a_break() {
    let paused = days(&[14, 14, 60, 14, 14]);
    assert_eq!(after(&paused, 59).pace, Pace::Due);
    assert_eq!(after(&paused, 61).pace, Pace::Broken);
    assert!(after(&paused, 0).regularity < 0.6);
}

#[test]
fn too_few_gaps_have_no_rhythm_and_old_ones_are_forgotten() {
    assert_eq!(rhythm(&days(&[14, 14, 14]), "2025-01-01".parse().unwrap()), None);
    assert_eq!(rhythm(&[], "2025-01-01".parse().unwrap()), None);
    // Every ninety days for three years, then weekly for two years and a bit.
    let changed = days(&[[90; 12].as_slice(), [7; 110].as_slice()].concat());
    assert!((after(&changed, 3).usual_days - 7.0).abs() < 1e-9);
    // Days after the as-of day do not exist yet.
    let found = rhythm(&changed, changed[6]).unwrap();
    assert_eq!((found.usual_days, found.waiting_days), (90.0, 0));
}
