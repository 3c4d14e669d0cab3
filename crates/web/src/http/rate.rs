//! How often one program may ask the API: a bucket per access token, or per person where a session
//! asks. Kept in memory, by the company's clock. Leaves out people's pages, which nobody asks for so
//! often, and public forms, which the records limit.

use chrono::{DateTime, Utc};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// So many requests a minute where nobody says; as many may come at once after a minute of rest.
pub(crate) const PER_MINUTE: u32 = 3_000;
/// Buckets kept; beyond it those that are full again are forgotten.
const BUCKETS_MOST: usize = 10_000;

#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: f64,
    at: DateTime<Utc>,
}

impl Bucket {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since the last request")]
    fn filled(self, most: f64, now: DateTime<Utc>) -> Self {
        let minutes = (now - self.at).num_milliseconds().max(0) as f64 / 60_000.0;
        Self { left: (self.left + minutes * most).min(most), at: now }
    }
}

/// The buckets of everybody who asks.
#[derive(Debug)]
pub(crate) struct Rates {
    per_minute: u32,
    buckets: Mutex<HashMap<Uuid, Bucket>>,
}

/// What is left to somebody after a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Left {
    /// Requests that may come at once.
    pub(crate) requests: u32,
    /// Seconds until the next may come; zero while some are left.
    pub(crate) wait: u32,
    /// Whether this one may pass.
    pub(crate) is_let_through: bool,
}

impl Rates {
    pub(crate) fn new(per_minute: u32) -> Self {
        Self { per_minute: per_minute.max(1), buckets: Mutex::default() }
    }

    /// So many requests a minute.
    pub(crate) const fn per_minute(&self) -> u32 {
        self.per_minute
    }

    /// Counts a request.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between zero and the bucket's size"
    )]
    pub(crate) fn count(&self, who: Uuid, now: DateTime<Utc>) -> Left {
        let most = f64::from(self.per_minute);
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= BUCKETS_MOST && !buckets.contains_key(&who) {
            buckets.retain(|_, bucket| bucket.filled(most, now).left < most);
        }
        let full = Bucket { left: most, at: now };
        let mut bucket = buckets.get(&who).copied().unwrap_or(full).filled(most, now);
        let is_let_through = bucket.left >= 1.0;
        if is_let_through {
            bucket.left -= 1.0;
        }
        buckets.insert(who, bucket);
        let short = (1.0 - bucket.left).max(0.0);
        let wait = (short * 60.0 / most).ceil() as u32;
        Left { requests: bucket.left as u32, wait, is_let_through }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    #[test]
    fn who_asks_too_often_waits_and_nobody_else_does() {
        let (rates, now) = (Rates::new(PER_MINUTE), DateTime::UNIX_EPOCH);
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        for asked in 1..=PER_MINUTE {
            let left = rates.count(one, now);
            assert!(left.is_let_through);
            assert_eq!(left.requests, PER_MINUTE - asked);
        }
        let left = rates.count(one, now);
        assert_eq!(left, Left { requests: 0, wait: 1, is_let_through: false });
        assert!(rates.count(other, now).is_let_through);
        assert!(rates.count(one, now + TimeDelta::seconds(1)).is_let_through);
        let rested = rates.count(one, now + TimeDelta::minutes(2));
        assert_eq!(rested.requests, PER_MINUTE - 1, "never more than a minute's worth");
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        let (rates, now) = (Rates::new(60), DateTime::UNIX_EPOCH);
        let one = Uuid::from_u128(1);
        let first = rates.count(one, now);
        let second = rates.count(one, now - TimeDelta::hours(1));
        assert_eq!(second.requests + 1, first.requests);
    }
}
