//! The effect of a changed draft on real accounts, as the part of the editor beside the form.

use crate::stop::Stop;
use crate::ui::{Change, Stacked, StackedPart, TierMark};
use crate::urls;
use crate::visit::Visit;
use canopy_domain::standards::{Standard, StandardStatus, check};
use canopy_texts::Texts;
use canopy_usecases::screening::{Moved, Preview, what_if};
use canopy_usecases::standards::Version;
use canopy_usecases::{Failure, Rule};

/// What the part shows.
pub(super) struct Effect {
    /// What the data say against the standard.
    pub(super) warnings: Vec<String>,
    /// Why nothing can be shown; empty where it can.
    pub(super) none: String,
    pub(super) lead: String,
    pub(super) against: String,
    pub(super) finding: String,
    pub(super) counts: Vec<String>,
    pub(super) answered: String,
    pub(super) bar: Stacked,
    pub(super) tiers: Vec<TierLine>,
    pub(super) moved: Vec<MovedLine>,
    pub(super) more: String,
    pub(super) borders: Vec<BorderLine>,
}

pub(super) struct TierLine {
    pub(super) mark: TierMark,
    pub(super) accounts: String,
    pub(super) change: Option<Change>,
    pub(super) share: String,
}

pub(super) struct MovedLine {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) from: TierMark,
    pub(super) to: TierMark,
    pub(super) is_up: bool,
    pub(super) score: String,
}

pub(super) struct BorderLine {
    pub(super) mark: TierMark,
    pub(super) last_in: (String, String),
    pub(super) first_out: (String, String),
}

pub(super) async fn effect(
    visit: &Visit,
    shown: &Standard,
    saved: &Version,
) -> Result<Effect, Stop> {
    let t = visit.texts();
    let found = what_if(visit.company(), &visit.desk, visit.at(), shown, saved).await;
    match found {
        Ok(preview) => Ok(of(t, shown, &preview)),
        Err(Failure::Rule(Rule::NoSales | Rule::EmptyPopulation)) => {
            Ok(Effect { none: t.standards().preview_none().to_owned(), ..blank() })
        }
        Err(failure) => Err(failure.into()),
    }
}

fn blank() -> Effect {
    Effect {
        warnings: Vec::new(),
        none: String::new(),
        lead: String::new(),
        against: String::new(),
        finding: String::new(),
        counts: Vec::new(),
        answered: String::new(),
        bar: Stacked::new(&[]),
        tiers: Vec::new(),
        moved: Vec::new(),
        more: String::new(),
        borders: Vec::new(),
    }
}

fn of(t: Texts, standard: &Standard, preview: &Preview) -> Effect {
    let (text, formats) = (t.standards(), t.formats());
    let mark = |tier: u16| mark(t, standard, tier);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let moves = preview.promoted + preview.demoted;
    let finding = match moves {
        0 => text.preview_same().to_owned(),
        many => text.preview_moves(count(many)),
    };
    let against = match preview.against {
        None => text.preview_other_tiers().to_owned(),
        Some((number, StandardStatus::Published)) => {
            text.preview_against_published(&number.to_string())
        }
        Some(_) => text.preview_against_saved().to_owned(),
    };
    let counts = if moves > 0 {
        let shown = |number: usize| formats.number(count(number));
        vec![
            text.preview_promoted(&shown(preview.promoted)),
            text.preview_demoted(&shown(preview.demoted)),
        ]
    } else {
        Vec::new()
    };
    let more = if moves > preview.moved.len() {
        text.preview_more(&preview.moved.len().to_string())
    } else {
        String::new()
    };
    let border = |border: &canopy_usecases::screening::Border| BorderLine {
        mark: mark(border.tier),
        last_in: (border.last_in.0.clone(), formats.score(border.last_in.1)),
        first_out: (border.first_out.0.clone(), formats.score(border.first_out.1)),
    };
    let accounts = t.frame().count_accounts(count(preview.accounts));
    Effect {
        warnings: warnings(t, standard, preview),
        lead: text.preview_lead(&accounts, &formats.day(preview.as_of)),
        finding: if preview.against.is_some() { finding } else { String::new() },
        against,
        counts,
        answered: t.screening().answered_part(&formats.percent(preview.answered_share)),
        bar: bar(t, standard, preview),
        tiers: tiers(t, standard, preview),
        moved: preview.moved.iter().map(|one| moved(t, standard, one)).collect(),
        more,
        borders: preview.borders.iter().map(border).collect(),
        ..blank()
    }
}

