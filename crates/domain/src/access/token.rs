//! What an access token must say when it is made: a name, what it allows, how long it lasts.

use super::{Action, Caller, Powers, Scope, scope};

/// Most characters of a token's name.
pub const TOKEN_NAME_MOST: usize = 80;
/// Tokens of one person that let programs in at the same time.
pub const TOKENS_MOST: usize = 20;
/// How many days a token may last.
pub const TOKEN_DAYS: [u16; 5] = [7, 30, 90, 180, 365];

/// What is wrong with a token to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenFault {
    /// No name to know it by.
    NameMissing,
    /// A longer name than [`TOKEN_NAME_MOST`].
    NameTooLong,
    /// It would allow nothing its person may do.
    NothingAllowed,
    /// Not one of [`TOKEN_DAYS`].
    OtherDays,
    /// The person has [`TOKENS_MOST`] already.
    TooMany,
}

/// A token to be made, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenWords {
    name: String,
    powers: Powers,
    days: u16,
}

impl TokenWords {
    /// Reads what a person asks for; of the actions only those the person may do are kept.
    pub fn read(
        caller: &Caller,
        name: &str,
        actions: &[Action],
        may_change: bool,
        days: u16,
    ) -> Result<Self, Vec<TokenFault>> {
        let name = name.trim();
        let allowed = actions.iter().filter(|one| scope(caller, **one) != Scope::Nothing).copied();
        let powers = Powers::of(allowed, may_change);
        let faults = [
            (name.is_empty(), TokenFault::NameMissing),
            (name.chars().count() > TOKEN_NAME_MOST, TokenFault::NameTooLong),
            (powers.actions().next().is_none(), TokenFault::NothingAllowed),
            (!TOKEN_DAYS.contains(&days), TokenFault::OtherDays),
        ];
        let faults: Vec<_> =
            faults.into_iter().filter(|(is_so, _)| *is_so).map(|(_, fault)| fault).collect();
        if faults.is_empty() {
            Ok(Self { name: name.to_owned(), powers, days })
        } else {
            Err(faults)
        }
    }

    /// What the person calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it allows.
    pub const fn powers(&self) -> Powers {
        self.powers
    }

    /// How long it lasts.
    pub const fn days(&self) -> u16 {
        self.days
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use crate::access::Job;
    use crate::primitives::UserId;

    #[test]
    fn a_token_is_never_given_what_its_person_may_not_do() {
        let li =
            Caller::new(UserId(uuid::Uuid::nil()), Job::Representative, Vec::new(), Lang::ZhCn);
        let asked = [Action::ViewAccounts, Action::ManageTeam];
        let words = TokenWords::read(&li, " CRM ", &asked, true, 30).unwrap();
        assert_eq!((words.name(), words.days()), ("CRM", 30));
        assert_eq!(words.powers().actions().collect::<Vec<_>>(), [Action::ViewAccounts]);
        let none = TokenWords::read(&li, "CRM", &[Action::ManageTeam], true, 30);
        assert_eq!(none, Err(vec![TokenFault::NothingAllowed]));
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let li =
            Caller::new(UserId(uuid::Uuid::nil()), Job::Representative, Vec::new(), Lang::ZhCn);
        let faults = TokenWords::read(&li, " ", &[], false, 31).unwrap_err();
        let all = [TokenFault::NameMissing, TokenFault::NothingAllowed, TokenFault::OtherDays];
        assert_eq!(faults, all);
        let long = "长".repeat(TOKEN_NAME_MOST + 1);
        let asked = [Action::ViewAccounts];
        let faults = TokenWords::read(&li, &long, &asked, false, 7).unwrap_err();
        assert_eq!(faults, [TokenFault::NameTooLong]);
    }
}
