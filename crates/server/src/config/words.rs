//! Words for the configuration: its faults, where values come from, and values without secrets.

use super::check::without_secret;
use super::keys::DATABASE;
use super::raw;
use super::{Fault, Given, Key, Origin, Raw, Why};
use canopy_texts::Texts;

/// All faults, a line each, under one heading.
pub(super) fn faults(faults: &[Fault], texts: Texts) -> Vec<String> {
    let count = i64::try_from(faults.len()).unwrap_or(i64::MAX);
    let heading = texts.config().faults(count);
    let line = |fault: &Fault| {
        let at = origin(&fault.origin, texts);
        format!("  {}", texts.config().fault(&at, &why(fault, texts)))
    };
    std::iter::once(heading).chain(faults.iter().map(line)).collect()
}

/// Where a value comes from.
pub(crate) fn origin(origin: &Origin, texts: Texts) -> String {
    match origin {
        Origin::Default => texts.config().from_default().to_owned(),
        Origin::File { path, line } => format!("{}:{line}", path.display()),
        Origin::Variable(name) => name.clone(),
        Origin::Flag(flag) => (*flag).to_owned(),
    }
}

/// A value as it may be shown.
pub(crate) fn shown(key: Key, given: &Given, texts: Texts) -> String {
    let t = texts.config();
    let value = match given.text.trim() {
        "" => t.nothing().to_owned(),
        text if key == DATABASE => without_secret(text),
        _ if key.is_secret => t.hidden().to_owned(),
        text => text.to_owned(),
    };
    match &given.read_from {
        Some(path) => t.read_from(&value, &path.display().to_string()),
        None => value,
    }
}

/// Variables that look like ours and are not, a line each.
pub(crate) fn strangers(raw: &Raw, texts: Texts) -> Vec<String> {
    let t = texts.config();
    let line = |(name, nearest): &(String, Option<&'static str>)| {
        nearest.map_or_else(|| t.stranger(name), |known| t.stranger_near(name, known))
    };
    raw.strangers.iter().map(line).collect()
}

fn why(fault: &Fault, texts: Texts) -> String {
    let t = texts.config();
    let key = fault.key.as_str();
    match &fault.why {
        Why::Unreadable(path, reason) => t.unreadable(&path.display().to_string(), reason),
        Why::NotToml(reason) => t.not_toml(reason),
        Why::Unknown(Some(nearest)) => t.unknown_near(key, nearest),
        Why::Unknown(None) => t.unknown(key, &texts.formats().list(&raw::names())),
        Why::NotOneValue => t.not_one_value(key),
        Why::SaidTwice => t.said_twice(key),
        Why::NotAddress(text) => t.not_address(key, text),
        Why::NotOrigin(text) => t.not_origin(key, text),
        Why::NotYesNo(text) => t.not_yes_no(key, text),
        Why::NotNumber(text, least, most) => {
            t.not_number(key, text, &least.to_string(), &most.to_string())
        }
        Why::NotOneOf(text, words) => t.not_one_of(key, text, words),
        Why::NotFilter(text) => t.not_filter(key, text),
        Why::NotRule(text) => t.not_rule(key, text),
        Why::NotDatabase(text) => t.not_database(key, text),
        Why::NoFolder(path) => t.no_folder(key, &path.display().to_string()),
        Why::Empty => t.empty(key),
    }
}
