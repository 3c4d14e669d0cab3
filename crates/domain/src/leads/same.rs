//! Whether a lead is somebody we know: by telephone or mail, by a name that is the same or alike
//! (other names, former names, abbreviations, as `accounts` compares them), or by its pinyin. Leaves
//! out how a name is read in pinyin, and what is done about somebody found.

use crate::accounts::{
    Matched, MatchedBy, NameEntry, NameIndex, Query, match_account, normalise_name,
};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization as _;

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
    /// The names in pinyin and by its initials, without blanks; empty where no name is Chinese.
    pub pinyin: Vec<String>,
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
    /// One name is the other in pinyin, or its initials.
    Pinyin,
    /// The name is alike.
    Alike,
}

impl SameReason {
    /// The code the API uses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Name => "name",
            Self::Alias => "alias",
            Self::Pinyin => "pinyin",
            Self::Alike => "alike",
        }
    }
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
/// From so sure on, somebody must say whether it is the same before a new account is made.
pub const SURE_FROM: f64 = 0.85;

/// Digits a telephone number has at least.
const PHONE_LEAST: usize = 7;
/// Letters a name in pinyin has at least, so that two initials do not mean everybody.
const PINYIN_LEAST: usize = 4;
/// How sure each kind of agreement makes; a name alike brings its own likeness.
const SURE_REACHED: f64 = 0.98;
const SURE_PINYIN: f64 = 0.9;

/// Who of `known` may be the same as `lead`, surest first, at most `most`.
pub fn likes(lead: &Known, known: &[Known], most: usize) -> Vec<Like> {
    KnownIndex::of(known).likes(lead, most)
}

/// Many who may be meant, ready to be compared with one lead after the other.
#[derive(Debug, Clone, Default)]
pub struct KnownIndex {
    names: NameIndex,
    by_phone: BTreeMap<String, Vec<usize>>,
    by_email: BTreeMap<String, Vec<usize>>,
    /// By the pinyin of a name and its initials.
    by_pinyin: BTreeMap<String, Vec<usize>>,
    /// By a name written in Latin letters.
    by_latin: BTreeMap<String, Vec<usize>>,
}

impl KnownIndex {
    /// The index; each is known by its position.
    pub fn of(known: &[Known]) -> Self {
        let entries = known.iter().map(|one| NameEntry {
            code: None,
            name: &one.name,
            aliases: &one.aliases,
        });
        let mut index = Self { names: NameIndex::new(entries), ..Self::default() };
        for (at, one) in known.iter().enumerate() {
            let put = |map: &mut BTreeMap<String, Vec<usize>>, key: Option<String>| {
                if let Some(key) = key {
                    map.entry(key).or_default().push(at);
                }
            };
            put(&mut index.by_phone, phone_key(&one.phone));
            put(&mut index.by_email, email_key(&one.email));
            put(&mut index.by_latin, latin_key(&one.name));
            for reading in &one.pinyin {
                put(&mut index.by_pinyin, Some(reading.clone()));
            }
        }
        index
    }

