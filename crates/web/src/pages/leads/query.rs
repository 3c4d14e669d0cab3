//! What the address asks of the list of leads.

use crate::stop::Stop;
use crate::ui::ListAsk;
use canopy_domain::leads::LeadState;
use canopy_store::PageMark;
use canopy_store::leads::{LeadFilter, LeadQuery, LeadSort};

/// Rows of a page.
const ROWS: u32 = 50;
/// The value of `state=` that means every open one.
pub(super) const OPEN: &str = "open";

/// Reads filters, order and place; an id that is none is refused.
pub(crate) fn query(ask: &ListAsk) -> Result<LeadQuery, Stop> {
    let state = ask.get("state").filter(|code| *code != OPEN);
    let state = state.map(|code| LeadState::from_code(code).ok_or(Stop::Unreadable)).transpose()?;
    let filter = LeadFilter {
        text: ask.get("q").map(ToOwned::to_owned),
        state,
        is_open: ask.get("state") == Some(OPEN),
        channel: id(ask, "channel")?,
        owner: id(ask, "owner")?,
        territory: id(ask, "territory")?,
        account: id(ask, "account")?,
        import: id(ask, "import")?,
        linked: ask.get("linked").map(|said| said == "true"),
    };
    let sort = match ask.sort() {
        Some(("name", false)) => LeadSort::Name,
        Some(("name", true)) => LeadSort::NameDown,
        Some(("came", false)) => LeadSort::Came,
        _ => LeadSort::CameDown,
    };
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    Ok(LeadQuery { filter, sort, limit: ROWS, after })
}

fn id<T: std::str::FromStr>(ask: &ListAsk, name: &str) -> Result<Option<T>, Stop> {
    ask.get(name).map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}