/// Gates nobody passes, tiers nobody reaches, and populations that leave nothing to tell apart.
fn warnings(t: Texts, standard: &Standard, preview: &Preview) -> Vec<String> {
    let text = t.standards();
    let mut warnings = Vec::new();
    if !check(standard).is_empty() {
        warnings.push(text.warn_findings().to_owned());
    }
    if preview.accounts == 1 {
        warnings.push(text.warn_single().to_owned());
    } else if preview.is_level {
        warnings.push(text.warn_level().to_owned());
    }
    let holds_all = preview.gates.iter().filter(|gate| gate.judged > 0 && gate.held == gate.judged);
    for gate in holds_all {
        let found = standard.criteria().find(|(_, one)| one.code == gate.criterion);
        let name = found.map(|(_, one)| text.criterion_name(one)).unwrap_or_default();
        warnings.push(text.warn_gate_nobody(&name));
    }
    for (tier, found) in standard.tiers.iter().zip(&preview.tiers) {
        if found.accounts == 0 {
            warnings.push(text.warn_tier_empty(tier.name.get(t.lang())));
        }
    }
    warnings
}

fn mark(t: Texts, standard: &Standard, tier: u16) -> TierMark {
    let at = usize::from(tier);
    let name = standard.tiers.get(at).map_or("", |tier| tier.name.get(t.lang()));
    TierMark::named(at, name)
}

fn bar(t: Texts, standard: &Standard, preview: &Preview) -> Stacked {
    let all = preview.accounts.max(1) as f64;
    let part = |(at, tier): (usize, &canopy_usecases::screening::TierPreview)| {
        let name = standard.tiers.get(at).map_or("", |tier| tier.name.get(t.lang()));
        let share = f64::from(tier.accounts) / all;
        StackedPart {
            class: format!("fill-tier-{}", (at + 1).min(6)),
            share,
            label: format!("{name} {}", t.formats().percent(share)),
        }
    };
    Stacked::new(&preview.tiers.iter().enumerate().map(part).collect::<Vec<_>>())
}

fn tiers(t: Texts, standard: &Standard, preview: &Preview) -> Vec<TierLine> {
    let formats = t.formats();
    let line = |(at, tier): (usize, &canopy_usecases::screening::TierPreview)| {
        let change = tier.accounts_before.filter(|before| *before != tier.accounts);
        let change = change.map(|before| {
            let by = f64::from(tier.accounts) - f64::from(before);
            Change::of(by, formats.signed(by, 0)).neutral()
        });
        TierLine {
            mark: mark(t, standard, u16::try_from(at).unwrap_or(u16::MAX)),
            accounts: formats.number(i64::from(tier.accounts)),
            change,
            share: formats.percent(tier.revenue_share),
        }
    };
    preview.tiers.iter().enumerate().map(line).collect()
}

fn moved(t: Texts, standard: &Standard, one: &Moved) -> MovedLine {
    let formats = t.formats();
    MovedLine {
        name: one.name.clone(),
        url: urls::account(one.account),
        from: mark(t, standard, one.from).short(),
        to: mark(t, standard, one.to).short(),
        is_up: one.to < one.from,
        score: t
            .screening()
            .score_change(&formats.score(one.score_before), &formats.score(one.score)),
    }
}
