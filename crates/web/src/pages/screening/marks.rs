//! Small parts of screening pages: the name of a run, a tier with how it was reached, a score with
//! its parts, reasons as sentences.

use crate::ui::{Pill, Stacked, StackedPart, TierMark, Tone, renders_itself};
use askama::Template;
use canopy_domain::screening::Decided;
use canopy_domain::standards::Standard;
use canopy_store::screening::{ResultRow, RunRow};
use canopy_texts::Texts;
use canopy_usecases::screening::Brief;

/// A tier, and below it how the account came there since the run before.
#[derive(Debug, Clone, Template)]
#[template(
    ext = "html",
    source = r#"{{ mark }}{% match moved %}{% when Some with (moved) %} {{ moved }}{% when None %}{% endmatch %}"#
)]
pub(super) struct TierPlace {
    pub(super) mark: TierMark,
    pub(super) moved: Option<Pill>,
}

/// A score with its contributions per dimension.
#[derive(Debug, Clone, Template)]
#[template(
    ext = "html",
    source = r#"<span class="score-bar"><span class="tabular score-figure">{{ score }}</span>{{ bar }}</span>"#
)]
pub(super) struct ScoreBar {
    pub(super) score: String,
    pub(super) bar: Stacked,
}

renders_itself!(TierPlace, ScoreBar);

/// What a run is called: its standard and its day.
pub(crate) fn run_name(t: Texts, run: &RunRow) -> String {
    let name = match t.lang() {
        canopy_domain::Lang::ZhCn if !run.standard_name_zh.is_empty() => &run.standard_name_zh,
        canopy_domain::Lang::En if run.standard_name_en.is_empty() => &run.standard_name_zh,
        canopy_domain::Lang::En | canopy_domain::Lang::ZhCn => &run.standard_name_en,
    };
    t.screening().run_name(name, &t.formats().day(run.as_of))
}

pub(crate) fn tier_name(t: Texts, standard: &Standard, tier: u16) -> String {
    let tier = standard.tiers.get(usize::from(tier));
    tier.map_or_else(String::new, |tier| tier.name.get(t.lang()).to_owned())
}

pub(crate) fn tier_mark(t: Texts, standard: &Standard, tier: u16) -> TierMark {
    TierMark::named(usize::from(tier), &tier_name(t, standard, tier))
}

/// The tier of a line of the ranking; where people decided it, it says so.
pub(crate) fn row_mark(t: Texts, standard: &Standard, row: &ResultRow) -> TierMark {
    let mark = tier_mark(t, standard, row.tier);
    match Brief::read(&row.reasons).decided {
        Some(decided) => mark.by_hand(t, &decided_words(t, &decided)),
        None => mark,
    }
}

/// What stands behind a tier people decided: who, until when, why.
pub(crate) fn decided_words(t: Texts, decided: &Decided) -> String {
    let (decision, formats) = (&decided.decision, t.formats());
    let until = formats.day(decision.until);
    t.decisions().by_hand_why(&decision.decided_by, &until, &decision.reason)
}

/// A tier with how the account moved, where there is a run before.
pub(super) fn tier_place(
    t: Texts,
    standard: &Standard,
    row: &ResultRow,
    has_previous: bool,
) -> TierPlace {
    let text = t.screening();
    let name = |tier| tier_name(t, standard, tier);
    let moved = match row.tier_before {
        _ if !has_previous => None,
        None => {
            Some(Pill { tone: Tone::Plain, icon: "plus", words: text.entered_now().to_owned() })
        }
        Some(before) if row.tier < before => Some(Pill {
            tone: Tone::Good,
            icon: "arrow-up-right",
            words: text.promoted_from(&name(before)),
        }),
        Some(before) if row.tier > before => Some(Pill {
            tone: Tone::Poor,
            icon: "arrow-down-right",
            words: text.demoted_from(&name(before)),
        }),
        Some(_) => None,
    };
    TierPlace { mark: row_mark(t, standard, row), moved }
}

/// A dimension's place among the colours of series, 1–10.
pub(super) fn series(at: usize) -> usize {
    at % 10 + 1
}

pub(super) fn score_bar(t: Texts, standard: &Standard, score: f64, brief: &Brief) -> ScoreBar {
    let formats = t.formats();
    let parts = standard.dimensions.iter().zip(&brief.dimensions).enumerate();
    let parts: Vec<StackedPart> = parts
        .filter(|(_, (_, points))| **points > 0.0)
        .map(|(at, (dimension, points))| StackedPart {
            class: format!("fill-series-{}", series(at)),
            share: points / 100.0,
            label: format!("{} {}", dimension.name.get(t.lang()), formats.score(*points)),
        })
        .collect();
    ScoreBar { score: formats.score(score), bar: Stacked::new(&parts) }
}

/// The deciding facts as sentences, best first.
pub(crate) fn reasons(t: Texts, standard: &Standard, brief: &Brief) -> Vec<String> {
    let text = t.screening();
    let say = |one: &canopy_usecases::screening::BriefReason| {
        text.reason_with(standard, &one.reason, &one.value)
    };
    brief.reasons.iter().map(say).filter(|sentence| !sentence.is_empty()).collect()
}
