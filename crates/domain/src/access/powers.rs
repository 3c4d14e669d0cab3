//! What a caller's token allows: everything the person may do, or a part of it. A token never allows more
//! than its person may. Leaves out how tokens are made and kept.

use super::Action;

/// What whoever holds a token may do of what its person may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Powers {
    /// One bit per action, in the order of [`Action::ALL`].
    actions: u64,
    may_change: bool,
}

impl Powers {
    /// Everything the person may: a session.
    pub const ALL: Self = Self { actions: u64::MAX, may_change: true };

    /// These actions; changing something only where `may_change` says so.
    pub fn of(actions: impl IntoIterator<Item = Action>, may_change: bool) -> Self {
        let actions = actions.into_iter().fold(0, |bits, action| bits | bit(action));
        Self { actions, may_change }
    }

    /// Whether an action is among them.
    pub fn allow(self, action: Action) -> bool {
        self.actions & bit(action) != 0
    }

    /// Whether anything may be changed at all.
    pub const fn may_change(self) -> bool {
        self.may_change
    }

    /// The actions among them, in the order of the matrix.
    pub fn actions(self) -> impl Iterator<Item = Action> {
        Action::ALL.into_iter().filter(move |action| self.allow(*action))
    }

    /// As text, to be kept.
    pub fn codes(self) -> String {
        self.actions().map(Action::code).collect::<Vec<_>>().join(" ")
    }

    /// Reads such a text; an action that is no more is left out.
    pub fn from_codes(codes: &str, may_change: bool) -> Self {
        Self::of(codes.split(' ').filter_map(Action::from_code), may_change)
    }
}

impl Default for Powers {
    fn default() -> Self {
        Self::ALL
    }
}

fn bit(action: Action) -> u64 {
    let at = Action::ALL.iter().position(|one| *one == action);
    at.map_or(0, |at| 1 << at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use crate::access::{Caller, Job, Scope, scope};
    use crate::primitives::UserId;

    #[test]
    fn what_is_kept_of_powers_is_read_back() {
        for may_change in [false, true] {
            let powers = Powers::of([Action::ViewAccounts, Action::ViewAudit], may_change);
            assert_eq!(Powers::from_codes(&powers.codes(), may_change), powers);
        }
        assert_eq!(Powers::from_codes("view_accounts gone_since", false).actions().count(), 1);
        assert_eq!(Powers::from_codes("", true).actions().count(), 0);
        assert_eq!(Powers::ALL.actions().count(), Action::ALL.len());
    }

    #[test]
    fn a_token_allows_less_and_never_more_than_its_person_may() {
        for job in Job::ALL {
            let whole = Caller::new(UserId(uuid::Uuid::nil()), job, Vec::new(), Lang::ZhCn);
            for powers in Action::ALL.map(|action| Powers::of([action], true)) {
                let part = Caller { powers, ..whole.clone() };
                for action in Action::ALL {
                    let expected =
                        if powers.allow(action) { scope(&whole, action) } else { Scope::Nothing };
                    assert_eq!(scope(&part, action), expected, "{job:?} {action:?}");
                }
            }
        }
    }
}
