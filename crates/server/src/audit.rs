//! `canopy audit verify`: reads the whole audit log and says whether it is as it was written.

use crate::args::Audit as Verb;
use crate::console::Console;
use crate::failed::Failed;
use crate::serve::internal;
use crate::user::with_store;
use canopy_store::SystemReason;
use canopy_store::audit::ChainReport;
use canopy_texts::Texts;
use canopy_usecases::{Clock, audit};

pub(crate) fn run(verb: &Verb, console: &mut Console) -> Result<(), Failed> {
    let Verb::Verify { kept, place } = verb;
    let texts = console.texts();
    let kept = kept.as_deref().map(|hash| hash.trim().to_lowercase());
    if let Some(hash) = kept.as_deref().filter(|hash| !is_fingerprint(hash)) {
        return Err(Failed::usage(texts.cli().audit_no_fingerprint(hash)));
    }
    // A folder that never was a company's must not be told to be intact.
    place.read(texts)?.place.must_exist(texts)?;
    let report = with_store(place, texts, async |store| {
        let desk = store.system(SystemReason::AuditCheck);
        audit::verify(&desk, kept.as_deref(), Clock::system().now()).await.map_err(internal)
    })?;
    if report.is_intact() {
        let count = texts.formats().number(i64::try_from(report.entries).unwrap_or(i64::MAX));
        return console.line(texts.cli().audit_intact(&count, &report.hash));
    }
    Err(Failed::Touched(words(texts, &report, kept.as_deref().unwrap_or_default())))
}

/// Whether it is a SHA-256 in hexadecimal, as the verb prints it.
fn is_fingerprint(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What is wrong, line by line.
fn words(texts: Texts, report: &ChainReport, kept: &str) -> Vec<String> {
    let t = texts.cli();
    let mut lines = Vec::new();
    if let Some((fault, entry)) = report.fault {
        let entry = entry.map_or_else(String::new, |entry| entry.to_string());
        lines.push(t.audit_touched(&texts.audit().chain_fault(fault, &entry)));
    }
    if report.has_kept == Some(false) {
        lines.push(t.audit_kept_missing(kept));
    }
    let count = texts.formats().number(i64::try_from(report.entries).unwrap_or(i64::MAX));
    lines.push(t.audit_held(&count, &report.hash));
    lines
}
