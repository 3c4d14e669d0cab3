//! Which backups are kept, and which folders are backups.

use super::*;
use chrono::{DateTime, Days, Utc};

fn noon(day: &str) -> DateTime<Utc> {
    format!("{day}T12:00:00Z").parse().unwrap()
}

#[test]
fn the_newest_of_days_weeks_and_months_are_kept() {
    let first = noon("2026-01-01");
    let made: Vec<_> = (0..200).map(|day| first + Days::new(day)).collect();
    let rule = KeepRule { days: 3, weeks: 2, months: 4 };
    let dropped = to_drop(&made, rule);
    let kept: Vec<String> = made
        .iter()
        .rev()
        .filter(|at| !dropped.contains(at))
        .map(|at| at.format("%m-%d").to_string())
        .collect();
    // 2026-07-19 is a Sunday: the newest day, week and month at once.
    assert_eq!(kept, ["07-19", "07-18", "07-17", "07-12", "06-30", "05-31", "04-30"]);
}

#[test]
fn a_pause_drops_nothing_and_the_newest_always_stays() {
    let made = [noon("2020-01-01"), noon("2020-01-02"), noon("2026-01-01")];
    assert!(to_drop(&made, KeepRule { days: 3, weeks: 0, months: 0 }).is_empty());
    let rule = KeepRule { days: 0, weeks: 0, months: 1 };
    assert_eq!(to_drop(&made, rule), [noon("2020-01-02"), noon("2020-01-01")]);
    assert!(to_drop(&[], rule).is_empty());
}

#[test]
fn two_backups_of_one_day_leave_the_later() {
    let (early, late) = (noon("2026-03-05"), noon("2026-03-05") + chrono::TimeDelta::hours(1));
    let dropped = to_drop(&[early, late], KeepRule { days: 7, weeks: 4, months: 12 });
    assert_eq!(dropped, [early]);
}

#[test]
fn a_rule_is_three_counts_that_keep_something() {
    assert_eq!(KeepRule::parse("7, 4,12"), Some(KeepRule::default()));
    for text in ["", "7", "7,4", "7,4,12,1", "0,0,0", "-1,0,1", "a,b,c"] {
        assert_eq!(KeepRule::parse(text), None, "{text}");
    }
}

#[test]
fn names_tell_when_a_backup_was_made() {
    assert_eq!(made_at("canopy-20261122T155300Z"), Some("2026-11-22T15:53:00Z".parse().unwrap()));
    for name in ["canopy-", "canopy-2026", "notes", ".making-canopy-abc"] {
        assert_eq!(made_at(name), None, "{name}");
    }
}
