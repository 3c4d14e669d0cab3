//! Answers to surveys over the API, of accounts within the caller's reach.

use super::{Problem, json};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccountId;
use canopy_domain::surveys::NPS;
use canopy_store::surveys::SurveyAnswer;
use canopy_usecases::surveys::{Answered, of_account};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![Route::get("/api/v1/accounts/{account}/answers", view, answers)]
}

#[derive(OpenApi)]
#[openapi(paths(answers))]
pub(super) struct Part;

/// What answers to one survey come to.
#[derive(Serialize, ToSchema)]
struct SurveyOut {
    /// Code of the survey.
    survey: String,
    /// Answers of the twelve months to the latest one.
    answers: u64,
    /// Their mean, 0 to 10; null where there are none.
    mean: Option<f64>,
    /// Net promoter score, -100 to 100; null for surveys with another question than `nps`.
    nps: Option<f64>,
}

/// One answer.
#[derive(Serialize, ToSchema)]
struct AnswerOut {
    /// Code of the survey.
    survey: String,
    /// The day it was given.
    answered_on: NaiveDate,
    /// 0 to 10.
    score: String,
    /// What the person who answered does there.
    role: String,
    /// What they wrote.
    comment: String,
}

/// How an account answered.
#[derive(Serialize, ToSchema)]
struct AnswersOut {
    /// By survey.
    surveys: Vec<SurveyOut>,
    /// Latest first.
    answers: Vec<AnswerOut>,
}

/// How an account answered surveys.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/answers", tag = "surveys",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    responses((status = 200, body = AnswersOut), (status = 404, body = Problem)))]
async fn answers(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    // Finding the account is the check: of one out of reach nothing is said.
    visit.desk.account(id).await?;
    let found = of_account(&visit.desk, id).await?;
    let survey = |one: &Answered| SurveyOut {
        survey: one.survey.clone(),
        answers: one.year.map_or(0, |figures| figures.answers),
        mean: one.year.map(|figures| figures.mean),
        nps: one.year.map(|figures| figures.nps).filter(|_| one.survey == NPS),
    };
    let answer = |one: SurveyAnswer| AnswerOut {
        survey: one.survey,
        answered_on: one.answered_on,
        score: one.score.to_plain(),
        role: one.role,
        comment: one.comment,
    };
    let surveys = found.iter().flat_map(|found| &found.surveys).map(survey).collect();
    let answers = found.map(|found| found.answers).unwrap_or_default();
    json(&AnswersOut { surveys, answers: answers.into_iter().map(answer).collect() })
}
