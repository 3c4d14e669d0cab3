//! The people who work here: how they may be called, what they do for accounts, who represents
//! them, who takes their work on.
//! Leaves out who they are and what they hold, which the store keeps.

mod deputies;
mod hand_over;
mod roles;

pub use deputies::{ABSENCE_DAYS_MOST, Absence, DeputyFault, Pairing};
pub use hand_over::{HandOverFault, RECEIVERS_MOST, Receiver, check_receivers, deal};
pub use roles::TeamRole;

/// Letters a name may have at most.
pub const NAME_MOST: usize = 100;

/// What a person is called: by colleagues, and at sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonNames {
    name: String,
    sign_in_name: String,
}

/// Why somebody cannot be called so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameFault {
    /// No name is given.
    NameMissing,
    /// The name is longer than [`NAME_MOST`] letters.
    NameTooLong,
    /// No sign-in name is given.
    SignInNameMissing,
    /// The sign-in name is longer than [`NAME_MOST`] letters.
    SignInNameTooLong,
    /// The sign-in name has something beside letters, digits and `. - _ @`.
    SignInNameUnusual,
}

impl PersonNames {
    /// Reads what somebody typed: spaces around are dropped, the sign-in name becomes lower case.
    /// All faults at once, at most one for each of the two.
    pub fn read(name: &str, sign_in_name: &str) -> Result<Self, Vec<NameFault>> {
        let name = name.trim();
        let sign_in_name = sign_in_name.trim().to_lowercase();
        let of_name = match name.chars().count() {
            0 => Some(NameFault::NameMissing),
            1..=NAME_MOST => None,
            _ => Some(NameFault::NameTooLong),
        };
        let is_usual = |letter: char| letter.is_alphanumeric() || ".-_@".contains(letter);
        let of_sign_in_name = match sign_in_name.chars().count() {
            0 => Some(NameFault::SignInNameMissing),
            1..=NAME_MOST if sign_in_name.chars().all(is_usual) => None,
            1..=NAME_MOST => Some(NameFault::SignInNameUnusual),
            _ => Some(NameFault::SignInNameTooLong),
        };
        let faults: Vec<NameFault> = of_name.into_iter().chain(of_sign_in_name).collect();
        if faults.is_empty() {
            Ok(Self { name: name.to_owned(), sign_in_name })
        } else {
            Err(faults)
        }
    }

    /// What colleagues call them.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What they type at sign-in, in lower case.
    pub fn sign_in_name(&self) -> &str {
        &self.sign_in_name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_trimmed_and_sign_in_names_are_lower_case() {
        let names = PersonNames::read(" 王芳 ", " Wang.Fang@Example-1 ").unwrap();
        assert_eq!((names.name(), names.sign_in_name()), ("王芳", "wang.fang@example-1"));
        assert_eq!(PersonNames::read("李", "李雷").unwrap().sign_in_name(), "李雷");
    }

    #[test]
    fn every_fault_is_told_at_once() {
        use NameFault as F;
        let long = "长".repeat(NAME_MOST + 1);
        let faults = |name: &str, sign_in: &str| PersonNames::read(name, sign_in).unwrap_err();
        assert_eq!(faults(" ", ""), [F::NameMissing, F::SignInNameMissing]);
        assert_eq!(faults(&long, &long), [F::NameTooLong, F::SignInNameTooLong]);
        for unusual in ["a b", "a\u{202e}b", "<b>", "a/b"] {
            assert_eq!(faults("A", unusual), [F::SignInNameUnusual], "{unusual}");
        }
    }
}
