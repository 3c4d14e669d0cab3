//! What answers to a survey come to: mean, number of answers, net promoter score. Leaves out who
//! answered and when; the caller chooses the window.

use crate::primitives::Amount;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

/// The survey asked for where a file names none: "Would you recommend us?", 0 to 10.
pub const NPS: &str = "nps";

/// Characters of a survey's code.
const MOST_OF_CODE: usize = 60;

/// Answers added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scores {
    answers: u64,
    /// In ten-thousandths.
    sum: i128,
    promoters: u64,
    detractors: u64,
}

/// The code of a survey as people write it: `CSAT` and `csat` are one, `Q1/2025` and `2025 满意度`
/// become `q1_2025` and `2025_满意度`, so that a standard can name every survey a file brings.
pub fn survey_code(text: &str) -> String {
    let text: String = text.nfkc().collect::<String>().trim().to_lowercase();
    let plain = |c: char| match c {
        '/' | '\\' | '#' => '_',
        c if c.is_whitespace() || c.is_control() => '_',
        c => c,
    };
    text.chars().map(plain).take(MOST_OF_CODE).collect()
}

/// What answers come to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct SurveyFigures {
    /// How many answers.
    pub answers: u64,
    /// Their mean, 0–10.
    pub mean: f64,
    /// Net promoter score, −100 to 100: share of promoters (9, 10) less share of detractors (0–6),
    /// in percentage points. Source: Reichheld, "The One Number You Need to Grow", Harvard Business
    /// Review, December 2003.
    pub nps: f64,
}

impl Scores {
    /// Adds a score that was given `times` times.
    pub fn add(&mut self, score: Amount, times: u64) {
        let (promoter, detractor) = (9 * Amount::SCALE, 6 * Amount::SCALE);
        let raw = score.ten_thousandths();
        self.answers += times;
        self.sum += i128::from(raw) * i128::from(times);
        self.promoters += if raw >= promoter { times } else { 0 };
        self.detractors += if raw <= detractor { times } else { 0 };
    }

    /// The figures; none where nobody answered.
    pub fn figures(&self) -> Option<SurveyFigures> {
        if self.answers == 0 {
            return None;
        }
        let share = |count: u64| count as f64 / self.answers as f64;
        Some(SurveyFigures {
            answers: self.answers,
            mean: self.sum as f64 / self.answers as f64 / Amount::SCALE as f64,
            nps: (share(self.promoters) - share(self.detractors)) * 100.0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_survey_of_a_file_has_a_code_a_standard_can_name() {
        let cases = [
            ("NPS", "nps"),
            (" ＣＳＡＴ ", "csat"),
            ("Q1/2025", "q1_2025"),
            ("2025 满意度", "2025_满意度"),
        ];
        for (text, code) in cases {
            assert_eq!(survey_code(text), code);
            assert_eq!(survey_code(code), code);
        }
    }

    fn of(scores: &[i64]) -> Option<SurveyFigures> {
        let mut all = Scores::default();
        scores.iter().for_each(|score| all.add(Amount::from_units(*score).unwrap(), 1));
        all.figures()
    }

    #[test]
    fn promoters_less_detractors() {
        let found = of(&[10, 9, 8, 7, 6, 0]).unwrap();
        assert!(found.answers == 6 && found.nps.abs() < 1e-12);
        assert!((found.mean - 40.0 / 6.0).abs() < 1e-12);
        assert!((of(&[9, 9, 7]).unwrap().nps - 200.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn the_ends_are_a_hundred_and_nobody_is_nothing() {
        for (scores, nps) in [([10, 9], 100.0), ([6, 0], -100.0), ([7, 8], 0.0)] {
            assert!((of(&scores).unwrap().nps - nps).abs() < 1e-12, "{scores:?}");
        }
        assert_eq!(of(&[]), None);
    }
}
