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
    Discarded,
    /// It was the same as another lead, which goes on for both.
    Merged,
}

impl LeadState {
    /// Every state, in the order of the way.
    pub const ALL: [Self; 6] =
        [Self::New, Self::Working, Self::Qualified, Self::Converted, Self::Discarded, Self::Merged];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Working => "working",
            Self::Qualified => "qualified",
            Self::Converted => "converted",
            Self::Discarded => "discarded",
            Self::Merged => "merged",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the step is one a lead can take. What was discarded can be taken up again; what became
    /// an account, or went into another lead, is history.
    pub const fn may_become(self, next: Self) -> bool {
        use LeadState as S;
        match self {
            S::New => !matches!(next, S::New),
            S::Working => !matches!(next, S::New | S::Working),
            S::Qualified => !matches!(next, S::New | S::Qualified),
            S::Discarded => matches!(next, S::Working),
            S::Converted | S::Merged => false,
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

/// How a lead came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LeadSource {
    /// Somebody filled in a public form.
    Form,
    /// One of us wrote it down.
    Person,
    /// Another program sent it.
    Api,
    /// It stood in a file.
    Import,
}

impl LeadSource {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Form, Self::Person, Self::Api, Self::Import];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Person => "person",
            Self::Api => "api",
            Self::Import => "import",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }
}

/// What happened to a lead, as its history tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// It came in.
    Came,
    /// What is known of it was changed.
    Changed,
    /// It was given to another territory or owner.
    HandedOver,
    /// Somebody began to work on it, or took it up again.
    Taken,
    /// It was found worth an account.
    Qualified,
    /// It was discarded.
    Discarded,
    /// It became an account of its own.
    Converted,
    /// It was found to belong to an account we have.
    Linked,
    /// It went into another lead.
    MergedInto,
    /// Another lead went into it.
    Absorbed,
    /// It was said not to be the same as somebody alike.
    KeptApart,
}

impl StepKind {
    /// The step that leads into a state, where there is only one.
    pub const fn into_state(state: LeadState) -> Option<Self> {
        match state {
            LeadState::Working => Some(Self::Taken),
            LeadState::Qualified => Some(Self::Qualified),
            LeadState::Discarded => Some(Self::Discarded),
            LeadState::New | LeadState::Converted | LeadState::Merged => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ChannelKind, LeadSource, LeadState as S};

    #[test]
    fn codes_are_read_back() {
        for state in S::ALL {
            assert_eq!(S::from_code(state.code()), Some(state));
        }
        for kind in ChannelKind::ALL {
            assert_eq!(ChannelKind::from_code(kind.code()), Some(kind));
        }
        for source in LeadSource::ALL {
            assert_eq!(LeadSource::from_code(source.code()), Some(source));
        }
        assert_eq!(S::from_code("won"), None);
    }

    #[test]
    fn what_was_converted_or_merged_stays_and_what_was_discarded_can_be_taken_up() {
        for next in S::ALL {
            assert!(!S::Converted.may_become(next) && !S::Merged.may_become(next));
            assert_eq!(S::Discarded.may_become(next), next == S::Working);
        }
        assert!(S::ALL.into_iter().all(|state| !state.may_become(state)));
        for open in S::ALL.into_iter().filter(|state| state.is_open()) {
            assert!(open.may_become(S::Discarded) && open.may_become(S::Converted));
        }
    }
}
