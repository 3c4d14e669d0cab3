//! Where a lead stands, and which step may follow which.

use serde::{Deserialize, Serialize};

/// Where a lead stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeadState {
    /// Nobody has looked at it.
    New,
    /// Somebody is finding out.
    Working,
    /// It is worth an account.
    Qualified,
    /// It became, or belongs to, an account.
    Converted,
    /// It leads nowhere; with a reason.
    Rejected,
}

impl LeadState {
    /// Every state, in the order of the way.
    pub const ALL: [Self; 5] =
        [Self::New, Self::Working, Self::Qualified, Self::Converted, Self::Rejected];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Working => "working",
            Self::Qualified => "qualified",
            Self::Converted => "converted",
            Self::Rejected => "rejected",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the step is one a lead can take. A rejected lead can be taken up again; one that was
    /// converted is an account's history.
    pub const fn may_become(self, next: Self) -> bool {
        use LeadState as S;
        match self {
            S::New => matches!(next, S::Working | S::Qualified | S::Converted | S::Rejected),
            S::Working => matches!(next, S::Qualified | S::Converted | S::Rejected),
            S::Qualified => matches!(next, S::Working | S::Converted | S::Rejected),
            S::Rejected => matches!(next, S::Working),
            S::Converted => false,
        }
    }

    /// Whether somebody still has something to do about it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Working | Self::Qualified)
    }
}

/// Whether a channel is one people click or one they meet us on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// Website, mini programme, advertisement.
    Online,
    /// Fair, visit, telephone, recommendation.
    Offline,
}

impl ChannelKind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Online, Self::Offline];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Offline => "offline",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::LeadState as S;

    #[test]
    fn a_converted_lead_stays_and_a_rejected_one_can_be_taken_up() {
        assert!(S::ALL.into_iter().all(|next| !S::Converted.may_become(next)));
        assert!(S::Rejected.may_become(S::Working) && !S::Rejected.may_become(S::Converted));
        assert!(S::ALL.into_iter().all(|state| !state.may_become(state)));
    }
}
