//! Answers to surveys: what an account said, and what it comes to. Leaves out sending surveys.

use crate::Outcome;
use canopy_domain::primitives::{AccountId, months_from};
use canopy_domain::surveys::{Scores, SurveyFigures};
use canopy_domain::{Day, Window};
use canopy_store::Desk;
use canopy_store::surveys::{DayScore, SurveyAnswer};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Answers listed of one account.
const LISTED: u32 = 200;
/// Quarters of the trend.
const QUARTERS: u32 = 8;

/// One survey as an account answered it.
#[derive(Debug, Clone)]
pub struct Answered {
    /// Code of the survey.
    pub survey: String,
    /// What the answers of the last twelve months come to; none where there are none.
    pub year: Option<SurveyFigures>,
    /// All answers that are kept.
    pub all: SurveyFigures,
    /// Per three months, by their last day, oldest first; none where nobody answered.
    pub trend: Vec<(Day, Option<SurveyFigures>)>,
}

/// What an account said.
#[derive(Debug, Clone)]
pub struct AccountAnswers {
    /// The day the last twelve months end on: that of the latest answer.
    pub as_of: Day,
    /// By survey.
    pub surveys: Vec<Answered>,
    /// The latest two hundred answers, latest first.
    pub answers: Vec<SurveyAnswer>,
}

/// What an account within reach answered; none where it never did.
pub async fn of_account(desk: &Desk, account: AccountId) -> Outcome<Option<AccountAnswers>> {
    let days = desk.survey_days(account).await?;
    let Some(as_of) = days.iter().map(|day| day.answered_on).max() else {
        return Ok(None);
    };
    let answers = desk.survey_answers(account, LISTED).await?;
    let mut by_survey: BTreeMap<&str, Vec<&DayScore>> = BTreeMap::new();
    for day in &days {
        by_survey.entry(&day.survey).or_default().push(day);
    }
    let surveys = by_survey.into_iter().filter_map(|(survey, days)| {
        let within = |from: Day, to: Day| {
            let mut scores = Scores::default();
            let some = days.iter().filter(|day| (from..=to).contains(&day.answered_on));
            some.for_each(|day| scores.add(day.score, day.count));
            scores.figures()
        };
        let year = Window { as_of, months: Window::DEFAULT_MONTHS };
        let quarter = |back: u32| {
            let to = months_from(as_of, -3 * i64::from(back));
            (to, within(Window { as_of: to, months: 3 }.current_start(), to))
        };
        Some(Answered {
            survey: survey.to_owned(),
            year: within(year.current_start(), as_of),
            all: within(Day::MIN, as_of)?,
            trend: (0..QUARTERS).rev().map(quarter).collect(),
        })
    });
    let surveys = surveys.collect();
    Ok(Some(AccountAnswers { as_of, surveys, answers }))
}

/// What every account within reach answered in the current period of a window, by the key of its
/// facts and by survey.
pub(crate) async fn figures_by_key(
    desk: &Desk,
    window: Window,
) -> Outcome<FxHashMap<u32, BTreeMap<String, SurveyFigures>>> {
    let mut scores: FxHashMap<u32, BTreeMap<String, Scores>> = FxHashMap::default();
    for found in desk.survey_scores(window.current_start(), window.as_of).await? {
        let of_account = scores.entry(found.sales_key).or_default();
        of_account.entry(found.survey).or_default().add(found.score, found.count);
    }
    let figures = scores.into_iter().map(|(key, surveys)| {
        let figures = surveys.into_iter();
        (key, figures.filter_map(|(code, all)| Some((code, all.figures()?))).collect())
    });
    Ok(figures.collect())
}
