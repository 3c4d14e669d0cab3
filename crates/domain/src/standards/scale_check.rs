//! Whether a scale gives every value points, and sensible ones.

use super::check::Findings;
use super::finding::{FindingCode, Parts};
use super::model::{Band, Criterion, CriterionSource, Scale};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

const MAX_BANDS: usize = 100;

pub(super) fn check(found: &mut Findings, path: &str, criterion: &Criterion) {
    match &criterion.scale {
        Scale::Bands { bands } => {
            found.count(path, bands.len(), Parts::Bands, MAX_BANDS);
            if bands.len() <= MAX_BANDS {
                check_bands(found, path, criterion, bands);
            }
        }
        Scale::Linear { min, max } => range(found, path, *min, *max),
        Scale::Log { min, max } => {
            range(found, path, *min, *max);
            if *min <= 0.0 {
                found.add(path, FindingCode::LogNotPositive { min: *min });
            }
        }
        Scale::Percentile => {}
    }
}

fn range(found: &mut Findings, path: &str, min: f64, max: f64) {
    if !min.is_finite() || !max.is_finite() {
        found.add(path, FindingCode::NotFinite);
    } else if min >= max {
        found.add(path, FindingCode::RangeEmpty { min, max });
    }
}

fn check_bands(found: &mut Findings, path: &str, criterion: &Criterion, bands: &[Band]) {
    for band in bands {
        found.points(path, band.points);
    }
    let names_words = bands.iter().any(|band| band.equals.is_some());
    if !names_words {
        numeric(found, path, bands);
        return;
    }
    if bands.iter().any(|band| band.from.is_some()) {
        found.add(path, FindingCode::BandsMixed);
    }
    if !matches!(criterion.source, CriterionSource::Attribute { .. }) {
        found.add(path, FindingCode::WordsForNumbers);
    }
    words(found, path, bands);
}

/// Words compare without regard to case, width and blanks at the ends.
pub(crate) fn folded(text: &str) -> String {
    text.trim().nfkc().flat_map(char::to_lowercase).collect()
}

fn words(found: &mut Findings, path: &str, bands: &[Band]) {
    let mut seen = BTreeSet::new();
    for band in bands {
        // A band that names nothing takes every other word; one is enough.
        let word = folded(band.equals.as_deref().unwrap_or_default());
        if !seen.insert(word.clone()) {
            let equals = word.chars().take(60).collect();
            found.add(path, FindingCode::BandTwice { equals });
        }
    }
}

fn numeric(found: &mut Findings, path: &str, bands: &[Band]) {
    if bands.first().is_some_and(|band| band.from.is_some()) {
        found.add(path, FindingCode::FirstBandNotOpen);
    }
    let mut last = f64::NEG_INFINITY;
    for (place, band) in (1u32..).zip(bands) {
        match band.from {
            Some(from) if !from.is_finite() => found.add(path, FindingCode::NotFinite),
            Some(from) if from <= last => {
                found.add(path, FindingCode::BandsNotRising { band: place });
            }
            Some(from) => last = from,
            None if place > 1 => found.add(path, FindingCode::BandWithoutFrom { band: place }),
            None => {}
        }
    }
}
