//! Work that goes on in the background: what kinds there are, the states it passes through, how long
//! whoever does it holds it, and when it is tried again. Leaves out who does it, and the work itself.

use chrono::TimeDelta;

/// How long whoever took a job holds it without saying that they live.
pub const LEASE: TimeDelta = TimeDelta::seconds(60);
/// How often they say so: several times within [`LEASE`].
pub const RENEWED_EVERY: TimeDelta = TimeDelta::seconds(15);
/// Tries of one job. What stops the program itself, or never ends, must not be tried for ever.
pub const TRIES_MOST: u32 = 5;
/// The wait before the second try, and the longest before any.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(10);
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);
/// How many times longer each wait is than the one before.
const LONGER: i32 = 4;

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JobKind {
    /// Reading an upload without storing its rows.
    Check,
    /// Carrying out an import.
    Import,
    /// Applying a standard to a population.
    Screening,
    /// Trying a standard out on past quarters.
    BackTest,
    /// Making a file of a whole list.
    Export,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JobState {
    /// It is due at a time.
    Waiting,
    /// Somebody does it.
    Running,
    /// It was done.
    Done,
    /// It broke off and is not tried again.
    Failed,
    /// A person gave it up.
    Cancelled,
}

/// How a try ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// With what was asked for.
    Done,
    /// For a reason that another try meets as well: a file that is refused, a rule.
    Refused,
    /// For a reason that may be gone later: a database out of reach, a full disk.
    Broken,
    /// A person gave it up.
    Cancelled,
}

/// What becomes of a job after a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// It is over.
    Over(JobState),
    /// It is due again after so long.
    Again(TimeDelta),
}

/// What becomes of a job whose `tries`-th try ended so. The waits are 10 seconds and four times as much
/// each time, at most a quarter of an hour.
pub fn after(ended: Ended, tries: u32) -> Next {
    match ended {
        Ended::Done => Next::Over(JobState::Done),
        Ended::Refused => Next::Over(JobState::Failed),
        Ended::Cancelled => Next::Over(JobState::Cancelled),
        Ended::Broken if tries >= TRIES_MOST => Next::Over(JobState::Failed),
        Ended::Broken => {
            let longer = (1..tries).fold(FIRST_WAIT, |wait, _| (wait * LONGER).min(LONGEST_WAIT));
            Next::Again(longer)
        }
    }
}

macro_rules! codes {
    ($name:ident: $($one:ident = $code:literal),+) => {
        impl $name {
            /// Every one, in the order they are listed.
            pub const ALL: &[Self] = &[$(Self::$one),+];

            /// The code in records and addresses.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$one => $code),+ }
            }

            /// Reads a code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

codes!(JobKind: Check = "check", Import = "import", Screening = "screening", BackTest = "back_test", Export = "export");
codes!(
    JobState: Waiting = "waiting", Running = "running", Done = "done", Failed = "failed",
    Cancelled = "cancelled"
);

impl JobState {
    /// Whether it is over.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Failed | Self::Cancelled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_broke_is_tried_again_later_each_time_and_not_for_ever() {
        let waits: Vec<Next> = (1..=TRIES_MOST).map(|tries| after(Ended::Broken, tries)).collect();
        let again = |seconds| Next::Again(TimeDelta::seconds(seconds));
        let expected = [again(10), again(40), again(160), again(640), Next::Over(JobState::Failed)];
        assert_eq!(waits, expected);
        assert_eq!(after(Ended::Broken, 4), Next::Again(TimeDelta::seconds(640)));
        assert_eq!(after(Ended::Broken, u32::MAX), Next::Over(JobState::Failed));
    }

    #[test]
    fn a_refusal_and_a_person_end_it_at_once() {
        assert_eq!(after(Ended::Refused, 1), Next::Over(JobState::Failed));
        assert_eq!(after(Ended::Cancelled, 1), Next::Over(JobState::Cancelled));
        assert_eq!(after(Ended::Done, 5), Next::Over(JobState::Done));
    }

    #[test]
    fn whoever_does_it_says_so_several_times_before_it_is_taken_from_them() {
        assert!(RENEWED_EVERY * 3 < LEASE);
    }

    #[test]
    fn codes_are_read_back() {
        for kind in JobKind::ALL {
            assert_eq!(JobKind::from_code(kind.code()), Some(*kind));
        }
        for state in JobState::ALL {
            assert_eq!(JobState::from_code(state.code()), Some(*state));
            assert_eq!(state.is_over(), *state > JobState::Running);
        }
    }
}
