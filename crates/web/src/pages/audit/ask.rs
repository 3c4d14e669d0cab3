//! What the address asks of the audit log.

use crate::stop::Stop;
use crate::ui::ListAsk;
use canopy_domain::Day;
use canopy_domain::audit::RecordKind;
use canopy_store::audit::AuditFilter;
use canopy_usecases::midnight;

/// Reads the filters and the place; what cannot be read is refused.
pub(super) fn filter(ask: &ListAsk) -> Result<AuditFilter, Stop> {
    let day = |name| read::<Day>(ask, name);
    let kind = ask.get("kind").map(|code| RecordKind::from_code(code).ok_or(Stop::Unreadable));
    Ok(AuditFilter {
        record: read(ask, "record")?,
        record_kind: kind.transpose()?,
        actor: read(ask, "person")?,
        from: day("from")?.map(midnight),
        until: day("until")?.and_then(|day| day.succ_opt()).map(midnight),
        before_seq: read(ask, "after")?,
    })
}

fn read<T: std::str::FromStr>(ask: &ListAsk, name: &str) -> Result<Option<T>, Stop> {
    ask.get(name).map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}
