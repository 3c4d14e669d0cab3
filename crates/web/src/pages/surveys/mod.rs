//! The part on an account's page that says how it answered surveys.

use crate::stop::Stop;
use crate::ui::{Cell, Column, List, ListAsk, Spark, Tile};
use crate::urls;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::primitives::AccountId;
use canopy_domain::surveys::{NPS, SurveyFigures};
use canopy_store::surveys::SurveyAnswer;
use canopy_texts::Texts;
use canopy_usecases::surveys::{Answered, of_account};

/// Shown where nothing is known.
const NONE: &str = "—";

/// Answers shown.
const SHOWN: usize = 6;

/// How an account answered.
#[derive(Template)]
#[template(path = "surveys/section.html")]
pub(crate) struct AnswerSection {
    t: Texts,
    as_of: String,
    surveys: Vec<Shown>,
    answers: List,
}

impl askama::filters::HtmlSafe for AnswerSection {}

struct Shown {
    name: String,
    tiles: Vec<Tile>,
    trend: Spark,
}

/// The part of an account in reach; none where it never answered.
pub(crate) async fn section(visit: &Visit, id: AccountId) -> Result<Option<AnswerSection>, Stop> {
    let t = visit.texts();
    let Some(found) = of_account(&visit.desk, id).await? else { return Ok(None) };
    let latest: Vec<SurveyAnswer> = found.answers.into_iter().take(SHOWN).collect();
    let ask = ListAsk::new(urls::account(id), Vec::new());
    Ok(Some(AnswerSection {
        t,
        as_of: t.formats().day(found.as_of),
        surveys: found.surveys.iter().map(|one| shown(t, one)).collect(),
        answers: List::new(t, "answers", &ask, &columns(t), &latest).caption(t.surveys().latest()),
    }))
}

/// What a survey is called.
pub(in crate::pages) fn name(t: Texts, survey: &str) -> String {
    match survey {
        NPS => t.surveys().nps_name().to_owned(),
        code => t.surveys().survey_name(code),
    }
}

fn shown(t: Texts, one: &Answered) -> Shown {
    let (text, formats) = (t.surveys(), t.formats());
    let year = |said: fn(Texts, &SurveyFigures) -> String| {
        one.year.map_or_else(|| NONE.to_owned(), |figures| said(t, &figures))
    };
    let mean = year(|t, one| t.formats().decimal_trimmed(one.mean, 1));
    let nps = year(|t, one| t.formats().signed(one.nps, 0));
    let answers = one.year.map_or(0, |figures| figures.answers);
    let known: Vec<SurveyFigures> = one.trend.iter().filter_map(|(_, found)| *found).collect();
    let means: Vec<f64> = known.iter().map(|found| found.mean).collect();
    let words: Vec<String> = means.iter().map(|mean| formats.decimal_trimmed(*mean, 1)).collect();
    Shown {
        name: name(t, &one.survey),
        tiles: [
            Some(Tile::new(text.mean(), mean).note(text.mean_of())),
            // Promoters and detractors are those of one question only.
            (one.survey == NPS).then(|| Tile::new(text.nps(), nps).note(text.nps_note())),
            Some(Tile::new(
                text.answers(),
                formats.number(i64::try_from(answers).unwrap_or(i64::MAX)),
            )),
        ]
        .into_iter()
        .flatten()
        .collect(),
        trend: Spark::new(&means, format!("{}: {}", text.trend(), words.join(" · "))),
    }
}

fn columns(t: Texts) -> Vec<Column<'static, SurveyAnswer>> {
    let (text, formats) = (t.surveys(), t.formats());
    vec![
        Column::new("day", text.day(), move |one: &SurveyAnswer| {
            Cell::time(formats.day(one.answered_on))
        })
        .short(),
        Column::new("survey", text.survey(), move |one: &SurveyAnswer| {
            Cell::data(name(t, &one.survey))
        }),
        Column::new("score", text.score(), move |one: &SurveyAnswer| {
            Cell::text(formats.decimal_trimmed(one.score.to_f64(), 1))
        })
        .number(),
        Column::new("role", text.role(), |one: &SurveyAnswer| Cell::data(&one.role)),
        Column::new("comment", text.comment(), |one: &SurveyAnswer| Cell::data(&one.comment))
            .wide(),
    ]
}
