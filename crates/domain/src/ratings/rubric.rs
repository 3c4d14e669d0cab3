//! The written rubric of a rating criterion: what each of the levels 1 to 5 means, in both languages,
//! read from the criterion's description.

use super::judgement::Level;
use crate::standards::{Criterion, CriterionSource, Standard, Text};

/// What the levels of a criterion mean.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rubric {
    /// What is asked, where the description says so before the first level.
    pub question: Text,
    levels: [Text; 5],
    fingerprint: u64,
}

impl Rubric {
    /// Reads the description: a line that begins with a figure 1 to 5 says what that level means,
    /// lines before the first such line say what is asked.
    pub fn of(criterion: &Criterion) -> Self {
        let (question_zh, zh) = read(&criterion.description.zh);
        let (question_en, en) = read(&criterion.description.en);
        let mut levels: [Text; 5] = Default::default();
        for ((slot, zh), en) in levels.iter_mut().zip(zh).zip(en) {
            *slot = Text { zh, en };
        }
        let question = Text { zh: question_zh, en: question_en };
        let fingerprint = fingerprint(&question, &levels);
        Self { question, levels, fingerprint }
    }

    /// What a level means; empty where it is not written down.
    pub fn level(&self, level: Level) -> &Text {
        static NOTHING: Text = Text { zh: String::new(), en: String::new() };
        self.levels.get(usize::from(level.number()).wrapping_sub(1)).unwrap_or(&NOTHING)
    }

    /// Whether every level is written down in both languages.
    pub fn is_complete(&self) -> bool {
        self.levels.iter().all(|text| !text.zh.is_empty() && !text.en.is_empty())
    }

    /// Sixteen hexadecimal figures that change whenever the words do, spaces apart. A rating keeps
    /// them, so that one can tell which words it was given against.
    pub fn fingerprint(&self) -> String {
        format!("{:016x}", self.fingerprint)
    }
}

impl Standard {
    /// The criteria people rate, in the standard's order.
    pub fn rated(&self) -> impl Iterator<Item = &Criterion> {
        let all = self.dimensions.iter().flat_map(|dimension| &dimension.criteria);
        all.filter(|criterion| criterion.source == CriterionSource::Rating)
    }

    /// How many months a rating of a criterion counts.
    pub fn rating_months_of(&self, criterion: &Criterion) -> u32 {
        criterion.rating_months.unwrap_or(self.rating_months)
    }

    /// Share of the whole weight that a criterion carries, 0–1.
    pub fn weight_share(&self, criterion: &Criterion) -> f64 {
        let usable = |weight: f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
        let all = self.dimensions.iter().flat_map(|dimension| &dimension.criteria);
        let sum: f64 = all.map(|criterion| usable(criterion.weight)).sum();
        if sum > 0.0 && sum.is_finite() { usable(criterion.weight) / sum } else { 0.0 }
    }
}

/// The words before the first level, and the five levels.
fn read(description: &str) -> (String, [String; 5]) {
    let mut question = String::new();
    let mut levels: [String; 5] = Default::default();
    let mut at: Option<usize> = None;
    for line in description.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let begun = level_of(line);
        if let Some((number, _)) = begun {
            at = Some(number);
        }
        let words = begun.map_or(line, |(_, words)| words);
        let slot = match at.and_then(|at| levels.get_mut(at)) {
            Some(level) => level,
            None => &mut question,
        };
        if !slot.is_empty() {
            slot.push(' ');
        }
        slot.push_str(words);
    }
    (question, levels)
}

/// The level a line begins, counted from 0, and its words: `3 …`, `3. …`, `３：…`, `3分 …`.
fn level_of(line: &str) -> Option<(usize, &str)> {
    let first = line.chars().next()?;
    let number = match first {
        '1'..='5' => first as usize - '1' as usize,
        '１'..='５' => first as usize - '１' as usize,
        _ => return None,
    };
    let rest = line.get(first.len_utf8()..).unwrap_or_default();
    let rest = rest.strip_prefix('分').unwrap_or(rest);
    let is_mark = |letter: char| letter.is_whitespace() || ".、：:）)=-–—．".contains(letter);
    let is_level = rest.starts_with(is_mark);
    is_level.then(|| (number, rest.trim_start_matches(is_mark)))
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo), over the words with single spaces. Tells versions of a text
/// apart; no secret hangs on it.
fn fingerprint(question: &Text, levels: &[Text; 5]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |bytes: &[u8]| {
        for byte in bytes {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for text in std::iter::once(question).chain(levels) {
        for language in [&text.zh, &text.en] {
            for word in language.split_whitespace() {
                take(word.as_bytes());
                take(b" ");
            }
            take(b"\n");
        }
    }
    hash
}
