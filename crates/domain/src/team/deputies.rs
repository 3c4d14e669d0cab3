//! Deputies: who represents somebody absent, from a day to a day. Leaves out what they may do in that
//! time, which `access` says.

use crate::Day;
use crate::access::Job;
use crate::primitives::UserId;

/// Days somebody may be represented at a stretch, both ends included.
pub const ABSENCE_DAYS_MOST: i64 = 366;

/// The days somebody is represented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    from: Day,
    until: Day,
}

/// Who shall represent whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pairing {
    /// Who is absent.
    pub absent: (UserId, Job),
    /// Who represents them.
    pub deputy: (UserId, Job),
    /// Whether the deputy may sign in.
    pub deputy_is_active: bool,
}

/// Why somebody cannot be a deputy, or not on those days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DeputyFault {
    /// It ends before it begins.
    EndsBeforeItBegins,
    /// It is over already.
    IsOver,
    /// It lasts longer than [`ABSENCE_DAYS_MOST`].
    TooLong,
    /// Nobody represents themselves.
    SamePerson,
    /// The deputy may not sign in.
    MayNotSignIn,
    /// Compliance watches over the others: it neither represents anybody nor is represented.
    Compliance,
}

impl DeputyFault {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::EndsBeforeItBegins,
        Self::IsOver,
        Self::TooLong,
        Self::SamePerson,
        Self::MayNotSignIn,
        Self::Compliance,
    ];
}

impl Absence {
    /// Days from and to, both included; it may have begun, but must not be over.
    pub fn new(from: Day, until: Day, today: Day) -> Result<Self, DeputyFault> {
        if until < from {
            return Err(DeputyFault::EndsBeforeItBegins);
        }
        if until < today {
            return Err(DeputyFault::IsOver);
        }
        if (until - from).num_days() >= ABSENCE_DAYS_MOST {
            return Err(DeputyFault::TooLong);
        }
        Ok(Self { from, until })
    }

    /// The first day.
    pub fn from(&self) -> Day {
        self.from
    }

    /// The last day.
    pub fn until(&self) -> Day {
        self.until
    }
}

impl Pairing {
    /// Whether the one may represent the other.
    pub fn check(&self) -> Result<(), DeputyFault> {
        if self.absent.0 == self.deputy.0 {
            return Err(DeputyFault::SamePerson);
        }
        if !self.deputy_is_active {
            return Err(DeputyFault::MayNotSignIn);
        }
        if [self.absent.1, self.deputy.1].contains(&Job::Auditor) {
            return Err(DeputyFault::Compliance);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn an_absence_has_an_end_that_is_neither_before_its_begin_nor_over_nor_far_away() {
        let absence = |from, until| Absence::new(day(from), day(until), day("2026-03-10"));
        assert!(absence("2026-03-10", "2026-03-10").is_ok(), "one day");
        assert!(absence("2026-03-01", "2026-03-10").is_ok(), "begun already, the last day");
        assert_eq!(absence("2026-03-12", "2026-03-11"), Err(DeputyFault::EndsBeforeItBegins));
        assert_eq!(absence("2026-03-01", "2026-03-09"), Err(DeputyFault::IsOver));
        assert!(absence("2026-04-01", "2027-04-01").is_ok(), "366 days");
        assert_eq!(absence("2026-04-01", "2027-04-02"), Err(DeputyFault::TooLong));
    }

    #[test]
    fn nobody_represents_themselves_nor_compliance() {
        let id = |number| UserId(uuid::Uuid::from_u128(number));
        let pairing = |deputy, job| Pairing {
            absent: (id(1), Job::Manager),
            deputy: (id(deputy), job),
            deputy_is_active: true,
        };
        assert_eq!(pairing(2, Job::Representative).check(), Ok(()));
        assert_eq!(pairing(1, Job::Manager).check(), Err(DeputyFault::SamePerson));
        assert_eq!(pairing(2, Job::Auditor).check(), Err(DeputyFault::Compliance));
        let gone = Pairing { deputy_is_active: false, ..pairing(2, Job::Manager) };
        assert_eq!(gone.check(), Err(DeputyFault::MayNotSignIn));
    }
}
