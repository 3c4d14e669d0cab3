//! Whether the log is intact, as far as it was verified last; and `POST /audit/verify`.

use crate::stop::{Answer, Stop};
use crate::ui::{Note, Tone};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use canopy_domain::audit::ChainFault;
use canopy_store::ViewAudit;
use canopy_store::audit::ChainCheck;
use canopy_texts::Texts;
use canopy_usecases::audit::verify;
use canopy_usecases::local;

/// What is shown of the last check.
pub(super) struct Checked {
    pub(super) note: Note,
    pub(super) when: String,
    /// The fingerprint to be kept elsewhere.
    pub(super) hash: String,
}

/// The last check; none where there was none.
pub(super) async fn checked(visit: &Visit) -> Result<Option<Checked>, Stop> {
    let last = visit.desk.permit::<ViewAudit>()?.last_check().await?;
    Ok(last.map(|check| told(visit.texts(), check)))
}

fn told(t: Texts, check: ChainCheck) -> Checked {
    let text = t.audit();
    let count = i64::try_from(check.entries).unwrap_or(i64::MAX);
    let when = t.formats().moment(local(check.at));
    let entry = check.entry.map_or_else(String::new, |entry| entry.to_string());
    Checked {
        note: match ChainFault::from_code(&check.fault) {
            None => Note::new(Tone::Good, text.chain_intact(count)),
            Some(fault) => Note::new(Tone::Poor, text.chain_intact_until(count))
                .titled(text.chain_fault(fault, &entry)),
        },
        when: match &check.by {
            Some(who) => text.chain_checked_by(&when, who),
            None => text.chain_checked(&when),
        },
        hash: check.hash,
    }
}

pub(super) async fn send(visit: Visit) -> Answer {
    verify(&visit.desk, None, visit.at()).await?;
    see_other(&visit.asked, &urls::audit(), None)
}