    /// Who may be the same as `lead`, surest first, at most `most`.
    pub fn likes(&self, lead: &Known, most: usize) -> Vec<Like> {
        let mut found: BTreeMap<usize, Like> = BTreeMap::new();
        let mut note = |at: usize, score: f64, reason: SameReason| {
            let like = found.entry(at).or_insert(Like { at, score: 0.0, reasons: Vec::new() });
            like.score = like.score.max(score);
            if !like.reasons.contains(&reason) {
                like.reasons.push(reason);
            }
        };
        let mut note_all =
            |map: &BTreeMap<String, Vec<usize>>, key: Option<&String>, score, reason| {
                let places = key.and_then(|key| map.get(key)).into_iter().flatten();
                places.for_each(|at| note(*at, score, reason));
            };
        note_all(&self.by_phone, phone_key(&lead.phone).as_ref(), SURE_REACHED, SameReason::Phone);
        note_all(&self.by_email, email_key(&lead.email).as_ref(), SURE_REACHED, SameReason::Email);
        let latin = latin_key(&lead.name);
        note_all(&self.by_pinyin, latin.as_ref(), SURE_PINYIN, SameReason::Pinyin);
        for reading in &lead.pinyin {
            note_all(&self.by_latin, Some(reading), SURE_PINYIN, SameReason::Pinyin);
        }
        if !lead.name.trim().is_empty() {
            match match_account(Query { code: None, name: Some(&lead.name) }, &self.names, NAMES) {
                Matched::Exact { account, by } => {
                    let reason =
                        if by == MatchedBy::Alias { SameReason::Alias } else { SameReason::Name };
                    note(account as usize, 1.0, reason);
                }
                Matched::Near(near) => {
                    near.iter()
                        .for_each(|one| note(one.account as usize, one.score, SameReason::Alike));
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
}

/// What a telephone number is compared by; too short a one by nothing.
fn phone_key(phone: &str) -> Option<String> {
    Some(phone_digits(phone)).filter(|digits| digits.len() >= PHONE_LEAST)
}

/// What a mail address is compared by.
fn email_key(email: &str) -> Option<String> {
    Some(email.trim().to_lowercase()).filter(|email| email.contains('@'))
}

/// A name in Latin letters as a Chinese one may be read; too short a one as none.
fn latin_key(name: &str) -> Option<String> {
    let name = normalise_name(name);
    (name.is_ascii() && name.len() >= PINYIN_LEAST).then_some(name)
}

/// The digits of the first telephone number of a text, so that one number written in several ways is
/// the same: without China's country code (a fixed line keeps the 0 of its area) and without what is
/// dialled behind it.
pub fn phone_digits(text: &str) -> String {
    let text: String = text.nfkc().collect();
    let first = text.split(['、', ';', ',']).find(|one| one.contains(|c: char| c.is_ascii_digit()));
    let line = first.and_then(|one| one.split(['转', '#', 'x', 'X']).next()).unwrap_or_default();
    let digits: String = line.chars().filter(char::is_ascii_digit).collect();
    let bare = digits.strip_prefix("0086").or_else(|| digits.strip_prefix("86"));
    let is_told = line.trim_start().starts_with('+') || digits.starts_with("00");
    match bare {
        Some(mobile) if mobile.len() == 11 && mobile.starts_with('1') => mobile.to_owned(),
        Some(fixed) if is_told && (9..=11).contains(&fixed.len()) && !fixed.starts_with('0') => {
            format!("0{fixed}")
        }
        Some(fixed) if is_told && fixed.starts_with('0') => fixed.to_owned(),
        _ => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(name: &str, aliases: &[&str], phone: &str) -> Known {
        let aliases = aliases.iter().map(|one| (*one).to_owned()).collect();
        let (name, phone) = (name.to_owned(), phone.to_owned());
        Known { name, aliases, phone, ..Known::default() }
    }

    #[test]
    fn a_lead_is_found_by_name_other_name_and_telephone() {
        let all = [
            known("北京大学第一医院", &["北大一院"], ""),
            known("复旦大学附属中山医院", &[], ""),
            known("某某诊所", &[], "+86 138-0000-0001"),
        ];
        let of = |name: &str, phone: &str| likes(&known(name, &[], phone), &all, 3);
        assert_eq!(
            (of("北京大学第一医院", "")[0].at, of("北京大学第一医院", "")[0].score),
            (0, 1.0)
        );
        assert_eq!(of("北大一院", "")[0].reasons, [SameReason::Alias]);
        let near = of("北京大学第一医院有限公司", "");
        assert_eq!((near[0].at, near[0].reasons.as_slice()), (0, [SameReason::Alike].as_slice()));
        let phone = of("完全不同", "13800000001");
        assert_eq!((phone[0].at, phone[0].reasons.as_slice()), (2, [SameReason::Phone].as_slice()));
        assert!(of("", "").is_empty() && of("深圳某公司", "").is_empty());
        assert!(of("", "1234").is_empty());
    }

    #[test]
    fn a_lead_written_in_pinyin_is_found_and_the_other_way_round() {
        let chinese = Known {
            pinyin: ["beijingxieheyiyuan", "bjxhyy"].map(str::to_owned).to_vec(),
            ..known("北京协和医院", &[], "")
        };
        let all = [known("复旦大学附属中山医院", &[], ""), chinese.clone()];
        for name in ["Beijing Xiehe Yiyuan", "beijingxieheyiyuan", "BJXHYY"] {
            let found = likes(&known(name, &[], ""), &all, 3);
            assert_eq!((found[0].at, found[0].reasons[0]), (1, SameReason::Pinyin), "{name}");
        }
        let latin = [known("Beijing Xiehe Yiyuan", &[], "")];
        assert_eq!(likes(&chinese, &latin, 3)[0].reasons, [SameReason::Pinyin]);
        assert!(likes(&known("BJ", &[], ""), &all, 3).is_empty());
    }

    #[test]
    fn a_telephone_number_is_the_same_with_and_without_the_country_code() {
        for text in ["13800000001", "+86 138-0000-0001", "0086 13800000001"] {
            assert_eq!(phone_digits(text), "13800000001", "{text}");
        }
        assert_eq!(phone_digits("8655 1234"), "86551234");
        for text in ["021-64370045", "+86 21 6437 0045", "021-64370045转8001", "0086 021 64370045"]
        {
            assert_eq!(phone_digits(text), "02164370045", "{text}");
        }
        assert_eq!(phone_digits("１３８００００１２３４、13800000002"), "13800001234");
        assert_eq!(phone_digits("13800000001；021-64370045"), "13800000001");
    }
}
