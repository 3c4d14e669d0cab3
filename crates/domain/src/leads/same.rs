//! Whether a lead is somebody we know: by telephone or mail, or by a name that is the same or alike
//! (other names, former names, abbreviations, as `accounts` compares them).

use crate::accounts::{Matched, MatchedBy, NameEntry, NameIndex, Query, match_account};
use std::collections::BTreeMap;

/// Somebody a lead is compared with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// What they are called.
    pub name: String,
    /// Other and former names.
    pub aliases: Vec<String>,
    /// Telephone, as typed.
    pub phone: String,
    /// Mail address, as typed.
    pub email: String,
}

/// What agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SameReason {
    /// The telephone number.
    Phone,
    /// The mail address.
    Email,
    /// The name.
    Name,
    /// Another or former name.
    Alias,
    /// The name is alike.
    Alike,
}

/// One who may be the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Like {
    /// Position in the list given.
    pub at: usize,
    /// How sure, 0–1.
    pub score: f64,
    /// What agrees, surest first.
    pub reasons: Vec<SameReason>,
}

/// Names looked at closely.
const NAMES: usize = 8;

/// Who of `known` may be the same as `lead`, surest first, at most `most`.
pub fn likes(lead: &Known, known: &[Known], most: usize) -> Vec<Like> {
    let mut found: BTreeMap<usize, Like> = BTreeMap::new();
    let mut note = |at: usize, score: f64, reason: SameReason| {
        let like = found.entry(at).or_insert(Like { at, score: 0.0, reasons: Vec::new() });
        like.score = like.score.max(score);
        like.reasons.push(reason);
    };
    let (phone, email) = (digits(&lead.phone), lead.email.trim().to_lowercase());
    for (at, one) in known.iter().enumerate() {
        if phone.len() >= 7 && digits(&one.phone) == phone {
            note(at, 0.98, SameReason::Phone);
        }
        if email.contains('@') && one.email.trim().to_lowercase() == email {
            note(at, 0.98, SameReason::Email);
        }
    }
    if !lead.name.trim().is_empty() {
        let entries = known.iter().map(|one| NameEntry {
            code: None,
            name: &one.name,
            aliases: &one.aliases,
        });
        let index = NameIndex::new(entries);
        match match_account(Query { code: None, name: Some(&lead.name) }, &index, NAMES) {
            Matched::Exact { account, by } => {
                let reason = if by == MatchedBy::Alias { SameReason::Alias } else { SameReason::Name };
                note(account as usize, 1.0, reason);
            }
            Matched::Near(near) => {
                near.iter().for_each(|one| note(one.account as usize, one.score, SameReason::Alike));
            }
        }
    }
    let mut likes: Vec<Like> = found.into_values().collect();
    for like in &mut likes {
        like.reasons.sort_unstable();
    }
    likes.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.at.cmp(&b.at)));
    likes.truncate(most);
    likes
}

fn digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.strip_prefix("86").filter(|rest| rest.len() == 11).map_or(digits.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str, aliases: &[&str], phone: &str) -> Known {
        let aliases = aliases.iter().map(|one| (*one).to_owned()).collect();
        Known { name: name.to_owned(), aliases, phone: phone.to_owned(), email: String::new() }
    }

    #[test]
    fn a_lead_is_found_by_name_other_name_and_telephone() {
        let all = [
            known("北京大学第一医院", &["北大一院"], ""),
            known("复旦大学附属中山医院", &[], ""),
            known("某某诊所", &[], "+86 138-0000-0001"),
        ];
        let of = |name: &str, phone: &str| likes(&known(name, &[], phone), &all, 3);
        assert_eq!((of("北京大学第一医院", "")[0].at, of("北京大学第一医院", "")[0].score), (0, 1.0));
        assert_eq!(of("北大一院", "")[0].reasons, [SameReason::Alias]);
        let near = of("北京大学第一医院有限公司", "");
        assert_eq!((near[0].at, near[0].reasons.as_slice()), (0, [SameReason::Alike].as_slice()));
        let phone = of("完全不同", "13800000001");
        assert_eq!((phone[0].at, phone[0].reasons.as_slice()), (2, [SameReason::Phone].as_slice()));
        assert!(of("", "").is_empty() && of("深圳某公司", "").is_empty());
    }
}
