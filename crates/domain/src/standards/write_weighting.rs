//! Writing how weights came about, as the last part of a standard's text.

use super::weighting::{Judgements, Origin, Weighting};
use super::write::{Page, number, quoted, word};
use chrono::SecondsFormat;

pub(super) fn write_weighting(weighting: &Weighting, out: &mut Page) {
    out.heading("[weighting]");
    out.pair("table", &word(&weighting.table));
    for judgements in &weighting.judgements {
        write_judgements(judgements, out);
    }
    for origin in &weighting.origins {
        write_origin(origin, out);
    }
}

fn write_judgements(judgements: &Judgements, out: &mut Page) {
    out.heading("[[weighting.judgements]]");
    out.pair("of", &quoted(&judgements.of));
    out.pair("judge", &quoted(&judgements.judge));
    out.pair("by", &quoted(&judgements.by));
    out.pair("at", &quoted(&judgements.at.to_rfc3339_opts(SecondsFormat::AutoSi, true)));
    out.line("pairs = [");
    for pair in &judgements.pairs {
        let (a, b, times) = (quoted(&pair.a), quoted(&pair.b), number(pair.times));
        out.line(&format!("  {{ a = {a}, b = {b}, times = {times} }},"));
    }
    out.line("]");
}

fn write_origin(origin: &Origin, out: &mut Page) {
    out.heading("[[weighting.origin]]");
    out.pair("how", &word(&origin.how));
    if let Some(strategy) = &origin.strategy {
        out.pair("strategy", &word(strategy));
    }
    out.pair("by", &quoted(&origin.by));
    out.pair("at", &quoted(&origin.at.to_rfc3339_opts(SecondsFormat::AutoSi, true)));
    if let Some(table) = &origin.table {
        out.pair("table", &word(table));
    }
    if !origin.checked.is_empty() {
        let one = |checked: &super::weighting::Checked| {
            let (of, ratio) = (quoted(&checked.of), number(checked.ratio));
            format!("{{ of = {of}, judges = {}, ratio = {ratio} }}", checked.judges)
        };
        let all: Vec<String> = origin.checked.iter().map(one).collect();
        out.pair("checked", &format!("[{}]", all.join(", ")));
    }
    if !origin.reason.is_empty() {
        out.pair("reason", &quoted(&origin.reason));
    }
    let one = |(code, weight): (&String, &f64)| format!("{} = {}", quoted(code), number(*weight));
    let all: Vec<String> = origin.weights.iter().map(one).collect();
    out.pair("weights", &format!("{{ {} }}", all.join(", ")));
}
